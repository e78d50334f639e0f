/// How many activities of the open queue are in which hurry.
public struct QueueCounts: Hashable, Sendable {
  /// All open ones.
  public private(set) var open: Int64 = 0
  /// Those due within twelve hours, not late.
  public private(set) var dueInTwelveHours: Int64 = 0
  /// Those due within four hours, not late.
  public private(set) var dueInFourHours: Int64 = 0
  /// Those whose time has passed.
  public private(set) var late: Int64 = 0
  /// Those with a safeguarding flag.
  public private(set) var safeguarding: Int64 = 0
  /// Those of one owner.
  public private(set) var mine: Int64 = 0
}

extension QueueCounts {
  /// The counts of a row, in the order of the properties.
  init(_ row: Row) throws(StorageError) {
    self.init(
      open: try row.integer(0), dueInTwelveHours: try row.integer(1), dueInFourHours: try row.integer(2),
      late: try row.integer(3), safeguarding: try row.integer(4), mine: try row.integer(5))
  }

  /// What is left when others are taken away, each from its own.
  func less(_ other: QueueCounts) -> QueueCounts {
    QueueCounts(
      open: open - other.open, dueInTwelveHours: dueInTwelveHours - other.dueInTwelveHours,
      dueInFourHours: dueInFourHours - other.dueInFourHours, late: late - other.late,
      safeguarding: safeguarding - other.safeguarding, mine: mine - other.mine)
  }
}
