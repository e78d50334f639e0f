import Casework
import SafeText

/// Days, moments and periods in the words of people.
struct CalendarText {
  /// The zone of the calendar.
  let zone: LocalZone

  /// `18 Nov 2025 14:32`.
  func minute(_ instant: Instant) -> SafeText {
    let wall = zone.wallTime(at: instant)
    return "\(Self.day(wall.date)) \(Self.two(wall.hour)):\(Self.two(wall.minute))"
  }

  /// `Tuesday 18 November 2025, 14:32`.
  func spokenMinute(_ instant: Instant) -> SafeText {
    let wall = zone.wallTime(at: instant)
    return "\(Self.weekdays[wall.date.weekday - 1]) \(wall.date.day) \(Self.months[wall.date.month - 1]) "
      + "\(wall.date.year), \(Self.two(wall.hour)):\(Self.two(wall.minute))"
  }

  /// The days that a period touches: `1 to 18 Nov 2025`, `28 Oct to 3 Nov 2025`.
  func days(_ period: ReportPeriod) -> SafeText { range(period, Self.shortMonths) }

  /// The same with the months in full.
  func spokenDays(_ period: ReportPeriod) -> SafeText { range(period, Self.months) }

  private func range(_ period: ReportPeriod, _ months: [SafeText]) -> SafeText {
    let first = zone.wallTime(at: period.from).date
    let last = max(first, zone.wallTime(at: period.until + Interval(milliseconds: -1)).date)
    let end: SafeText = "\(last.day) \(months[last.month - 1]) \(last.year)"
    if first == last { return end }
    if first.year != last.year { return "\(first.day) \(months[first.month - 1]) \(first.year) to \(end)" }
    if first.month != last.month { return "\(first.day) \(months[first.month - 1]) to \(end)" }
    return "\(first.day) to \(end)"
  }

  /// `18 Nov 2025`.
  static func day(_ date: CivilDate) -> SafeText { "\(date.day) \(shortMonths[date.month - 1]) \(date.year)" }

  /// `Tue 18 Nov`, with blanks in place of a missing ten, so that days of a list align.
  static func listDay(_ date: CivilDate) -> SafeText {
    "\(shortWeekdays[date.weekday - 1]) \(date.day < 10 ? " " : "")\(date.day) \(shortMonths[date.month - 1])"
  }

  /// `18 Nov`.
  static func monthDay(_ date: CivilDate) -> SafeText { "\(date.day) \(shortMonths[date.month - 1])" }

  /// `Tuesday 18 November`.
  static func spokenDay(_ date: CivilDate) -> SafeText {
    "\(weekdays[date.weekday - 1]) \(date.day) \(months[date.month - 1])"
  }

  private static func two(_ number: Int) -> SafeText { number < 10 ? "0\(number)" : "\(number)" }

  private static let weekdays: [SafeText] = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let shortWeekdays: [SafeText] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months: [SafeText] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let shortMonths: [SafeText] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
