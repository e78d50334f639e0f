import Casework
import DeskFixtures
import Outbox
import Storage
import Testing
import Wording
import Workflows

/// A reply that waits until somebody says so (EM-8).
@Suite struct HoldTests {
  private let fixture: TestDesk
  private let id: ActivityID

  init() throws {
    fixture = try TestDesk.withCaseAndApprovedWording()
    id = try fixture.message("m-1")
    _ = try fixture.desk.startReply(to: id)
    let (answer, line) = (try #require(WordingName("answer")), try #require(WordingID("missing-payment-clearing")))
    _ = try fixture.desk.setLines(of: answer, in: id, to: [line])
    _ = try fixture.desk.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
    _ = try fixture.desk.previewReply(to: id)
  }

  @Test func isHeldFromTheStartAndGoesOnlyOnceItIsLetGo() throws {
    #expect(try fixture.desk.sendReply(to: id, isHeldUntilTold: true).goesAt == nil)
    fixture.clock.advance(.hours(20))
    #expect(try fixture.desk.pendingReplies().map(\.entry.state) == [.held])
    let row = try fixture.desk.letReplyGo(to: id)
    #expect(row.entry.state == .queued)
    #expect(row.entry.nextAttemptAt == fixture.clock.time + .seconds(20), "it can be taken back once more")
    #expect(refusal { try fixture.desk.letReplyGo(to: id) } == "outbox.wrong_state")
  }

  @Test func isHeldAfterItWasSentAndTakenBackFromThere() throws {
    _ = try fixture.desk.sendReply(to: id)
    #expect(try fixture.desk.holdReply(to: id).entry.holdReason == .person)
    try fixture.desk.cancelReply(to: id)
    #expect(try fixture.desk.replyContext(of: id).stored.state == .draft)
    #expect(refusal { try fixture.desk.holdReply(to: id) } == "reply.not-pending")
  }

  @Test func isLetGoByItsOwnerOrALeaderOnly() throws {
    _ = try fixture.desk.sendReply(to: id, isHeldUntilTold: true)
    let colleague = try fixture.colleague("k.boateng")
    #expect(refusal { try colleague.letReplyGo(to: id) } == "leader-only")
  }
}
