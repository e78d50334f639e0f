import Casework
import Delivery
import DeskFixtures
import Outbox
import Storage
import Testing
import Wording
import Workflows

/// A day that was to come when a reply was approved may pass while it waits (EM-4, EM-5).
@Suite struct PassedDateTests {
  private let fixture: TestDesk
  private let id: ActivityID
  private let transport = PlayedTransport(.dot, code: 250)

  init() throws {
    fixture = try TestDesk.withCaseAndApprovedWording()
    id = try fixture.message("m-1")
    _ = try fixture.desk.startReply(to: id)
    _ = try fixture.desk.setLines(
      of: try #require(WordingName("answer")), in: id, to: [try #require(WordingID("missing-payment-first"))])
    _ = try fixture.desk.setFields(["collection=21/11/26"].compactMap(FieldAssignment.init), in: id)
    _ = try fixture.desk.previewReply(to: id)
  }

  private func pass() throws -> Int {
    try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent
  }

  @Test func itIsSentOnTheDayItself() throws {
    _ = try fixture.desk.sendReply(to: id)
    fixture.clock.advance(.hours(30))
    #expect(try pass() == 1)
  }

  @Test func theDayAfterItIsHeldAndNeverSentAndItsPeopleAreToldTheDate() throws {
    _ = try fixture.desk.sendReply(to: id)
    fixture.clock.advance(.hours(48))
    #expect(try pass() == 0)
    let row = try #require(try fixture.desk.outbox(of: id).last)
    #expect(row.entry.state == .held && row.entry.holdReason == .outdated)
    let told = try fixture.desk.notices().filter { $0.kind == .replyHeld && $0.activity == id }.map(\.text)
    #expect(told.count == 1)
    #expect(told.first?.contains("missing-payment-first v1, field collection") == true, "\(told)")
    #expect(try pass() == 0)
    #expect(transport.seen.isEmpty)
  }

  @Test func whatIsHeldUntilToldIsNotLetGoOnceItsDayHasPassed() throws {
    _ = try fixture.desk.sendReply(to: id, isHeldUntilTold: true)
    fixture.clock.advance(.hours(48))
    let row = try #require(try fixture.desk.outbox(of: id).last)
    let ways: [() throws -> OutboxRow] = [
      { try fixture.desk.letReplyGo(to: id) }, { try fixture.desk.release(row.id) },
    ]
    for way in ways {
      do {
        _ = try way()
        Issue.record("what says a day that has passed was let go")
      } catch let error as DeskError {
        #expect(error.kind == .refused && error.code == "reply.unsendable")
        #expect(error.message.contains("missing-payment-first v1, field collection"), "\(error.message)")
        #expect(error.advice.contains("reply cancel \(id)"))
      }
    }
    #expect(try fixture.desk.outbox(of: id).last?.entry.state == .held)
    #expect(try pass() == 0 && transport.seen.isEmpty)
  }
}
