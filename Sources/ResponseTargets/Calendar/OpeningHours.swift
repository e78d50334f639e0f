/// One stretch of a day during which the desk is open, in minutes of the wall clock from midnight.
public struct DaySpan: Hashable, Sendable {
  /// The minute at which it opens, 0 to 1439.
  public let opens: Int
  /// The minute at which it closes, 1 to 1440; the desk is closed from then on.
  public let closes: Int

  /// The stretch between two minutes; nil where it has no length or leaves the day.
  public init?(opens: Int, closes: Int) {
    guard opens >= 0, opens < closes, closes <= 1440 else { return nil }
    (self.opens, self.closes) = (opens, closes)
  }

  /// Reads `08:00-20:00`; 24:00 may stand at the end. Nil for anything else.
  public init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let opens = minutes(parts[0]), let closes = minutes(parts[1]) else { return nil }
    self.init(opens: opens, closes: closes)
  }
}

/// The weekly opening hours of a desk, by the clock on its wall.
///
/// An instant is within them when the wall clock then shows a time in one of the day's stretches. So a stretch over the
/// hour that is left out in March is an hour shorter, and one over the hour that comes twice in October an hour longer.
public struct OpeningHours: Hashable, Sendable {
  /// The stretches of Monday to Sunday, each day's in order and apart from each other; empty where closed all day.
  public let week: [[DaySpan]]

  /// The hours of seven days from Monday; nil unless seven, with stretches in order, apart, and at least one.
  public init?(week: [[DaySpan]]) {
    guard week.count == 7, week.contains(where: { !$0.isEmpty }) else { return nil }
    for day in week where zip(day, day.dropFirst()).contains(where: { $0.closes >= $1.opens }) { return nil }
    self.week = week
  }

  /// Reads `mon-fri=08:00-12:00+13:00-17:00,sat=09:00-17:00`; days that are not named are closed.
  ///
  /// Nil where a day is named twice, a range of days runs backwards, or stretches touch or are out of order.
  public init?(_ text: String) {
    var week = [[DaySpan]](repeating: [], count: 7)
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let days = weekdays(sides[0]) else { return nil }
      let written = sides[1].split(separator: "+", omittingEmptySubsequences: false)
      let spans = written.compactMap { DaySpan($0) }
      guard spans.count == written.count else { return nil }
      for day in days {
        guard week[day].isEmpty else { return nil }
        week[day] = spans
      }
    }
    self.init(week: week)
  }

  /// Whether a minute of a weekday, 1 for Monday to 7 for Sunday, lies in a stretch of it, or beside one by no more minutes
  /// than the margin.
  public func holds(minute: Int, ofWeekday weekday: Int, margin: Int = 0) -> Bool {
    (1...7).contains(weekday)
      && spans(weekday: weekday).contains { ($0.opens - margin..<$0.closes + margin).contains(minute) }
  }

  /// The stretches of a weekday, 1 for Monday to 7 for Sunday.
  func spans(weekday: Int) -> [DaySpan] { week[weekday - 1] }
}

extension OpeningHours: CustomStringConvertible {
  /// The one text that reads back as these hours: neighbouring days with the same hours stand as a range.
  public var description: String {
    var parts: [String] = []
    var day = 0
    while day < 7 {
      var last = day
      while last < 6, week[last + 1] == week[day] { last += 1 }
      if !week[day].isEmpty {
        let days = last == day ? weekdayNames[day] : "\(weekdayNames[day])-\(weekdayNames[last])"
        parts.append("\(days)=\(week[day].map { "\($0)" }.joined(separator: "+"))")
      }
      day = last + 1
    }
    return parts.joined(separator: ",")
  }
}

extension DaySpan: CustomStringConvertible {
  /// The stretch as `08:00-20:00`.
  public var description: String { "\(wallClock(opens))-\(wallClock(closes))" }
}

private let weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

private func weekdays(_ text: Substring) -> ClosedRange<Int>? {
  let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
    weekdayNames.firstIndex { $0 == name }
  }
  guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last else {
    return nil
  }
  return first...last
}

private func minutes(_ text: Substring) -> Int? {
  let digits = Array(text.utf8)
  guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { return nil }
  var numbers: [Int] = []
  for index in [0, 1, 3, 4] {
    guard (0x30...0x39).contains(digits[index]) else { return nil }
    numbers.append(Int(digits[index] - 0x30))
  }
  let (hour, minute) = (numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3])
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : nil
}
