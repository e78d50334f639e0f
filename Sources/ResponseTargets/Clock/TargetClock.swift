public import Casework

/// Works due times out by one calendar (SLA-1, SLA-3).
public struct TargetClock: Sendable {
  /// The calendar that the due times are kept under (`TargetCalendar.name`).
  public let calendar: TargetCalendar
  let rule: CountingRule

  /// The clock of a calendar.
  ///
  /// `holidays` is needed in working time only, and must be of the version that the calendar names; otherwise this throws
  /// `TargetError.noHolidays` or `.otherHolidays`. Laying out the years of the file takes about a millisecond, so build
  /// one clock and keep it.
  public init(_ calendar: TargetCalendar, holidays: BankHolidays? = nil, zone: LocalZone) throws(TargetError) {
    self.calendar = calendar
    switch calendar {
    case .elapsed(let length):
      rule = .elapsed(length)
    case .working(let target):
      guard let holidays else { throw .noHolidays(needed: target.holidayVersion) }
      guard holidays.version == target.holidayVersion else {
        throw .otherHolidays(needed: target.holidayVersion, atHand: holidays.version)
      }
      rule = .working(
        target, WorkingClock(hours: target.hours, choice: target.holidays, holidays: holidays, zone: zone))
    }
  }

  /// The clock of the calendar with that name, as an obligation keeps it; throws where the name is none.
  public init(named name: String, holidays: BankHolidays? = nil, zone: LocalZone) throws(TargetError) {
    guard let calendar = TargetCalendar(name: name) else { throw .unknownCalendar(name) }
    try self.init(calendar, holidays: holidays, zone: zone)
  }

  /// When an answer is due; nil while a pause has no end.
  ///
  /// The first instant by which the clock has run the target's length outside the pauses. Throws where the question
  /// reaches into a year without bank holidays, or a pause ends before it begins.
  public func due(_ facts: ClockFacts) throws(TargetError) -> Instant? {
    var (at, left) = try budget(receivedAt: facts.receivedAt)
    for pause in try facts.orderedPauses() {
      if let to = pause.to, to <= at { continue }
      let from = max(at, pause.from)
      let run = try rule.counted(from: at, to: from)
      if run >= left { break }
      left = Interval(milliseconds: left.milliseconds - run.milliseconds)
      guard let to = pause.to else { return nil }
      at = to
    }
    return try rule.instant(after: left, from: at)
  }

  /// The obligation that an enquiry starts, with no pause and no answer yet.
  public func obligation(receivedAt: Instant) throws(TargetError) -> Obligation {
    let (start, length) = try budget(receivedAt: receivedAt)
    return Obligation(
      startedAt: receivedAt, dueAt: try rule.instant(after: length, from: start), calendar: calendar.name,
      metAt: nil, breachedAt: nil)
  }

  /// The time that the calendar counts between two instants, such as from receipt to answer; negative backwards.
  public func counted(from start: Instant, to end: Instant) throws(TargetError) -> Interval {
    try rule.counted(from: start, to: end)
  }

  /// The earliest instant by which the calendar has counted that much time from another: the inverse of `counted`.
  public func instant(after interval: Interval, from start: Instant) throws(TargetError) -> Instant {
    try rule.instant(after: interval, from: start)
  }

  /// When the clock starts for an enquiry, and how much time it then has.
  func budget(receivedAt: Instant) throws(TargetError) -> (start: Instant, length: Interval) {
    guard case .working(let target, let clock) = rule else {
      if case .elapsed(let length) = rule { return (receivedAt, length) }
      return (receivedAt, .zero)
    }
    let start =
      switch target.start {
      case .atOnce: receivedAt
      case .nextWorkingDay: try clock.openingOnLaterDay(than: receivedAt)
      }
    switch target.length {
    case .time(let length): return (start, length)
    case .days(let count):
      return (start, try clock.counted(from: start, to: try clock.closing(ofDay: count, from: start)))
    }
  }
}

/// How time is counted: all of it, or opening time only.
enum CountingRule: Sendable {
  case elapsed(Interval)
  case working(WorkingTarget, WorkingClock)

  func counted(from start: Instant, to end: Instant) throws(TargetError) -> Interval {
    switch self {
    case .elapsed: end - start
    case .working(_, let clock): try clock.counted(from: start, to: end)
    }
  }

  func instant(after interval: Interval, from start: Instant) throws(TargetError) -> Instant {
    switch self {
    case .elapsed: start + max(interval, .zero)
    case .working(_, let clock): try clock.instant(after: interval, from: start)
    }
  }
}
