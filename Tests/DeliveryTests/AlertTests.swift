import Casework
import Delivery
import DeskFixtures
import MailTransport
import Outbox
import Storage
import Testing
import Workflows

@Suite struct AlertTests {
  private func alerted() throws -> (TestDesk, ActivityID) {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.desk.set(
      Person(
        account: try #require(Account("p.shah")), team: nil, roles: .teamLeader,
        email: EmailAddress("p.shah@example.org")))
    let id = try fixture.message(
      "m-1", body: "Amada Kirk here, 07700 900123. I am going to kill myself, I have the pills in front of me.")
    return (fixture, id)
  }

  private func send(_ fixture: TestDesk, _ transport: PlayedTransport) throws -> Sender.Tally {
    try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass()
  }

  @Test func anAlertGoesOutWithoutAWordOfTheClient() throws {
    let (fixture, id) = try alerted()
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try send(fixture, transport).sent == 1)
    let mail = String(decoding: try #require(transport.seen.first).bytes, as: UTF8.self)
    #expect(mail.contains("Auto-Submitted: auto-generated\r\n"))
    #expect(mail.contains("To: p.shah@example.org\r\n"))
    #expect(mail.contains("\(id)"))
    for word in ["Amada", "Kirk", "07700", "pills", "kill", "121000000001"] { #expect(!mail.contains(word)) }
    #expect(try fixture.desk.alerts().map(\.state) == [.sent])
    #expect(try fixture.desk.activity(id).status == .open, "an alert answers nobody")
    #expect(try fixture.desk.view(id).obligation.metAt == nil)
    #expect(try send(fixture, transport).sent == 0, "once")
  }

  @Test func aServerThatIsDownDoesNotLoseIt() throws {
    let (fixture, _) = try alerted()
    #expect(try send(fixture, PlayedTransport(.connect, code: nil, problem: .unreachable)).deferred == 1)
    fixture.clock.advance(.hours(1))
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try send(fixture, transport).sent == 1)
  }

  @Test func alertsAreNotAmongTheRepliesThatWait() throws {
    let (fixture, id) = try alerted()
    #expect(try fixture.desk.pendingReplies().isEmpty)
    #expect(throws: DeskError.self) { try fixture.desk.cancelReply(to: id) }
  }
}
