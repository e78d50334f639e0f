internal import Casework

/// Minutes from midnight as a clock shows them: `08:05`, `24:00`.
func wallClock(_ minutes: Int) -> String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }

/// A number with at least two digits.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

extension Interval {
  /// The length in words: `3 h 20 min`, `45 s`, `0 min`; milliseconds only where there are any.
  var words: String {
    let total = abs(milliseconds)
    let parts = [
      (total / 3_600_000, "h"), (total / 60_000 % 60, "min"), (total / 1000 % 60, "s"), (total % 1000, "ms"),
    ]
    let said = parts.filter { $0.0 != 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    return said.isEmpty ? "0 min" : (milliseconds < 0 ? "-" : "") + said
  }
}

extension Instant {
  /// The time as `Friday 1 May 2026, 16:40`, with seconds only where there are any and the offset where it may mislead.
  func words(in zone: LocalZone) -> String { "\(zone.wallTime(at: self).date.words), \(clockWords(in: zone))" }

  /// The time of day as `16:40`, with the offset on the nights on which the clocks change.
  func clockWords(in zone: LocalZone) -> String {
    let wall = zone.wallTime(at: self)
    let seconds = wall.second == 0 ? "" : ":\(padded(wall.second))"
    let changes =
      zone.offsetSeconds(self - .hours(12)) != wall.offsetSeconds
      || zone.offsetSeconds(self + .hours(12)) != wall.offsetSeconds
    let offset = abs(wall.offsetSeconds) / 60
    let sign = wall.offsetSeconds < 0 ? "-" : "+"
    return "\(padded(wall.hour)):\(padded(wall.minute))\(seconds)"
      + (changes ? " (UTC\(sign)\(padded(offset / 60)):\(padded(offset % 60)))" : "")
  }
}

extension CivilDate {
  /// The day as `Friday 1 May 2026`.
  var words: String { "\(weekdayWord) \(day) \(months[month - 1]) \(year)" }
  /// The weekday's name.
  var weekdayWord: String { weekdays[weekday - 1] }
}

private let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]
