import Casework
import OperatingSystem
import ResponseTargets
import Testing
import TestSupport

/// A hundred thousand random questions, answered here and by a script that goes through every quarter of an hour.
@Suite(.enabled(if: Oracle.isPresent)) struct OracleTests {
  static let calendars = [
    "elapsed-48h", "working-16h/at-once/\(Shipped.office)", "working-2d/next-day/\(Shipped.sixDays)",
    "working-3d/at-once/scotland/mon-fri=08:00-12:00+13:00-17:00",
    "working-90061001ms/next-day/northern-ireland/mon-sun=00:00-24:00",
    "working-5h/at-once/all/sat-sun=00:30-01:45", "working-1d/next-day/all/mon-fri=09:00-17:00,sun=01:00-02:00",
  ]

  @Test func countedTimeAgrees() throws {
    var numbers = SeededNumbers(seed: 20_261_121)
    let clocks = try Self.calendars.map(Shipped.clock)
    let span = try Self.years
    var (lines, answers): ([String], [String]) = ([], [])
    for index in 0..<80_000 {
      let clock = clocks[index % clocks.count]
      let start = Int64.random(in: span, using: &numbers)
      let end =
        index.isMultiple(of: 3)
        ? start + .random(in: 0...1_000_000_000, using: &numbers) : .random(in: span, using: &numbers)
      lines.append("count \(clock.calendar.name) \(start) \(end)")
      answers.append(
        "\(try clock.counted(from: Instant(milliseconds: start), to: Instant(milliseconds: end)).milliseconds)")
    }
    try compare(lines, answers)
  }

  @Test func dueTimesAgree() throws {
    var numbers = SeededNumbers(seed: 1_161_220_262)
    let clocks = try Self.calendars.map(Shipped.clock)
    let span = try Self.years
    var (lines, answers): ([String], [String]) = ([], [])
    for index in 0..<20_000 {
      let clock = clocks[index % clocks.count]
      var received = Int64.random(in: span, using: &numbers)
      if index.isMultiple(of: 5) { received = received / 3_600_000 * 3_600_000 }
      let pauses = (0..<[0, 0, 1, 3][index % 4]).map { _ in
        let from = received + .random(in: -100_000_000...400_000_000, using: &numbers)
        return Pause(
          from: Instant(milliseconds: from),
          to: Instant(milliseconds: from + .random(in: 0...300_000_000, using: &numbers)), reason: "waiting")
      }
      let facts = ClockFacts(receivedAt: Instant(milliseconds: received), pauses: pauses)
      let written = pauses.map { " \($0.from.milliseconds)-\($0.to?.milliseconds ?? 0)" }.joined()
      lines.append("due \(clock.calendar.name) \(received)\(written)")
      answers.append(try clock.due(facts).map { "\($0.milliseconds)" } ?? "none")
    }
    try compare(lines, answers)
  }

  /// From the first year of the file to half a year before its end, so that every due time lies within.
  private static var years: ClosedRange<Int64> {
    get throws { try at("2016-01-02T00:00:00Z").milliseconds...at("2030-06-01T00:00:00Z").milliseconds }
  }

  private func compare(_ lines: [String], _ answers: [String]) throws {
    let opinion = try Oracle.answers(to: lines)
    try #require(opinion.count == lines.count)
    let differing = (0..<lines.count).filter { opinion[$0] != answers[$0] }
    #expect(differing.isEmpty)
    for index in differing.prefix(3) {
      Issue.record("\(lines[index]): \(answers[index]), and the script says \(opinion[index])")
    }
  }
}
