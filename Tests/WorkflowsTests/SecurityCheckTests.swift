import Casework
import DeskFixtures
import Storage
import Testing
import Workflows

/// Three failed security checks running block an account (CH-7).
@Suite struct SecurityCheckTests {
  private let fixture: TestDesk
  private let failed = CallRecord(security: .failed, outcome: .securityFailed)
  private let passed = CallRecord(security: .passed, outcome: .moreToDo)

  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.nameLeader()
  }

  @Test func threeFailuresRunningOnWhateverMessageBlockTheAccount() throws {
    let (first, second) = (try fixture.message("m-1"), try fixture.message("m-2"))
    let leader = try fixture.colleague("p.shah")
    for (count, id) in [(1, first), (2, second)] {
      _ = try fixture.desk.record(failed, on: id)
      #expect(try fixture.desk.failedChecksRunning(of: first) == count)
    }
    _ = try fixture.desk.record(CallRecord(security: .notAsked, outcome: .noAnswer), on: first)
    #expect(try !leader.notices().contains { $0.kind == .accountBlocked })
    _ = try fixture.desk.record(failed, on: first)
    #expect(try leader.notices().filter { $0.kind == .accountBlocked }.map(\.activity) == [first])
    for call in [passed, CallRecord(security: .passed, outcome: .answered)] {
      #expect(refusal { try fixture.desk.record(call, on: second) } == "call.blocked")
    }
    #expect(try fixture.desk.activity(second).status == .open)
    _ = try fixture.desk.record(failed, on: first)
    #expect(try leader.notices().count { $0.kind == .accountBlocked } == 1)
  }

  @Test func aPassedCheckBeginsTheCountAnew() throws {
    let id = try fixture.message("m-1")
    for call in [failed, failed, passed, failed, failed] { _ = try fixture.desk.record(call, on: id) }
    #expect(try fixture.desk.failedChecksRunning(of: id) == 2)
    #expect(try fixture.desk.record(passed, on: id).status == .open)
  }

  @Test func aLeaderSaysThatTheAccountWasUnblocked() throws {
    let id = try fixture.message("m-1")
    let other = try fixture.message("m-2", scin: "121000000002", role: "paying_parent")
    #expect(refusal { try fixture.desk.noteUnblocked(id, reason: "reset") } == "client.not-blocked")
    for _ in 0..<3 { _ = try fixture.desk.record(failed, on: id) }
    let caseworker = try fixture.colleague("k.boateng")
    #expect(refusal { try caseworker.noteUnblocked(id, reason: "reset") } == "leader-only")
    #expect(try fixture.desk.record(passed, on: other).status == .open, "the other parent's account is not blocked")
    fixture.clock.advance(.minutes(1))
    try fixture.colleague("p.shah").noteUnblocked(id, reason: "new PIN by letter")
    #expect(try fixture.desk.failedChecksRunning(of: id) == 0)
    fixture.clock.advance(.minutes(1))
    #expect(try fixture.desk.record(passed, on: id).status == .open)
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }
}
