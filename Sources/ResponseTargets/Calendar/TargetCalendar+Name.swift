internal import Casework

extension TargetCalendar {
  /// The stable name kept with every obligation, from which the calendar can be built again.
  ///
  /// `elapsed-48h/1`, or `working-16h/at-once/england-and-wales/mon-fri=08:00-20:00,sat=09:00-17:00/2026.1`: the length
  /// in `h`, `ms` or days `d`, the start, the holidays, the opening hours, and the version of the bank-holiday file.
  public var name: String {
    switch self {
    case .elapsed: "\(setting)/1"
    case .working(let target): "\(setting)/\(target.holidayVersion)"
    }
  }

  /// The name without its last part, as a setting chooses a calendar whatever the version of the bank-holiday file.
  public var setting: String {
    switch self {
    case .elapsed(let length): "elapsed-\(length.unit)"
    case .working(let target):
      "working-\(target.length)/\(target.start.rawValue)/\(target.holidays)/\(target.hours)"
    }
  }

  /// The calendar that a setting chooses, on the given version of the bank-holiday file; nil where it is none.
  ///
  /// `TargetCalendar(setting: calendar.setting, holidayVersion: "2026.2")` puts a calendar on a newer file.
  public init?(setting: String, holidayVersion: String) {
    self.init(name: "\(setting)/\(setting.hasPrefix("elapsed-") ? "1" : holidayVersion)")
  }

  /// The calendar of that name; nil where the text is not one that `name` writes.
  public init?(name: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1] == "1", let length = Interval(unit: parts[0], after: "elapsed-") {
      self = .elapsed(length)
    } else if parts.count == 5, let length = WorkingTarget.Length(parts[0]),
      let start = WorkingTarget.Start(rawValue: String(parts[1])), let holidays = HolidayChoice(parts[2]),
      let hours = OpeningHours(String(parts[3])), !parts[4].isEmpty,
      let target = WorkingTarget(
        length: length, start: start, hours: hours, holidays: holidays, holidayVersion: String(parts[4]))
    {
      self = .working(target)
    } else {
      return nil
    }
    guard self.name == name else { return nil }
  }
}

extension WorkingTarget.Length: CustomStringConvertible {
  /// The length as names have it: `16h`, `90000ms` or `2d`.
  public var description: String {
    switch self {
    case .time(let interval): interval.unit
    case .days(let count): "\(count)d"
    }
  }

  init?(_ text: Substring) {
    if let interval = Interval(unit: text, after: "working-") {
      self = .time(interval)
    } else if text.hasPrefix("working-"), text.hasSuffix("d"), let count = Int(text.dropFirst(8).dropLast()) {
      self = .days(count)
    } else {
      return nil
    }
  }
}

extension Interval {
  fileprivate var unit: String {
    let (hours, rest) = milliseconds.quotientAndRemainder(dividingBy: 3_600_000)
    return rest == 0 ? "\(hours)h" : "\(milliseconds)ms"
  }

  fileprivate init?(unit text: Substring, after prefix: String) {
    guard text.hasPrefix(prefix) else { return nil }
    let (suffix, factor): (String, Int64) = text.hasSuffix("ms") ? ("ms", 1) : ("h", 3_600_000)
    guard text.hasSuffix(suffix), let count = Int64(text.dropFirst(prefix.count).dropLast(suffix.count)), count > 0
    else { return nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    self.init(milliseconds: product)
  }
}
