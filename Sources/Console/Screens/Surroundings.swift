public import Casework
public import SafeText

/// What a screen may know of the rest.
public struct Surroundings: Sendable {
  /// The time.
  public let now: Instant
  /// The time for which lists tell the time left: that of the last key, or of a change, so that nothing moves by itself.
  public let listedAt: Instant
  /// The zone in which times are shown.
  public let zone: LocalZone
  /// The size of the screen.
  public let size: Size
  /// The keys.
  public let keys: KeyTable
  /// The person at the desk, as shown.
  public let person: SafeText
  /// Every notice so far, oldest first.
  public let notices: [Notice]
  /// Replies on hold, the next to go first.
  public let waiting: [WaitingReply]
  /// How many rows the notice takes, at least one.
  public let noticeRows: Int
  /// Whether the screen that is asked is the one that gets the keys.
  public let isOnTop: Bool
}

extension Surroundings {
  /// The time at which a row is told: to the minute in its last hour, and where nothing is left.
  func listed(_ row: QueueRow) -> Instant {
    let left = row.dueAt - listedAt
    return left >= .zero && left < .hours(1) ? now : listedAt
  }

  /// Whether the screen is below 60 columns or 16 rows: then only what is needed is drawn, as a plain list.
  public var isSmall: Bool { size.columns < 60 || size.rows < 16 }

  /// The part of the screen in which screens are drawn.
  public var area: Area { Area(size).droppingBottom(isSmall ? 1 : 2 + noticeRows) }
}
