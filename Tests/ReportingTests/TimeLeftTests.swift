import Casework
import Reporting
import SafeText
import Testing

@Suite struct TimeLeftTests {
  @Test(arguments: [
    (Interval.hours(28), "1d 04h", "1 day 4 hours left"),
    (.minutes(125), "2h 05m", "2 hours 5 minutes left"),
    (.minutes(60), "1h 00m", "1 hour left"),
    (.minutes(9), "9m", "9 minutes left"),
    (.seconds(59), "0m", "0 minutes left"),
    (.zero, "0m", "0 minutes left"),
    (.seconds(-1), "LATE 0m", "late by 0 minutes"),
    (.minutes(-61), "LATE 1h", "late by 1 hour 1 minute"),
    (.hours(-50), "LATE 2d", "late by 2 days 2 hours"),
  ])
  func isToldInTheWordsOfAList(_ row: (left: Interval, short: String, long: String)) {
    #expect(TimeLeft(row.left).text.description == row.short)
    #expect(TimeLeft(row.left).words.description == row.long)
  }
}
