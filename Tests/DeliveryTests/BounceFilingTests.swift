import Bounces
import Casework
import Cryptography
import Delivery
import DeskFixtures
import MailTransport
import Outbox
import Storage
import Testing
import Workflows

/// What a bounce does to the reply that it is about, and that it does nothing without proof (SLA-3, CH-3).
@Suite struct BounceFilingTests {
  private let fixture: TestDesk
  private let id: ActivityID
  private let row: OutboxRow

  /// A reply that the mail server took.
  init() throws {
    (fixture, id) = try TestDesk.withReplyDue()
    _ = try Sender(desk: fixture.desk, transport: PlayedTransport(.dot, code: 250), worker: "tests").pass()
    row = try #require(try fixture.desk.outbox(of: id).last)
  }

  private func report(
    _ action: String, _ status: String, to address: String, text: String = "", extra: String = ""
  ) -> [UInt8] {
    Array(
      """
      From: MAILER-DAEMON@relay.example.org\r
      To: \(address)\r
      Subject: Delivery report\r
      \(extra)MIME-Version: 1.0\r
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r
      \r
      --b\r
      Content-Type: text/plain\r
      \r
      A report.\(text)\r
      --b\r
      Content-Type: message/delivery-status\r
      \r
      Reporting-MTA: dns; relay.example.org\r
      \r
      Final-Recipient: rfc822; amada@example.org\r
      Action: \(action)\r
      Status: \(status)\r
      Diagnostic-Code: smtp; 550 \(status) unknown\r
      --b--\r

      """.utf8)
  }

  private func tagged(generation: Int = 1) throws -> String {
    let key = try fixture.desk.store.read { try $0.mailKey() }
    return try #require(BounceTag(id: row.id, generation: generation, key: key).address(domain: "example.org")).wireForm
  }

  private func file(_ bytes: [UInt8]) throws -> BounceFiling {
    try fixture.desk.file(try BounceReader.read(bytes), fault: nil, bytes: bytes, from: "bounce")
  }

  @Test func aPermanentFailureOpensTheActivityAgainAndMarksTheAddress() throws {
    let due = try fixture.desk.activity(id).dueAt
    fixture.clock.advance(.hours(3))
    let bytes = report("failed", "5.1.1", to: try tagged())
    #expect(try file(bytes) == .reopened(id))
    let after = try fixture.desk.activity(id)
    #expect(after.status == .open && after.dueAt == due, "the clock stands where it stood")
    #expect(try fixture.desk.view(id).obligation.metAt == nil)
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .bounced)
    #expect(try !fixture.desk.decision(on: id).isAllowed, "an address that bounced gets no email (CH-3)")
    #expect(try fixture.desk.notices().map(\.kind) == [.reopened])
    #expect(try file(bytes) == .duplicate)
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func aNewAddressOnTheRecordMayBeUsedAgain() throws {
    _ = try file(report("failed", "5.1.1", to: try tagged()))
    #expect(try !fixture.desk.decision(on: id).isAllowed)
    try fixture.takeIn(
      """
      {"type":"client","scin":"121000000001","role":"receiving_parent","first_name":"Amada","surname":"Kirk",\
      "contact_preference":"self_service","email":"new@example.org","special_record":false,"self_service":true,\
      "first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false}
      """)
    #expect(try fixture.desk.decision(on: id).isAllowed)
  }

  @Test func aReasonThatMayPassOpensItAgainAndLeavesTheAddress() throws {
    #expect(try file(report("failed", "4.2.2", to: try tagged())) == .reopened(id))
    #expect(try fixture.desk.decision(on: id).isAllowed)
  }

  @Test func delayAndDeliveryChangeNoClock() throws {
    #expect(try file(report("delayed", "4.4.7", to: try tagged())) == .delayed(row.id))
    #expect(try fixture.desk.activity(id).status == .answered)
    #expect(try file(report("delivered", "2.0.0", to: try tagged())) == .delivered(row.id))
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .delivered)
  }

  static let unproven = ["bounces+OUT-1.aaaaaaaaaaaaaaaa@example.org", "bounces@example.org", "amada@example.org"]
  @Test(arguments: unproven) func withoutProofNothingChanges(address: String) throws {
    guard case .quarantined = try file(report("failed", "5.1.1", to: address)) else {
      Issue.record("a bounce without a genuine tag was filed")
      return
    }
    #expect(try fixture.desk.activity(id).status == .answered)
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .sent)
  }

  @Test func aTagOfAnotherGenerationIsNoProof() throws {
    guard case .quarantined = try file(report("failed", "5.1.1", to: try tagged(generation: 2))) else {
      Issue.record("a tag of another generation was believed")
      return
    }
  }

  @Test func whatCannotBeReadIsKept() throws {
    let filed = try fixture.desk.file(
      nil, fault: ("no_header", "it has no header"), bytes: Array("nothing".utf8), from: "bounce")
    #expect(filed == .quarantined("no_header"))
  }
}
