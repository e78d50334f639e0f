import Casework
import DeskFixtures
import Storage
import Testing
import Workflows

/// Who has what in hands, and what becomes of it when they stop (SLA-6).
@Suite struct ClaimTests {
  private let fixture: TestDesk
  private let id: ActivityID
  private let boateng: Desk
  private let evans: Desk

  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    for name in ["k.boateng", "m.evans"] {
      try fixture.desk.set(Person(account: try #require(Account(name)), team: "hastings-b", roles: .caseworker))
    }
    boateng = try fixture.colleague("k.boateng")
    evans = try fixture.colleague("m.evans")
    id = try fixture.message("m-1")
  }

  private func owner() throws -> String? { try fixture.desk.activity(id).owner?.name }

  @Test func twoPeopleNeverGetTheSameOne() throws {
    #expect(try boateng.claimNext()?.id == id)
    #expect(try evans.claimNext() == nil)
  }

  @Test func whatSomebodyIsReadingIsHandedToNobodyElse() throws {
    try boateng.open(id)
    #expect(try evans.claimNext() == nil)
    #expect(try boateng.claimNext()?.id == id)
    _ = try boateng.give(id, to: nil)
    try boateng.close(id)
    #expect(try evans.claimNext()?.id == id)
  }

  @Test func aClaimThatIsNeverUsedGoesBackToTheQueue() throws {
    _ = try boateng.claimNext()
    fixture.clock.advance(.minutes(11))
    #expect(try evans.claimNext()?.id == id)
    #expect(try boateng.notices().map(\.kind) == [.workMoved])
  }

  @Test func aClaimThatIsUsedStays() throws {
    _ = try boateng.claimNext()
    _ = try boateng.record(CallRecord(security: .notAsked, outcome: .noAnswer), on: id)
    fixture.clock.advance(.hours(3))
    #expect(try evans.claimNext() == nil)
    #expect(try owner() == "k.boateng")
  }

  @Test func takingWhatIsInUseNeedsStealAndTheLoserIsTold() throws {
    _ = try boateng.take(id)
    #expect(refusal { try evans.take(id) } == "activity.owned")
    #expect(try boateng.notices().isEmpty)
    _ = try evans.take(id, steal: true)
    #expect(try owner() == "m.evans")
    #expect(try boateng.notices().map(\.text) == ["m.evans took \(id) over from you"])
  }

  @Test func whatIsNotInUseIsTakenFreelyAndTheLoserIsTold() throws {
    _ = try boateng.take(id)
    fixture.clock.advance(.minutes(11))
    _ = try evans.take(id)
    #expect(try boateng.notices().count == 1)
  }

  @Test func whoeverOpensItSecondOnlyReadsUntilTheFirstHasLeft() throws {
    try boateng.open(id)
    try evans.open(id)
    #expect(try boateng.handler(of: id) == nil, "a second reader keeps nobody from working")
    #expect(try evans.handler(of: id)?.account == boateng.account)
    #expect(refusal { try evans.take(id) } == "activity.open")
    try boateng.close(id)
    #expect(try evans.handler(of: id) == nil)
    #expect(try evans.take(id).owner == evans.account)
  }

  @Test func theOwnerWorksAlthoughSomebodyElseOpenedItFirst() throws {
    _ = try boateng.take(id)
    try boateng.close(id)
    try evans.open(id)
    #expect(try boateng.handler(of: id) == nil)
    try boateng.open(id)
    #expect(try evans.handler(of: id)?.account == boateng.account)
  }

  @Test func whatIsOpenElsewhereIsTakenOverWithItsDraftAndTheReaderIsTold() throws {
    try fixture.approveAll()
    _ = try boateng.startReply(to: id)
    _ = try evans.take(id, steal: true)
    #expect(try boateng.handler(of: id)?.account == evans.account)
    #expect(try evans.handler(of: id) == nil)
    #expect(try evans.replyContext(of: id).stored.state == .draft)
    #expect(refusal { try boateng.discardReply(to: id) } == "activity.owned")
    #expect(try boateng.notices().map(\.text) == ["m.evans took \(id) over from you"])
  }

  @Test func whatWasHandedOutAndOnlyLookedAtGoesBackWhenItIsClosed() throws {
    #expect(try boateng.claimNext()?.id == id)
    try boateng.open(id)
    _ = try boateng.keepOpen(id)
    #expect(try owner() == "k.boateng" && evans.claimNext() == nil, "nobody else gets it while it is open")
    try boateng.close(id)
    #expect(try owner() == nil)
    #expect(try boateng.claimNext()?.id == id)
    try boateng.open(id)
    _ = try boateng.take(id)
    try boateng.close(id)
    #expect(try owner() == "k.boateng", "A makes it theirs")
  }

  @Test func whatWasHandedOutAndLeftOpenGoesBackWhenTheLeaseEnds() throws {
    #expect(try boateng.claimNext()?.id == id)
    try boateng.open(id)
    fixture.clock.advance(.minutes(30))
    #expect(try evans.claimNext()?.id == id)
  }

  @Test func askingTellsTheOwnerOnceADay() throws {
    _ = try boateng.take(id)
    #expect(try evans.ask(for: id).name == "k.boateng")
    _ = try evans.ask(for: id)
    #expect(try boateng.notices().map(\.kind) == [.workAsked])
    #expect(refusal { try boateng.ask(for: id) } == "activity.not-theirs")
    _ = try boateng.give(id, to: nil)
    do {
      _ = try evans.ask(for: id)
      Issue.record("nobody was asked")
    } catch let error as DeskError {
      // The command was understood, so its status is not that of one that was not.
      #expect(error.kind == .conflict && error.advice.contains("message take \(id)"), "\(error)")
    }
  }

  @Test func absenceReleasesWorkAndNoDraftIsLost() throws {
    try fixture.approveAll()
    _ = try boateng.startReply(to: id)
    let due = try fixture.desk.activity(id).dueAt
    let account = try #require(Account("k.boateng"))
    #expect(try boateng.setAway(account, back: CivilDate(iso8601: "2026-11-30")) == [id])
    #expect(try owner() == nil)
    #expect(try evans.claimNext()?.id == id)
    #expect(try evans.replyContext(of: id).stored.state == .draft, "the draft is whoever's goes on with it")
    #expect(try fixture.desk.activity(id).dueAt == due)
    #expect(refusal { try fixture.desk.give(id, to: account) } == "person.away")
    fixture.clock.advance(.hours(24 * 10))
    #expect(try fixture.desk.absences().isEmpty)
  }

  @Test func leavingATeamReleasesItsWork() throws {
    _ = try boateng.take(id)
    try fixture.desk.set(Person(account: try #require(Account("k.boateng")), team: "belfast-a", roles: .caseworker))
    #expect(try owner() == nil)
  }

  @Test func onlyLeadersSpeakForOthers() throws {
    #expect(refusal { try evans.setAway(boateng.account, back: nil) } == "leader-only")
    #expect(refusal { try evans.give(id, to: Account("nobody")) } == "person.unknown")
  }

  @Test(arguments: [Person.Roles.wordingOwner, .administrator])
  func workIsHandedOnlyToThoseWhoWorkOnMessages(_ role: Person.Roles) throws {
    let account = try #require(Account("w.other"))
    try fixture.desk.set(Person(account: account, team: "hastings-b", roles: role))
    let other = try fixture.stranger("w.other")
    #expect(refusal { try fixture.desk.give(id, to: account) } == "person.role")
    #expect(refusal { try other.claimNext() } == "work.role")
    #expect(refusal { try other.take(id) } == "work.role")
    #expect(try !fixture.desk.workers().contains { $0.account == account })
    #expect(try owner() == nil)
    #expect(try other.notices().isEmpty)
  }

  @Test func workOfATeamIsHandedToAnotherOnlyByThatTeam() throws {
    let account = try #require(Account("c.byrne"))
    try fixture.desk.set(Person(account: account, team: "belfast-a", roles: .caseworker))
    let byrne = try fixture.stranger("c.byrne")
    #expect(refusal { try byrne.take(id) } == "work.other-team")
    #expect(refusal { try byrne.give(id, to: account) } == "work.other-team")
    #expect(try byrne.claimNext() == nil)
    #expect(try evans.give(id, to: account).owner == account)
    #expect(try byrne.record(CallRecord(security: .notAsked, outcome: .noAnswer), on: id).owner == account)
  }

  @Test func nothingBecomesTheWorkOfWhoeverIsAwayUntilTheyAreBack() throws {
    _ = try boateng.setAway(boateng.account, back: nil)
    #expect(refusal { try boateng.claimNext() } == "person.away")
    #expect(refusal { try boateng.take(id) } == "person.away")
    #expect(refusal { try evans.give(id, to: boateng.account) } == "person.away")
    #expect(try owner() == nil)
    try boateng.setBack(boateng.account)
    #expect(try boateng.claimNext()?.id == id)
  }

  @Test func whoeverKeepsOnlySpecialRecordsKeepsTheirWork() throws {
    let cleared = try fixture.cleared("s.cleared")
    _ = try cleared.take(id)
    try fixture.desk.set(Person(account: cleared.account, team: nil, roles: .specialRecords))
    #expect(try owner() == "s.cleared")
    try fixture.desk.set(Person(account: cleared.account, team: nil, roles: .administrator))
    #expect(try owner() == nil)
  }
}
