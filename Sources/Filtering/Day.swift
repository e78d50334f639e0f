public import Casework

/// A day as it is written in a filter; which day that is, is settled when the filter is evaluated.
public enum Day: Hashable, Sendable, CustomStringConvertible {
  case today
  case yesterday
  case tomorrow
  /// The day that many days before today, 0 to 99,999.
  case ago(Int)
  case date(CivilDate)

  /// Reads `today`, `yesterday`, `tomorrow`, `7d` or `2026-11-20`; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "today": self = .today
    case "yesterday": self = .yesterday
    case "tomorrow": self = .tomorrow
    default:
      if text.last == "d", let days = String(text.dropLast()).smallNumber {
        self = .ago(Int(days))
      } else if let date = CivilDate(iso8601: text) {
        self = .date(date)
      } else {
        return nil
      }
    }
  }

  /// The day as it is written.
  public var description: String {
    switch self {
    case .today: "today"
    case .yesterday: "yesterday"
    case .tomorrow: "tomorrow"
    case .ago(let days): "\(days)d"
    case .date(let date): "\(date)"
    }
  }

  /// The day it means where today is the given day; held at the ends of the calendar.
  public func date(today: CivilDate) -> CivilDate {
    switch self {
    case .today: today
    case .yesterday: today.adding(days: -1) ?? .earliest
    case .tomorrow: today.adding(days: 1) ?? .latest
    case .ago(let days): today.adding(days: -days) ?? .earliest
    case .date(let date): date
    }
  }
}
