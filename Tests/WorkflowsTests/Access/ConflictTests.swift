import Casework
import DeskFixtures
import Filtering
import Reporting
import SafeText
import Storage
import Testing
import Wording
import Workflows

/// Clients whom somebody knows privately are closed to that person (T2).
@Suite struct ConflictTests {
  private func fixture() throws -> (TestDesk, ActivityID, Desk) {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    try fixture.desk.set(
      Person(account: try #require(Account("k.boateng")), team: "hastings-b", roles: .caseworker))
    return (fixture, id, try fixture.colleague("k.boateng"))
  }

  @Test func nothingOfTheClientIsOpenToThePerson() throws {
    let (fixture, id, person) = try fixture()
    let otherParent = try fixture.message("m-2", scin: "121000000002", role: "paying_parent")
    let scin = try person.reference(of: id)
    _ = try person.take(id)
    _ = try person.view(id)
    let declared = try person.declareConflict(with: .activity(id))
    #expect(declared.released == [id])
    #expect(try fixture.desk.activity(id).owner == nil)
    for activity in [id, otherParent] {
      let doors: [() throws -> Void] = [
        { _ = try person.view(activity, because: "they rang") }, { _ = try person.history(of: activity) },
        { _ = try person.decision(on: activity) }, { try person.open(activity) }, { _ = try person.take(activity) },
        { _ = try person.give(activity, to: nil) }, { try person.note("x", on: activity) },
        { _ = try person.raise(.suicideOrSelfHarm, on: activity) }, { _ = try person.startReply(to: activity) },
        { _ = try person.reveal(.email, of: activity, reason: "to write") },
      ]
      for (index, door) in doors.enumerated() {
        #expect(refusal { try door() } == "conflict.declared", "\(activity) \(index)")
      }
    }
    #expect(refusal { try person.client(scin, because: "they rang") } == "conflict.declared")
    #expect(refusal { try person.history(ofClient: scin, limit: 5) } == "conflict.declared")
    #expect(refusal { try person.caseRecord(try #require(CaseNumber("C-1"))) } == "conflict.declared")
    #expect(try person.claimNext() == nil)
    #expect(try person.queue().isEmpty && person.count(Filter()) == 0)
    #expect(try person.queue(Filter("client:..001")).isEmpty)
    let line = try person.line(of: try fixture.desk.activity(id))
    #expect(line.isRestricted && line.lastThree == nil && line.name.description == "(restricted)")
    let told = try person.latestHistory(limit: 100).map(\.entry)
    #expect(!told.contains { $0.activity == id || $0.kind == "message.stored" })
    #expect(refusal { try fixture.desk.give(id, to: person.account) } == "person.conflict")
    #expect(try fixture.desk.queue().count == 2)
  }

  @Test func whatIsHiddenIsInNoCountNorReportNorTheOutbox() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1")
    let stranger = try fixture.message("m-2", scin: "129999999999")
    let person = try fixture.colleague("k.boateng")
    _ = try person.startReply(to: id)
    _ = try person.setLines(
      of: try #require(WordingName("answer")), in: id, to: [try #require(WordingID("missing-payment-clearing"))])
    _ = try person.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
    _ = try person.previewReply(to: id)
    let row = try person.sendReply(to: id).outbox
    #expect(try person.queueCounts().open == 2 && person.queueCounts().mine == 1)
    #expect(try person.outbox(all: true, limit: 1).map(\.id) == [row])
    _ = try person.declareConflict(with: .activity(id))
    #expect(try person.queueCounts().open == 1 && person.queueCounts().mine == 0)
    #expect(try person.queueCounts().open == Int64(person.count(Filter("is:open"))))
    let request = ReportRequest()
    #expect(try person.activities(behind: ResponseSelection(.all, .received), of: request) == [stranger])
    #expect(try fixture.desk.activities(behind: ResponseSelection(.all, .received), of: request).count == 2)
    #expect(try person.pendingReplies().isEmpty && person.outbox(all: true, limit: 1).isEmpty)
    #expect(refusal { try person.outboxRow(row) } == "conflict.declared")
    #expect(refusal { try person.outbox(of: id) } == "conflict.declared")
    #expect(try fixture.desk.queueCounts().open == 2 && fixture.desk.outboxRow(row).id == row)
  }

  @Test func countsLeaveOutASpecialRecordOnlyOnce() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1")
    _ = try fixture.message("m-2", scin: "129999999999")
    _ = try fixture.message("m-3", scin: "121000000002", role: "paying_parent")
    let person = try fixture.colleague("k.boateng")
    #expect(try person.queueCounts().open == 2)
    _ = try person.declareConflict(with: .caseNumber(try #require(CaseNumber("C-1"))))
    #expect(try person.queueCounts().open == 1)
    #expect(try fixture.desk.activity(id).status == .open && fixture.desk.queueCounts().open == 3)
  }

  @Test func nothingIsLinkedToTheClientNorListedOrCountedOfThem() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let (id, loose) = (try fixture.message("m-1"), try fixture.message("m-9", scin: "121000000099"))
    let person = try fixture.colleague("k.boateng")
    _ = try fixture.desk.startReply(to: id)
    _ = try fixture.desk.setLines(
      of: try #require(WordingName("answer")), in: id, to: [try #require(WordingID("missing-payment-clearing"))])
    _ = try fixture.desk.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    let row = try #require(try person.pendingReplies().first)
    _ = try person.declareConflict(with: .activity(id))
    #expect(refusal { try person.link(loose, to: try #require(CaseNumber("C-1"))) } == "conflict.declared")
    #expect(try person.pendingReplies().isEmpty)
    #expect(try person.outbox(all: true, limit: 9).isEmpty)
    #expect(refusal { try person.outboxRow(row.id) } == "conflict.declared")
    #expect(refusal { try person.history(ofRow: row.id) } == "conflict.declared")
    #expect(try fixture.desk.outbox(all: true, limit: 9).map(\.id) == [row.id])
    let received = try #require(ResponseSelection("received"))
    #expect(try fixture.desk.activities(behind: received, of: ReportRequest()) == [id, loose])
    #expect(try person.activities(behind: received, of: ReportRequest()) == [loose])
  }

  @Test func aLeaderOfTheTeamDeclaresForOthersAndEndsItWithAReason() throws {
    let (fixture, id, person) = try fixture()
    try fixture.nameLeader()
    try fixture.desk.set(Person(account: try #require(Account("b.lead")), team: "belfast-a", roles: .teamLeader))
    let (leader, other) = (try fixture.colleague("p.shah"), try fixture.colleague("b.lead"))
    let number = try #require(CaseNumber("C-1"))
    #expect(refusal { try other.declareConflict(with: .caseNumber(number), of: person.account) } == "leader-only")
    #expect(refusal { try person.declareConflict(with: .caseNumber(number), of: leader.account) } == "leader-only")
    let declared = try leader.declareConflict(with: .caseNumber(number), of: person.account)
    #expect(refusal { try leader.declareConflict(with: .caseNumber(number), of: person.account) } == "conflict.exists")
    #expect(refusal { try person.view(id) } == "conflict.declared")
    #expect(try person.conflicts().map(\.conflict.id) == [declared.id])
    #expect(try leader.conflicts().map(\.conflict.id) == [declared.id])
    #expect(try fixture.desk.conflicts().map(\.conflict.author) == [leader.account])
    #expect(try other.conflicts().isEmpty)
    #expect(refusal { try person.withdrawConflict(declared.id, reason: "not so") } == "conflict.own")
    #expect(refusal { try other.withdrawConflict(declared.id, reason: "not so") } == "conflict.unknown")
    try leader.withdrawConflict(declared.id, reason: "another person of that name")
    _ = try person.view(id)
    #expect(refusal { try leader.withdrawConflict(declared.id, reason: "again") } == "conflict.unknown")
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func declaringTellsNobodyOfARecord() throws {
    let (fixture, _, person) = try fixture()
    let unknown = try #require(CustomerReference("999999999999"))
    _ = try person.declareConflict(with: .client(unknown))
    #expect(
      refusal { try person.declareConflict(with: .caseNumber(try #require(CaseNumber("C-9")))) } == "case.unknown")
    #expect(try fixture.desk.conflicts().count == 1)
  }
}
