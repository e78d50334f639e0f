import Casework
import Intake
import JSON
import Testing

@Suite struct MessageDecodingTests {
  static let decoder = RecordDecoder(now: testNow)

  @Test func readsEveryMember() throws {
    let line = MessageLine().with("x_unknown", #"{"b":[1],"a":null}"#).with("schema", "1").with("type", #""message""#)
    let decoded = try Self.decoder.decode(line.bytes)
    guard case .message(let message, _) = decoded.record else {
      Issue.record("not a message")
      return
    }
    let expected = InboundMessage(
      id: "ss-2026-000123", receivedAt: Instant(milliseconds: 1_795_193_531_000), scin: ClientText("121003957455"),
      caseNumber: ClientText("C-80412"), role: .receivingParent, subject: ClientText("missing payments"),
      source: .sendMessage, children: [ClientText("Amada")], language: .english,
      body: ClientText("I have not had the payment due on 7 November, and would like to know when it comes."),
      unknownMembers: #"{"x_unknown":{"b":[1],"a":null}}"#)
    #expect(message == expected)
    #expect(decoded.notes == [])
  }

  @Test(arguments: ["case_number", "children", "language"])
  func readsAnAbsentMemberAsNull(_ name: String) throws {
    let absent = try Self.decoder.decode(MessageLine().with(name, nil).bytes)
    #expect(try Self.decoder.decode(MessageLine().with(name, "null").bytes) == absent)
    #expect(try Self.decoder.decode(MessageLine().bytes) != absent)
  }

  /// Each bad value goes with the member's name and place: 41 to 49 of the list of bad inputs.
  static let faults: [(member: String, json: String?, code: String)] = [
    ("message_id", nil, "member-missing"), ("received_at", nil, "member-missing"), ("scin", nil, "member-missing"),
    ("role", nil, "member-missing"), ("subject", nil, "member-missing"), ("source", nil, "member-missing"),
    ("body", nil, "member-missing"), ("message_id", "null", "member-wrong-type"),
    ("message_id", "7", "member-wrong-type"),
    ("scin", "121003957455", "member-wrong-type"), ("subject", "[]", "member-wrong-type"),
    ("body", "{}", "member-wrong-type"), ("body", "null", "member-wrong-type"), ("body", "true", "member-wrong-type"),
    ("case_number", "80412", "member-wrong-type"), ("children", #""Amada""#, "member-wrong-type"),
    ("children", #"["Amada",1]"#, "member-wrong-type"), ("children", "[null]", "member-wrong-type"),
    ("children", "{}", "member-wrong-type"), ("language", "1", "member-wrong-type"),
    ("language", #""fr""#, "member-invalid"), ("language", #""EN""#, "member-invalid"),
    ("role", #""Receiving_Parent""#, "member-invalid"), ("role", #""parent""#, "member-invalid"),
    ("role", #""""#, "member-invalid"), ("source", #""email""#, "member-invalid"),
    ("type", #""clients""#, "record-unknown-type"), ("type", "1", "member-wrong-type"),
    ("schema", "2", "record-unknown-schema"), ("schema", "0", "record-unknown-schema"),
    ("schema", #""1""#, "record-unknown-schema"), ("schema", "1.0", "record-unknown-schema"),
    ("schema", "null", "record-unknown-schema"), ("message_id", #""""#, "member-invalid"),
    ("message_id", #""a b""#, "member-invalid"), ("message_id", #""'; DROP TABLE message; --""#, "member-invalid"),
    ("message_id", #""a'b""#, "member-invalid"), ("message_id", #""a\"b""#, "member-invalid"),
    ("message_id", #""a\u001bb""#, "member-invalid"), ("message_id", #""a\tb""#, "member-invalid"),
    ("message_id", #""é""#, "member-invalid"), ("message_id", #""\u007f""#, "member-invalid"),
    ("message_id", "\"" + String(repeating: "x", count: 129) + "\"", "member-invalid"),
    ("message_id", "\"" + String(repeating: "x", count: 10_000) + "\"", "member-invalid"),
    ("received_at", #""2026-02-30T12:00:00Z""#, "member-invalid"),
    ("received_at", #""2026-11-20T24:00:00Z""#, "member-invalid"),
    ("received_at", #""2026-11-20T12:00:60Z""#, "member-invalid"),
    ("received_at", #""2026-11-20T12:00:00+99:00""#, "member-invalid"),
    ("received_at", #""2026-03-29T01:30:00""#, "member-invalid"),
    ("received_at", #""2026-10-25T01:30:00""#, "member-invalid"),
    ("received_at", #""2026-11-20""#, "member-invalid"), ("received_at", #""yesterday""#, "member-invalid"),
    ("received_at", #""""#, "member-invalid"), ("received_at", "1795193531", "member-wrong-type"),
    ("received_at", #""1999-12-31T23:59:59Z""#, "received-too-early"),
    ("received_at", #""2026-11-23T00:00:01Z""#, "received-in-future"),
    ("received_at", #""9999-12-31T23:59:59Z""#, "received-in-future"),
  ]

  @Test(arguments: faults.indices)
  func refusesABadMember(_ index: Int) {
    let (member, json, code) = Self.faults[index]
    let line = MessageLine().with(member, json)
    let rejection = #expect(throws: Rejection.self) { try Self.decoder.decode(line.bytes) }
    #expect(rejection?.code == code && rejection?.member == member)
    #expect(rejection?.offset == (json == nil ? 0 : line.offset(of: member)))
    #expect(rejection?.sentence.contains(member) == true)
  }

  @Test(arguments: [
    "2026-11-20T16:52:11.5Z", "2026-11-20t16:52:11z", "2026-11-20 16:52:11+00:00", "2000-01-01T00:00:00Z",
    "2026-11-22T00:00:00Z", "2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00", "2024-02-29T23:59:59-11:30",
  ])
  func acceptsATimeWithItsOffset(_ time: String) throws {
    _ = try Self.decoder.decode(MessageLine().with("received_at", "\"\(time)\"").bytes)
  }

  @Test(arguments: ["x", "!#$%&()*+,-./:;<=>?@[]^_{|}~", String(repeating: "x", count: 128)])
  func acceptsAnIdentifier(_ id: String) throws { _ = try Self.decoder.decode(MessageLine(id).bytes) }

  /// 50 of the list of bad inputs.
  @Test(arguments: [
    ("", RecordNote.emptyBody), (" ", .blankBody), (#"\n\t \u00a0\u2003"#, .blankBody), (#"\u200b"#, .invisibleBody),
    (#" \ufeff\u200d\u2060 "#, .invisibleBody), (#"\u00ad\u034f\ufe0f"#, .invisibleBody), ("\u{200B}", .invisibleBody),
  ])
  func acceptsABodyWithNothingToSee(_ body: String, _ note: RecordNote) throws {
    #expect(try Self.decoder.decode(MessageLine().with("body", "\"\(body)\"").bytes).notes == [note])
  }

  @Test(arguments: ["x", ".", #"\u200bx"#, #"\u001b"#])
  func saysNothingOfABodyWithSomething(_ body: String) throws {
    #expect(try Self.decoder.decode(MessageLine().with("body", "\"\(body)\"").bytes).notes == [])
  }

  @Test(arguments: ["[]", "1", "\"x\"", "null", "true"])
  func refusesWhatIsNoObject(_ text: String) {
    let rejection = #expect(throws: Rejection.self) { try Self.decoder.decode(Array(text.utf8)) }
    #expect(rejection?.code == "record-not-an-object")
  }

  @Test func saysNothingOfTheContentInARejection() {
    let secret = "QQ123456C"
    for (member, _, _) in Self.faults where member != "schema" {
      for json in ["\"\(secret) \"", "[\"\(secret)\"]", "{\"\(secret)\":1}", "\"\(secret)\u{1}\""] {
        do {
          _ = try Self.decoder.decode(MessageLine().with(member, json).bytes)
        } catch {
          #expect(!"\(error) \(error.sentence)".contains(secret))
        }
      }
    }
  }
}
