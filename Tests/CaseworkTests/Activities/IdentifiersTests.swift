import Casework
import Testing

@Suite struct IdentifiersTests {
  @Test(
    arguments: [
      ("ACT-20944", 20_944), ("act-20944", 20_944), ("Act-1", 1), ("ACT20944", 20_944), ("20944", 20_944),
      ("ACT-000001", 1), ("ACT-999999999999999999", 999_999_999_999_999_999),
    ] as [(String, Int64)]) func reads(text: String, number: Int64)
  {
    #expect(ActivityID(text)?.number == number)
  }

  @Test(arguments: [
    "", "ACT-", "ACT", "-", "ACT-0", "0", "ACT--1", "ACT-+1", "ACT-1.0", "ACT- 1", " ACT-1", "ACT-1 ", "ACT-1\n",
    "OUT-1",
    "ACT-1a", "ACT-0x1", "ACT-9999999999999999999", "ACT-\u{0661}", "A\u{0421}T-1", "ACT\u{2010}1", "-1", "AC-1",
    "ACT-1\u{0}",
    "ACT-1;drop",
  ]) func refuses(text: String) {
    #expect(ActivityID(text) == nil)
  }

  @Test func theLongFormRoundTrips() {
    #expect(ActivityID(number: 7).description == "ACT-7" && ActivityID("ACT-7") == ActivityID(number: 7))
    #expect(ReplyID(number: 7).description == "RPL-7" && ReplyID("rpl-7") == ReplyID(number: 7))
    #expect(OutboxID(number: 7).description == "OUT-7" && OutboxID("out7") == OutboxID(number: 7))
    #expect(QuarantineID(number: 7).description == "QUA-7" && QuarantineID("7") == QuarantineID(number: 7))
  }

  @Test func ordersByNumber() {
    #expect(ActivityID(number: 9) < ActivityID(number: 10))
  }
}
