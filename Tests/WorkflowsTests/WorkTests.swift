import Reporting
import SafeText
import PersonalData
import Casework
import DeskFixtures
import Filtering
import Storage
import Testing
import Wording
import Workflows

@Suite struct WorkTests {
  @Test func aMessageBecomesAnActivityWithTwoDaysToAnswer() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let view = try fixture.desk.view(fixture.message("m-1"))
    #expect(view.line.activity.caseNumber?.text == "C-1")
    #expect(view.line.activity.team == "hastings-b")
    #expect(view.obligation.dueAt - view.obligation.startedAt == .hours(48))
    #expect(view.line.left.interval == .hours(46))
  }

  @Test func anUnknownReferenceIsUnlinkedWorkUntilAPersonLinksIt() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", scin: "129999999999")
    let before = try fixture.desk.activity(id)
    #expect(before.isUnlinked)
    #expect(try fixture.desk.decision(on: id).route == .linkFirst)
    let after = try fixture.desk.link(id, to: try #require(CaseNumber("C-1")))
    #expect(after.caseNumber?.text == "C-1")
    #expect(after.scin?.digits == "121000000001", "the sender said which parent wrote it")
    #expect(after.dueAt == before.dueAt, "linking never resets the clock (SLA-6)")
  }

  @Test func aClientIsWhicheverParentTheyAreOnTheCaseInHand() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    try fixture.takeIn(
      """
      {"type":"case","number":"C-2","receiving_parent":"121000000003","paying_parent":"121000000001",\
      "children":[{"first_name":"Cai"}],"team":"belfast-a","service_type":"direct_pay"}
      """)
    let id = try fixture.message("m-1", extra: ",\"case_number\":\"C-2\"", role: "paying_parent")
    #expect(try fixture.desk.activity(id).caseNumber?.text == "C-2")
    _ = try fixture.desk.startReply(to: id)
    #expect(try fixture.desk.replyContext(of: id).audience.role == .payingParent)
  }

  @Test(arguments: ["employer", "representative"]) func whoIsNoClientIsNeverAnsweredByEmail(role: String) throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let linked = try fixture.message("m-1", role: role)
    #expect(try !fixture.desk.decision(on: linked).isAllowed, "it carries a client's reference")
    let unlinked = try fixture.message("m-2", scin: "129999999999", role: role)
    _ = refusal { try fixture.desk.link(unlinked, to: try #require(CaseNumber("C-1")), as: .receivingParent) }
    #expect(try !fixture.desk.decision(on: unlinked).isAllowed)
  }

  @Test func nothingIsInventedOfAClientWhomNobodyKnows() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1", scin: "129999999999")
    let decision = try fixture.desk.decision(on: id)
    #expect(decision.refusals.map(\.rule) == [.in6])
    #expect(decision.route == .linkFirst)
    let known = decision.checks.filter(\.passes).map(\.finding)
    #expect(!known.contains { $0.contains("client") || $0.contains("contact") || $0.contains("case") })
    #expect(decision.checks.count { $0.verdict == .notKnownYet } == 13)
    _ = try fixture.desk.link(id, to: try #require(CaseNumber("C-1")))
    #expect(try fixture.desk.decision(on: id).isAllowed)
  }

  @Test func severalCasesAreToldApartByNumberThenByChild() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.takeIn(
      """
      {"type":"case","number":"C-2","receiving_parent":"121000000001","paying_parent":"121000000003",\
      "children":[{"first_name":"Cai"}],"team":"belfast-a","service_type":"direct_pay"}
      """)
    let byChild = try fixture.message("m-1")
    let byNumber = try fixture.message("m-2", extra: ",\"case_number\":\"C-2\"")
    let wrong = try fixture.message("m-3", extra: ",\"case_number\":\"C-9\"")
    #expect(try fixture.desk.activity(byChild).caseNumber?.text == "C-1")
    #expect(try fixture.desk.activity(byNumber).caseNumber?.text == "C-2")
    #expect(try fixture.desk.activity(wrong).isUnlinked)
  }

  @Test func aCorrectedSubjectCountsAndLeavesTheClockAlone() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message(
      "m-1", subject: "query about annual assessment",
      body: "My annual review letter came today. Has the yearly review been done on last year's income?")
    let before = try fixture.desk.activity(id)
    #expect(try !fixture.desk.decision(on: id).isAllowed)
    let after = try fixture.desk.correctSubject(of: id, to: .calculation)
    #expect(after.classified.subject == .annualAssessment)
    #expect(after.correction?.by.name == "a.reid")
    #expect(after.dueAt == before.dueAt)
    #expect(try fixture.desk.decision(on: id).isAllowed, "CH-5")
  }

  @Test func aSafeguardingFlagIsClearedOnlyByALeader() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", body: "I want to end my life")
    #expect(try fixture.desk.activity(id).flags.contains(.suicideOrSelfHarm))
    #expect(try fixture.desk.decision(on: id).route == .teamLeader)
    let colleague = try fixture.colleague("k.boateng")
    #expect(throws: DeskError.self) { try colleague.clear(.suicideOrSelfHarm, on: id, reason: "read it") }
    let cleared = try fixture.desk.clear(.suicideOrSelfHarm, on: id, reason: "spoke to the client")
    #expect(!cleared.flags.hasSafeguarding)
    #expect(try fixture.desk.view(id).notes.count == 1, "the reason is a note")
  }

  @Test func claimsGoToTheMostUrgentAndSafeguardingToLeaders() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let plain = try fixture.message("m-1")
    let danger = try fixture.message("m-2", body: "I want to end my life")
    let colleague = try fixture.colleague("k.boateng")
    #expect(try colleague.claimNext()?.id == plain, "a threat to life is a leader's")
    #expect(try colleague.claimNext() == nil)
    #expect(try fixture.desk.claimNext()?.id == danger)
  }

  @Test func somebodyElsesWorkIsRefusedUnlessItIsTakenOver() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    _ = try fixture.desk.take(id)
    let colleague = try fixture.colleague("k.boateng")
    #expect(throws: DeskError.self) { try colleague.take(id) }
    #expect(throws: DeskError.self) { try colleague.startReply(to: id) }
    #expect(try colleague.take(id, steal: true).owner?.name == "k.boateng")
  }

  @Test func onlyAnAnsweredCallAfterThePassedCheckStopsTheClock() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    _ = try fixture.desk.record(CallRecord(security: .notAsked, outcome: .noAnswer), on: id)
    #expect(try fixture.desk.view(id).obligation.metAt == nil)
    #expect(throws: DeskError.self) {
      try fixture.desk.record(CallRecord(security: .failed, outcome: .answered), on: id)
    }
    fixture.clock.advance(.hours(1))
    #expect(try fixture.desk.record(CallRecord(security: .passed, outcome: .answered), on: id).status == .answered)
    #expect(try fixture.desk.view(id).obligation.metAt == fixture.clock.time)
  }

  @Test(arguments: [Person.Roles.wordingOwner, .administrator, [.wordingOwner, .administrator]])
  func whoLooksAfterWordingOrPeopleNeitherReadsNorAnswersMessages(roles: Person.Roles) throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", body: "Pay into 12-34-56 12345678")
    try fixture.desk.set(Person(account: try #require(Account("w.jones")), team: nil, roles: roles))
    let desk = try fixture.colleague("w.jones")
    let doors: [() throws -> Void] = [
      { _ = try desk.view(id) }, { _ = try desk.history(of: id) }, { _ = try desk.decision(on: id) },
      { _ = try desk.reveal("account 1", of: id, reason: "x") }, { _ = try desk.startReply(to: id) },
      { _ = try desk.record(CallRecord(security: .passed, outcome: .answered), on: id) },
      { _ = try desk.correctSubject(of: id, to: .complaint) }, { _ = try desk.note("x", on: id) },
    ]
    for door in doors { #expect(refusal { try door() } == "work.role") }
    #expect(refusal { _ = try fixture.stranger("nobody").view(id) } == "user.unknown")
  }

  @Test func aLeaderDecidesAboutTheWorkOfTheirOwnTeam() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", body: "I want to end my life")
    for (name, team) in [("other", "belfast-a"), ("own", "hastings-b")] {
      try fixture.desk.set(
        Person(account: try #require(Account(name)), team: team, roles: [.caseworker, .teamLeader]))
    }
    let (other, own) = (try fixture.colleague("other"), try fixture.colleague("own"))
    #expect(refusal { try other.clear(.suicideOrSelfHarm, on: id, reason: "read") } == "work.other-team")
    #expect(refusal { try other.pauseTarget(of: id, reason: "suicide-or-self-harm") } == "leader-only")
    #expect(refusal { try other.record(.letterIssued, on: id) } == "work.other-team")
    _ = try own.take(id, steal: true)
    #expect(try own.record(.letterIssued, on: id).status == .answered)
  }

  @Test(arguments: ["I want to end my life", "He came to the house and hit me again", "She locks my son in his room"])
  func whatTellsOfDangerIsEndedByALeaderWhateverTheChannel(body: String) throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let danger = try fixture.message("m-1", subject: "problem with the site", body: body)
    #expect(try fixture.desk.activity(danger).barringFlags.hasSafeguarding)
    let colleague = try fixture.colleague("k.boateng")
    let call = CallRecord(security: .passed, outcome: .answered)
    let asked = OutcomeFacts(had: [], reason: "cannot log in")
    #expect(refusal { try colleague.record(call, on: danger) } == "activity.safeguarding")
    #expect(refusal { try colleague.record(.transferredToSupport, asked, on: danger) } == "activity.safeguarding")
    #expect(refusal { try colleague.record(.letterIssued, on: danger) } == "activity.safeguarding")
    let rung = try colleague.record(CallRecord(security: .passed, outcome: .moreToDo), on: danger)
    #expect(rung.status == .open && rung.owner == colleague.account, "the client may be rung all the same")
    _ = try fixture.desk.take(danger, steal: true)
    #expect(try fixture.desk.record(call, on: danger).status == .answered)
  }

  @Test func nobodyUnknownIsAnswered() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", scin: "129999999999")
    #expect(refusal { try fixture.desk.record(.letterIssued, on: id) } == "activity.unlinked")
    let call = CallRecord(security: .passed, outcome: .answered)
    #expect(refusal { try fixture.desk.record(call, on: id) } == "activity.unlinked")
    #expect(try fixture.desk.activity(id).status == .open)
  }

  @Test(arguments: [
    CallRecord(security: .passed, outcome: .securityFailed), CallRecord(security: .passed, outcome: .noAnswer),
    CallRecord(security: .failed, outcome: .noAnswer), CallRecord(security: .notAsked, outcome: .securityFailed),
    CallRecord(security: .failed, outcome: .wrongNumber),
  ])
  func aCallThatCannotHaveBeenIsNotRecorded(call: CallRecord) throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    #expect(refusal { try fixture.desk.record(call, on: id) } == "call.contradiction")
  }

  @Test func aBreachIsWrittenOnceAndStays() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    fixture.clock.advance(.hours(47))
    try fixture.desk.noteBreaches()
    let seen = fixture.clock.time
    #expect(try fixture.desk.view(id).obligation.breachedAt == seen)
    fixture.clock.advance(.hours(5))
    try fixture.desk.noteBreaches()
    #expect(try fixture.desk.view(id).obligation.breachedAt == seen)
  }

  @Test func anAnsweredMessageSaysHowWhenAndByWhom() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let (called, posted) = (try fixture.message("m-1"), try fixture.message("m-2", body: "And the other one?"))
    #expect(try fixture.desk.view(called).answer == nil)
    let colleague = try fixture.colleague("k.boateng")
    fixture.clock.advance(.hours(1))
    _ = try colleague.record(CallRecord(security: .passed, outcome: .answered), on: called)
    let answer = try #require(try fixture.desk.view(called).answer)
    #expect((answer.at, answer.by, answer.channel) == (fixture.clock.time, "k.boateng", .call))
    fixture.clock.advance(.hours(1))
    _ = try fixture.desk.record(.letterIssued, on: posted)
    #expect(try colleague.view(posted).answer?.channel == .letter)
    #expect(try colleague.view(called).answer?.at == answer.at)
  }

  @Test func aSpecialRecordIsNotThereForWhoeverIsNotCleared() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1")
    let colleague = try fixture.colleague("k.boateng")
    #expect(try colleague.line(of: colleague.activity(id)).isRestricted)
    #expect(throws: DeskError.self) { try colleague.view(id) }
    #expect(throws: DeskError.self) { try colleague.history(of: id) }
    #expect(throws: DeskError.self) { try colleague.client(try colleague.reference(of: id)) }
    #expect(refusal { _ = try colleague.decision(on: id) } == "activity.restricted")
    #expect(refusal { _ = try colleague.handler(of: id) } == "activity.restricted")
    #expect(refusal { _ = try colleague.keptReplies(to: id) } == "activity.restricted")
    #expect(try fixture.desk.view(id).client != nil, "the owner of an embedded store has every role")
    #expect(try colleague.queue().isEmpty && fixture.desk.queue().map(\.activity.id) == [id])
    #expect(try colleague.count(Filter()) == 0 && fixture.desk.count(Filter()) == 1)
    #expect(try isNothing(colleague.queueCounts()) && fixture.desk.queueCounts().open == 1)
    _ = try fixture.desk.take(id)
    _ = try fixture.desk.raise(.domesticAbuse, on: id)
    try fixture.desk.pauseTarget(of: id, reason: "domestic-abuse: with the police")
    #expect(try isNothing(colleague.queueCounts()) && fixture.desk.queueCounts().safeguarding == 1)
    _ = try fixture.desk.resumeTarget(of: id)
    fixture.clock.advance(.hours(47))
    #expect(try isNothing(colleague.queueCounts()) && fixture.desk.queueCounts().late == 1)
  }

  private func isNothing(_ counts: QueueCounts) -> Bool {
    [counts.open, counts.dueInTwelveHours, counts.dueInFourHours, counts.late, counts.safeguarding, counts.mine]
      .allSatisfy { $0 == 0 }
  }

  @Test func reportsNameNoSpecialRecordToWhoeverIsNotCleared() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    try fixture.nameLeader()
    let special = try fixture.message("m-1")
    let plain = try fixture.message("m-2", scin: "121000000002", role: "paying_parent")
    fixture.clock.advance(.hours(47))
    let leader = try fixture.colleague("p.shah")
    for filter in [nil, try Filter("is:late"), try Filter("is:late email:no")] {
      let request = ReportRequest(filter: filter)
      let told = "\(try leader.overdueReport(request).sections) \(try leader.responseReport(request).sections)"
      #expect(told.contains("\(plain)") && !told.contains("\(special)"))
      #expect("\(try fixture.desk.overdueReport(request).sections)".contains("\(special)"))
    }
    #expect(try leader.openLoads().values.map(\.open) == [1])
  }

  @Test func aSpecialRecordIsNobodysToTakeWhoIsNotCleared() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let special = try fixture.message("m-1")
    let plain = try fixture.message("m-2", scin: "121000000002", role: "paying_parent")
    let account = try #require(Account("k.boateng"))
    try fixture.desk.set(Person(account: account, team: "hastings-b", roles: .caseworker))
    let colleague = try fixture.colleague("k.boateng")
    #expect(try colleague.claimNext()?.id == plain, "the first in the queue is passed over")
    #expect(try colleague.claimNext() == nil)
    let writes: [() throws -> Void] = [
      { _ = try colleague.take(special) },
      { try colleague.open(special) },
      { _ = try colleague.link(special, to: try #require(CaseNumber("C-1"))) },
      { _ = try colleague.correctSubject(of: special, to: .complaint) },
      { _ = try colleague.raise(.domesticAbuse, on: special) },
      { _ = try colleague.clear(.domesticAbuse, on: special, reason: "read it") },
      { _ = try colleague.note("rang", on: special) },
      { _ = try colleague.record(CallRecord(security: .passed, outcome: .answered), on: special) },
      { _ = try colleague.record(.letterIssued, on: special) },
      { _ = try colleague.ask(for: special) },
      { _ = try colleague.startReply(to: special) },
      { _ = try colleague.reveal("NINO 1", of: special, reason: "to ring") },
      { _ = try colleague.reveal(ContactDetail.email, of: special, reason: "to ring") },
      { try colleague.cancelReply(to: special) },
    ]
    for write in writes { #expect(refusal { try write() } == "activity.restricted") }
    let lead = Person(account: account, team: "hastings-b", roles: [.caseworker, .teamLeader])
    try fixture.desk.set(lead)
    #expect(refusal { try colleague.pauseTarget(of: special, reason: "waits") } == "activity.restricted")
    #expect(refusal { _ = try colleague.resumeTarget(of: special) } == "activity.restricted")
    #expect(refusal { try fixture.desk.give(special, to: account) } == "person.not-cleared")
    #expect(try fixture.desk.claimNext()?.id == special)
  }

  @Test func valuesOfTheRecordAreMaskedInTheText() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", body: "Amada Kirk here, ring 07700 900123, Bea is well")
    let text = try fixture.desk.view(id).body.text.description
    for hidden in ["Kirk", "07700", "Bea"] { #expect(!text.contains(hidden)) }
  }

  @Test func theMessageThatMayTellOfDangerIsNamed() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let (plain, danger) = (
      try fixture.message("m-1"), try fixture.message("m-2", body: "He came to the house and hit me again")
    )
    let findings = try fixture.desk.decision(on: plain).refusals.filter { $0.rule == .sg2 }.map(\.finding)
    #expect(findings.count == 1 && findings[0].hasPrefix("\(danger), another open message"), "\(findings)")
  }
}
