public import Casework

/// How due times are worked out (SLA-1): elapsed hours, or working time.
public enum TargetCalendar: Hashable, Sendable {
  /// True elapsed time from the moment of receipt, through nights, holidays and changes of the clock.
  case elapsed(Interval)
  /// Time during opening hours only.
  case working(WorkingTarget)

  /// Two days: 48 elapsed hours (SLA-1).
  public static let twoDays = Self.elapsed(.hours(48))
  /// One day: 24 elapsed hours, for service requests (SLA-2).
  public static let oneDay = Self.elapsed(.hours(24))
}

/// A target in working time: when the desk is open, how long it has, and when the clock starts (SLA-1).
public struct WorkingTarget: Hashable, Sendable {
  /// How long the desk has.
  public enum Length: Hashable, Sendable {
    /// So much opening time.
    case time(Interval)
    /// Until closing time on the last of so many working days, at least one.
    case days(Int)
  }

  /// When the clock starts.
  public enum Start: String, CaseIterable, Sendable {
    /// At the moment of receipt, or the next opening where the desk is closed then. For days: today is the first
    /// while any of its opening time is left.
    case atOnce = "at-once"
    /// At the opening of the next working day: the day of receipt is day zero.
    case nextWorkingDay = "next-day"
  }

  /// How long the desk has.
  public var length: Length
  /// When the clock starts.
  public var start: Start
  /// When the desk is open in an ordinary week.
  public var hours: OpeningHours
  /// Whose bank holidays it is closed on.
  public var holidays: HolidayChoice
  /// The version of the bank-holiday file that the due times rest on.
  public var holidayVersion: String

  /// A target of those parts; nil where the length is not positive.
  public init?(
    length: Length, start: Start, hours: OpeningHours, holidays: HolidayChoice, holidayVersion: String
  ) {
    switch length {
    case .time(let interval): guard interval > .zero else { return nil }
    case .days(let count): guard count > 0 else { return nil }
    }
    self.length = length
    self.start = start
    self.hours = hours
    self.holidays = holidays
    self.holidayVersion = holidayVersion
  }
}
