import Casework
import Cryptography
import Delivery
import DeskFixtures
import Intruder
import MailTransport
import OperatingSystem
import Outbox
import Storage
import Testing
import Wording
import Workflows

/// Raw SQL on the store cannot make the sender emit a byte that is not rendered from approved wording (EM-3, EM-5).
@Suite struct TamperTests {
  private func intruder(_ fixture: TestDesk) -> Intruder { Intruder(file: fixture.path + "/store/replydesk.sqlite") }

  /// What the sender hands over on a store as it now is.
  private func sent(_ fixture: TestDesk) throws -> [String] {
    let transport = PlayedTransport(.dot, code: 250)
    let desk = try fixture.colleague("a.reid")
    _ = try Sender(desk: desk, transport: transport, worker: "tests").pass()
    return transport.seen.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static let edits = [
    "UPDATE reply SET template = 'calculation-reply'", "UPDATE reply_line SET line = 'missing-payment-overdue'",
    "UPDATE reply_line SET line_version = 2", "UPDATE reply_value SET number = 9", "DELETE FROM reply_value",
    "DELETE FROM reply_line", "UPDATE reply_option SET kept = 1 - kept", "DELETE FROM reply_option",
    "INSERT INTO reply_option VALUES (1, 'more', 1)", "UPDATE outbox SET body_digest = zeroblob(32)",
    "UPDATE outbox SET recipient = 'somebody@example.org'", "UPDATE outbox SET message_id = 'x@example.org'",
    "UPDATE wording_version SET source = x'41'", "UPDATE approval SET valid_until = 99999",
    "DELETE FROM approval", "UPDATE reply_names SET client = 'Zed'", "DELETE FROM reply_names",
  ]

  @Test func ofTwoRepliesThatAnOlderProgramLetWaitTheLaterIsHeld() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    try fixture.desk.cancelReply(to: id)
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    fixture.clock.advance(.minutes(1))
    let time = (fixture.clock.time + .hours(1)).milliseconds
    try intruder(fixture).runWithoutTriggers(
      "UPDATE outbox SET state = 'queued', next_attempt_at = \(time) WHERE id = 1")
    #expect(try sent(fixture).isEmpty, "one of them waits for its time, so the other must not overtake it")
    let rows = try fixture.desk.outbox(of: id)
    #expect(rows.map(\.entry.state) == [.queued, .held])
    #expect(rows.last?.detail?.contains("OUT-1") == true)
    #expect(try fixture.desk.notices().contains { $0.kind == .replyHeld && $0.text.contains("OUT-1") })
    fixture.clock.advance(.hours(2))
    #expect(try sent(fixture).count == 1)
    let later = try #require(rows.last).id
    #expect(throws: DeskError.self, "the message is answered") { try fixture.desk.release(later) }
    #expect(try sent(fixture).isEmpty)
  }

  @Test func theSchemaItselfRefusesEveryEdit() throws {
    let (fixture, _) = try TestDesk.withReplyDue()
    for sql in Self.edits {
      #expect(throws: Intruder.Refused.self, "\(sql)") { try intruder(fixture).run(sql) }
    }
    #expect(try sent(fixture).count == 1, "and the reply goes as it was approved")
  }

