import Casework
import Delivery
import DeskFixtures
import Outbox
import Storage
import Testing
import Workflows

/// What people decide about rows that did not simply go out (E22 to E24, E27).
@Suite struct OutboxDecisionTests {
  private func doubtful() throws -> (TestDesk, ActivityID, OutboxRow) {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try Sender(
      desk: fixture.desk, transport: PlayedTransport(.dot, code: nil, problem: .timedOut), worker: "tests"
    ).pass()
    return (fixture, id, try #require(try fixture.desk.outbox(of: id).last))
  }

  private func code(_ call: () throws -> some Any) -> String? {
    do {
      _ = try call()
      return nil
    } catch {
      return (error as? DeskError)?.code ?? "\(error)"
    }
  }

  @Test func evidenceOfAcceptanceAnswersTheEnquiry() throws {
    let (fixture, id, row) = try doubtful()
    #expect(row.entry.state == .inDoubt)
    #expect(try fixture.desk.activity(id).status == .open)
    #expect(try fixture.desk.settle(row.id, as: .accepted, reason: "seen in the log").entry.state == .sent)
    #expect(try fixture.desk.activity(id).status == .answered)
    #expect(code { try fixture.desk.settle(row.id, as: .accepted, reason: "again") } == "outbox.wrong_state")
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func evidenceOfAbsenceSendsItOnceMoreAndMarksNothing() throws {
    let (fixture, id, row) = try doubtful()
    let new = try fixture.desk.settle(row.id, as: .absent, reason: "not in the log")
    #expect(new.id != row.id && new.entry.generation == 2 && !new.entry.isPossibleDuplicate)
    #expect(new.messageID != row.messageID)
    _ = try Sender(desk: fixture.desk, transport: PlayedTransport(.dot, code: 250), worker: "tests").pass()
    #expect(try fixture.desk.activity(id).status == .answered)
    #expect(code { try fixture.desk.settle(row.id, as: .absent, reason: "again") } == "outbox.superseded")
  }

  @Test func aResendInDoubtIsAPossibleDuplicate() throws {
    let (fixture, _, row) = try doubtful()
    #expect(try fixture.desk.resend(row.id, reason: "the client rang and had nothing").entry.isPossibleDuplicate)
  }

  @Test func onlyALeaderSettlesAndResends() throws {
    let (fixture, _, row) = try doubtful()
    let colleague = try fixture.colleague("k.boateng")
    #expect(code { try colleague.settle(row.id, as: .accepted, reason: "x") } == "leader-only")
    #expect(code { try colleague.resend(row.id, reason: "x") } == "leader-only")
  }

  @Test func aHoldLastsUntilSomebodyReleasesIt() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    let row = try #require(try fixture.desk.outbox(of: id).last)
    #expect(try fixture.desk.hold(row.id).entry.state == .held)
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent == 0)
    #expect(try fixture.desk.release(row.id).entry.state == .queued)
    #expect(try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent == 1)
  }

  @Test func whatWasPutOffIsTriedAgainAtOnce() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try Sender(desk: fixture.desk, transport: PlayedTransport(.rcpt, code: 450), worker: "tests").pass()
    let row = try #require(try fixture.desk.outbox(of: id).last)
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent == 0)
    _ = try fixture.desk.retry(row.id)
    #expect(try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent == 1)
  }

  /// The client has the mail, though the store that came back knows nothing of it.
  @Test func whatWentOutBeforeARestoreCountsAsSent() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try fixture.desk.beginNewLife()
    let row = try #require(try fixture.desk.outbox(of: id).last)
    #expect(code { try fixture.desk.cancelReply(to: id) } == "outbox.unproven")
    #expect(try fixture.desk.settle(row.id, as: .accepted, reason: "it is in the log").entry.state == .sent)
    #expect(try fixture.desk.activity(id).status == .answered)
    #expect(code { try fixture.desk.settle(row.id, as: .absent, reason: "x") } == "outbox.not-in-doubt")
  }

  @Test func theClientWasAnsweredWhenTheServerTookIt() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try fixture.desk.beginNewLife()
    let row = try #require(try fixture.desk.outbox(of: id).last)
    let taken = fixture.clock.time
    fixture.clock.advance(.hours(72))
    for wrong in [row.entry.createdAt - .minutes(1), fixture.clock.time + .minutes(1)] {
      #expect(code { try fixture.desk.settle(row.id, as: .accepted, at: wrong, reason: "log") } == "settle.time")
    }
    #expect(code { try fixture.desk.settle(row.id, as: .absent, at: taken, reason: "log") } == "settle.time")
    _ = try fixture.desk.settle(row.id, as: .accepted, at: taken, reason: "log")
    let obligation = try fixture.desk.view(id).obligation
    #expect(obligation.metAt == taken && obligation.breachedAt == nil)
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func whatNeverWentOutBeforeARestoreGoesOutOnceALeaderSaysSo() throws {
    let (fixture, id) = try TestDesk.withReplyDue()
    _ = try fixture.desk.beginNewLife()
    let row = try #require(try fixture.desk.outbox(of: id).last)
    #expect(try fixture.desk.settle(row.id, as: .absent, reason: "the log has nothing").entry.state == .queued)
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent == 1)
    #expect(try fixture.desk.activity(id).status == .answered)
  }

  @Test func aRestoredStoreSendsNothingByItself() throws {
    let fixture = try TestDesk.withRepliesDue(3)
    #expect(try fixture.desk.beginNewLife() == 3)
    let transport = PlayedTransport(.dot, code: 250)
    #expect(try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent == 0)
    for row in try fixture.desk.outbox(all: false, limit: 10) {
      #expect(row.entry.holdReason == .restored)
      _ = try fixture.desk.release(row.id)
    }
    #expect(try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass().sent == 3)
  }
}
