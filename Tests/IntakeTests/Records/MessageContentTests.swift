import Intake
import JSON
import Testing

@Suite struct MessageContentTests {
  private static func content(_ line: MessageLine) throws -> [UInt8] {
    guard case .message(_, let content) = try RecordDecoder(now: testNow).decode(line.bytes).record else { return [] }
    return content
  }

  private static let plain = MessageLine().with("extra", #"{"b":1,"a":[{"d":1,"c":2}]}"#).with("another", "1")

  @Test func isTheSameInAnotherOrder() throws {
    var line = Self.plain
    line.members.reverse()
    line = line.with("extra", #"{ "a" : [ {"c":2,"d":1} ], "b" : 1 }"#)
    #expect(try Self.content(line) == Self.content(Self.plain))
  }

  @Test(arguments: [
    ("type", #""message""#), ("schema", "1"), ("received_at", #""2026-11-20T17:52:11+01:00""#),
    ("received_at", #""2026-11-20T16:52:11.000Z""#), ("subject", #""\u006dissing payments""#),
  ])
  func isTheSameInOtherWords(_ member: String, _ json: String) throws {
    #expect(try Self.content(Self.plain.with(member, json)) == Self.content(Self.plain))
  }

  @Test(arguments: [
    ("message_id", #""other""#), ("received_at", #""2026-11-20T16:52:12Z""#), ("scin", #""121003957456""#),
    ("case_number", "null"), ("role", #""paying_parent""#), ("subject", #""Missing payments""#),
    ("source", #""feedback_link""#), ("children", #"["Amada","Ben"]"#), ("children", "[]"), ("language", #""cy""#),
    ("body", #""""#), ("extra", #"{"b":1,"a":[{"d":1,"c":3}]}"#), ("extra", nil), ("new", "null"), ("another", "\"1\""),
  ])
  func isAnotherWhenAnythingDiffers(_ member: String, _ json: String?) throws {
    #expect(try Self.content(Self.plain.with(member, json)) != Self.content(Self.plain))
  }

  /// A sender cannot make two different messages look the same by nesting members in one another.
  @Test func keepsUnknownMembersApartFromKnownOnes() throws {
    let nested = Self.plain.with("unknown", #"{"extra":1}"#)
    #expect(try Self.content(nested) != Self.content(Self.plain.with("extra", "1")))
    #expect(try JSONReader.read(Self.content(nested)).object?.keys.count == 11)
  }
}