  /// Each is done with every trigger taken away first.
  @Test(arguments: [
    "UPDATE reply_line SET line = 'missing-payment-next-if-not-there'",
    "UPDATE reply_value SET number = 9 WHERE field = 'wait'", "DELETE FROM reply_value",
    "UPDATE reply_option SET kept = 1 - kept",
    "DELETE FROM reply_value; DELETE FROM reply_line", "UPDATE outbox SET body_digest = zeroblob(32)",
    "UPDATE outbox SET recipient = 'somebody@example.org'", "UPDATE client SET language = 'cy'",
    "UPDATE client SET nation = 'NI'", "UPDATE client SET first_name = 'Zed'",
    "UPDATE client SET email = 'other@example.org'", "DELETE FROM approval", "UPDATE approval SET seq = seq + 1",
    "UPDATE approval SET digest = zeroblob(32)", "UPDATE approval SET valid_until = 1",
    "UPDATE approval SET approver = 'policy'", "UPDATE history SET detail = '{}' WHERE kind = 'wording.approved'",
  ])
  func whoeverOwnsTheFileStopsTheReplyAndNoMore(_ sql: String) throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    try intruder(fixture).runWithoutTriggers("PRAGMA foreign_keys = OFF; \(sql)")
    #expect(try sent(fixture).isEmpty)
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .held)
  }

  @Test(arguments: [
    ("\"suppressed\":false", "\"suppressed\":true", "contact with the client is suppressed"),
    ("\"language\":\"en\"", "\"language\":\"cy\"", "the template is in another language"),
    ("amada@", "other@", "The address on the record"),
    ("Amada", "Ada", "The record has changed"),
    ("\"self_service\",", "\"telephone\",", "contact preference is telephone"),
  ])
  func aRecordThatChangedMeanwhileIsNoTamperingAndWhoeverApprovedIsTold(
    _ old: String, new: String, finding: String
  ) throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let record = """
      {"type":"client","scin":"121000000001","role":"receiving_parent","first_name":"Amada","surname":"Kirk",\
      "contact_preference":"self_service","email":"amada@example.org","special_record":false,"self_service":true,\
      "first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false}
      """
    try fixture.takeIn(record.replacing(old, with: new))
    #expect(try sent(fixture).isEmpty)
    let row = try #require(try fixture.desk.outbox(of: id).last)
    #expect(row.entry.holdReason == .outdated)
    #expect(row.detail?.contains(finding) == true, "\(row.detail ?? "")")
    #expect(try fixture.desk.notices().contains { $0.kind == .replyHeld && $0.text.contains(finding) })
    try fixture.desk.cancelReply(to: id)
    #expect(try fixture.desk.replyContext(of: id).stored.state == .draft)
  }

  @Test func aClientWhoWritesAgainStopsTheReplyThatWaits() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let later = try fixture.message("m-9", body: "He came to the house and hit me. Do not email me, he reads it.")
    #expect(try fixture.desk.activity(later).barringFlags.contains(.domesticAbuse))
    #expect(try sent(fixture).isEmpty)
    let row = try #require(try fixture.desk.outbox(of: id).last)
    #expect(row.entry.holdReason == .outdated)
    #expect(row.detail == "The client has written again since it was approved.")
    #expect(try fixture.desk.notices().count { $0.kind == .replyHeld && $0.activity == id } == 1)
    do {
      _ = try fixture.desk.release(row.id)
      Issue.record("what the other message bars was let go")
    } catch let error as DeskError {
      #expect(error.code == "email.refused")
      #expect(error.decision?.refusals.contains { $0.finding.contains("\(later), another open message") } == true)
    }
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .held)
    let decision = try fixture.desk.decision(on: id)
    #expect(decision.route == .teamLeader)
    try fixture.desk.cancelReply(to: id)
    _ = try fixture.desk.clear(.domesticAbuse, on: later, reason: "spoke to the client, it was a quotation")
    #expect(try fixture.desk.decision(on: id).isAllowed)
  }

  @Test func aReplyChangedInTheStoreIsToldAsTampering() throws {
    for sql in ["DELETE FROM reply_value", "UPDATE reply_value SET number = 9 WHERE field = 'wait'"] {
      let (fixture, id) = try TestDesk.withReplyDue()
      try intruder(fixture).runWithoutTriggers("PRAGMA foreign_keys = OFF; \(sql)")
      #expect(try sent(fixture).isEmpty)
      #expect(try fixture.desk.outbox(of: id).last?.entry.holdReason == .mismatch)
    }
  }

  @Test func anApprovalThatNoHistoryTellsOfIsNone() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let path = fixture.path + "/lines/missing-payment-clearing.txt"
    let forged = try FileReader.read(path, limit: 1 << 16) + Array("You owe us the rest.\n".utf8)
    try AtomicFile.write(path, forged, mode: .ownerOnly)
    let digest = SHA256.hash(forged)
    try intruder(fixture).runWithoutTriggers(
      """
      INSERT INTO wording_version SELECT kind, id, version, x'\(digest)', CAST('x' AS BLOB), first_seen
        FROM wording_version WHERE id = 'missing-payment-clearing';
      INSERT INTO approval SELECT kind, id, version, x'\(digest)', approver, at, valid_from, valid_until, seq
        FROM approval WHERE id = 'missing-payment-clearing'
      """)
    #expect(try sent(fixture).isEmpty)
    #expect(try fixture.desk.outbox(of: id).last?.entry.holdReason == .wording)
  }

  @Test func aSourceExchangedInTheStoreIsNeverSent() throws {
    let (fixture, _) = try TestDesk.withReplyDue()
    try intruder(fixture).runWithoutTriggers(
      "UPDATE wording_version SET source = CAST(replace(CAST(source AS TEXT), 'collected', 'lost') AS BLOB)")
    let mails = try sent(fixture)
    #expect(mails.count == 1)
    #expect(mails.allSatisfy { $0.contains("We collected a payment") }, "the sender reads the approved files")
    #expect(throws: DeskError.self, "and what the store shows again is held against the hash") {
      try fixture.colleague("a.reid").keptReplies(to: try #require(ActivityID("ACT-1")))
    }
  }

  @Test func anExpiredLineIsNotRevivedBySQL() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let path = fixture.path + "/lines/missing-payment-clearing.txt"
    let text = String(decoding: try FileReader.read(path, limit: 1 << 16), as: UTF8.self)
    try AtomicFile.write(
      path, Array(text.replacing("2035-12-31", with: "2026-11-19").utf8), mode: .ownerOnly)
    try intruder(fixture).runWithoutTriggers("UPDATE approval SET valid_until = 99999")
    #expect(try sent(fixture).isEmpty)
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .held)
  }
}
