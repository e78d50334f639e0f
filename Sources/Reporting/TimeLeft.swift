public import Casework
public import SafeText

/// The time left on an obligation in the words of a list: `2h 05m`, `1d 04h`, `LATE 5h`.
public struct TimeLeft: Hashable, Sendable {
  /// The time until it is due; negative when late.
  public let interval: Interval

  /// The time left at a moment.
  public init(_ interval: Interval) { self.interval = interval }

  /// Whether the time has passed.
  public var isLate: Bool { interval < .zero }

  /// At most nine columns: days and hours from a day up, hours and minutes below; minutes are cut off, not rounded.
  public var text: SafeText {
    let minutes = abs(interval.milliseconds / 60_000)
    let (days, hours, rest) = (minutes / 1440, minutes / 60, minutes % 60)
    if isLate {
      if days > 0 { return "LATE \(days)d" }
      return hours > 0 ? "LATE \(hours)h" : "LATE \(rest)m"
    }
    if days > 0 { return "\(days)d \(twoDigits(hours % 24))h" }
    return hours > 0 ? "\(hours)h \(twoDigits(rest))m" : "\(rest)m"
  }

  /// The time in full words, for reading aloud.
  public var words: SafeText {
    let minutes = abs(interval.milliseconds / 60_000)
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
    var parts: [SafeText] = []
    if days > 0 { parts.append(counted(days, "day", "days")) }
    if hours > 0 { parts.append(counted(hours, "hour", "hours")) }
    if days == 0 && (rest > 0 || parts.isEmpty) { parts.append(counted(rest, "minute", "minutes")) }
    let text = parts.joined(separator: " ")
    return isLate ? "late by \(text)" : "\(text) left"
  }

  private func twoDigits(_ number: Int64) -> SafeText { number < 10 ? "0\(number)" : "\(number)" }
  private func counted(_ number: Int64, _ one: SafeText, _ many: SafeText) -> SafeText {
    "\(number) \(number == 1 ? one : many)"
  }
}
