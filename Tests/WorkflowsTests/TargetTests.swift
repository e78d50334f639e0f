import Casework
import DeskFixtures
import Filtering
import Reporting
import SafeText
import Storage
import Testing
import Workflows

/// What starts, stops, pauses and restarts the clock of an enquiry (SLA-1, SLA-3, SLA-6).
@Suite struct TargetTests {
  private let fixture: TestDesk
  private let id: ActivityID

  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    id = try fixture.message("m-1")
  }

  @Test(arguments: RecordedOutcome.allCases)
  func onlyALetterOrACompletedTransferStopsIt(outcome: RecordedOutcome) throws {
    let id = try fixture.message(
      "m-2", subject: "problem with the site", body: "The page does not load after I log in.")
    let facts = OutcomeFacts(
      had: [.pin],
      callBack: CallBack(
        day: try #require(CivilDate(iso8601: "2026-11-25")), time: try #require(TimeOfDay("10:00"))),
      reason: "cannot log in")
    let after = try fixture.desk.record(outcome, facts, on: id)
    let answers: Set<RecordedOutcome> = [.letterIssued, .transferredToSupport, .transferredToCallHandling]
    #expect((after.status == .answered) == answers.contains(outcome))
    #expect(try fixture.desk.view(id).obligation.metAt == (answers.contains(outcome) ? fixture.clock.time : nil))
  }

  @Test func aBounceStartsItAgainFromWhereItStood() throws {
    let due = try fixture.desk.activity(id).dueAt
    _ = try fixture.desk.record(.letterIssued, on: id)
    fixture.clock.advance(.hours(50))
    try fixture.desk.store.write(by: .sender, at: fixture.clock.time) { try $0.reopen(id, because: "test") }
    let view = try fixture.desk.view(id)
    #expect(view.obligation.dueAt == due && view.obligation.metAt == nil)
    #expect(view.line.left.isLate, "the time in between counts")
    #expect(try fixture.desk.explainDue(of: id).steps.map(\.kind).contains("answer-undone"))
  }

  @Test func aSecondMessageOfTheSameClientHidesNothingOfTheFirst() throws {
    fixture.clock.advance(.hours(49))
    try fixture.desk.noteBreaches()
    try fixture.takeIn(
      """
      {"message_id":"m-2","received_at":"2026-11-22T12:30:00Z","scin":"121000000001","role":"receiving_parent",\
      "subject":"missing payments","source":"send_message","children":["Bea"],"body":"I wrote on Friday. Where is it?"}
      """)
    let second = try #require(try fixture.desk.activity(ofMessage: "m-2"))
    _ = try fixture.desk.record(CallRecord(security: .passed, outcome: .answered), on: second)
    let first = try fixture.desk.view(id)
    #expect(first.obligation.breachedAt != nil && first.obligation.metAt == nil)
    #expect(try fixture.desk.queue().map(\.activity.id) == [id], "the first is still open, and late")
    #expect(try fixture.desk.queue().first?.left.isLate == true)
    func behind(_ measure: ResponseSelection.Measure) throws -> [ActivityID] {
      try fixture.desk.activities(behind: ResponseSelection(.all, measure), of: ReportRequest())
    }
    #expect(try behind(.missed) == [id])
    #expect(try behind(.inTarget) == [second])
    _ = try fixture.desk.record(CallRecord(security: .passed, outcome: .answered), on: id)
    #expect(try fixture.desk.view(id).obligation.breachedAt == first.obligation.breachedAt)
    #expect(try behind(.missed) == [id], "an answer comes too late to mend it")
  }

  @Test func whatIsNotDueYetIsNotMissed() throws {
    func missed() throws -> [ActivityID] {
      try fixture.desk.activities(behind: ResponseSelection(.all, .missed), of: ReportRequest())
    }
    fixture.clock.advance(.hours(46))
    #expect(try missed().isEmpty)
    fixture.clock.advance(Interval(milliseconds: 1))
    #expect(try missed() == [id])
  }

  @Test func aPauseIsAddedToTheDueTimeAndExplained() throws {
    let due = try fixture.desk.activity(id).dueAt
    try fixture.desk.pauseTarget(of: id, reason: "waits for a court order")
    #expect(refusal { try fixture.desk.pauseTarget(of: id, reason: "again") } == "target.paused")
    let left = try fixture.desk.queue().map(\.left)
    fixture.clock.advance(.hours(72))
    #expect(try fixture.desk.queue().map(\.left) == left, "what is left stands with the clock")
    #expect(try fixture.desk.queue().map(\.pausedAt) == [fixture.clock.time - .hours(72)])
    #expect(try fixture.desk.queueCounts().late == 0)
    try fixture.desk.noteBreaches()
    #expect(try fixture.desk.view(id).obligation.breachedAt == nil)
    #expect(try fixture.desk.resumeTarget(of: id) == due + .hours(72))
    #expect(try fixture.desk.activity(id).dueAt == due + .hours(72))
    #expect(try fixture.desk.explainDue(of: id).lines.contains { $0.contains("waits for a court order") })
    #expect(refusal { try fixture.desk.resumeTarget(of: id) } == "target.running")
    let colleague = try fixture.colleague("k.boateng")
    #expect(refusal { try colleague.pauseTarget(of: id, reason: "x") } == "leader-only")
  }

  @Test(arguments: Flag.allCases)
  func whoStopsTheClockOfAFlaggedMessageNamesTheFlag(flag: Flag) throws {
    _ = try fixture.desk.raise(flag, on: id)
    let refused = refusal { try fixture.desk.pauseTarget(of: id, reason: "waits for the bank") }
    #expect(refused == (flag.isSafeguarding ? "target.safeguarding" : nil))
    guard flag.isSafeguarding else { return }
    let due = try fixture.desk.activity(id).dueAt
    #expect(try fixture.desk.queue().map(\.pausedAt) == [nil], "a refusal leaves the clock running")
    try fixture.desk.pauseTarget(of: id, reason: "\(flag.name), police have it")
    let line = try #require(try fixture.desk.queue().first)
    #expect(line.pausedAt != nil && line.activity.flags.contains(flag) && line.activity.dueAt == due)
    #expect(try fixture.desk.queueCounts().safeguarding == 1)
  }

  @Test func aFlagThatIsRaisedWhileTheClockStandsSetsItGoing() throws {
    let due = try fixture.desk.activity(id).dueAt
    try fixture.desk.pauseTarget(of: id, reason: "waits for a court order")
    fixture.clock.advance(.hours(72))
    #expect(try fixture.desk.raise(.complaint, on: id).dueAt == due, "only a danger does")
    let colleague = try fixture.colleague("k.boateng")
    #expect(try colleague.raise(.domesticAbuse, on: id).dueAt == due + .hours(72))
    #expect(try fixture.desk.queue(Filter("is:paused")).isEmpty)
    #expect(try fixture.desk.notices().contains { $0.text.contains("The clock of \(id) goes on") })
    try fixture.desk.pauseTarget(of: id, reason: "domestic abuse: the police have it; child at risk: looked at")
    _ = try colleague.raise(.childAtRisk, on: id)
    #expect(try fixture.desk.queue(Filter("is:paused")).count == 1, "its reason names that flag already")
  }

  @Test(
    arguments: [
      ("Self-harm: referred", true), ("SUICIDE, with the police", true), ("safeguarding decided", true),
      ("waits for the child at risk team", false), ("", false),
    ])
  func aThreatIsNamedInWordsThatPeopleUse(reason: String, isTaken: Bool) throws {
    _ = try fixture.desk.raise(.suicideOrSelfHarm, on: id)
    #expect(refusal { try fixture.desk.pauseTarget(of: id, reason: reason) } == (isTaken ? nil : "target.safeguarding"))
  }

  @Test func everyFlagIsNamed() throws {
    _ = try fixture.desk.raise(.childAtRisk, on: id)
    _ = try fixture.desk.raise(.domesticAbuse, on: id)
    do {
      try fixture.desk.pauseTarget(of: id, reason: "child at risk, social work has it")
      Issue.record("the other flag is not named")
    } catch let error as DeskError {
      #expect(error.kind == .refused && error.rules == [.sg2])
      #expect(error.message.contains("domestic-abuse") && !error.message.contains("child-at-risk"))
      #expect(error.advice.contains("domestic abuse"))
    }
  }

  @Test func listCountReportAndAlertsAgreeOnWhatIsLate() throws {
    let second = try fixture.message("m-2")
    try fixture.desk.pauseTarget(of: second, reason: "waits for a court order")
    fixture.clock.advance(.hours(60))
    #expect(try fixture.desk.queue(Filter("is:late")).map(\.activity.id) == [id])
    #expect(try fixture.desk.queue(Filter("is:open late:>0m")).map(\.activity.id) == [id])
    #expect(try fixture.desk.queue(Filter("is:paused")).map(\.activity.id) == [second])
    #expect(try fixture.desk.queue(Filter("left:<2d")).map(\.activity.id) == [id], "no time runs out while it stands")
    #expect(try fixture.desk.queueCounts().late == 1)
    #expect(try fixture.desk.openLoads().values.map(\.late) == [1])
    let report = try fixture.desk.overdueReport(ReportRequest())
    guard case .table(let table) = report.sections.last?.content else {
      Issue.record("no table of late ones")
      return
    }
    #expect(table.rows.map { $0[0].value } == [.text(SafeText(escaping: id.description))])
    #expect(try fixture.desk.activities(behind: ResponseSelection(.all, .missed), of: ReportRequest()) == [id])
    try fixture.desk.noteBreaches()
    #expect(try [id, second].map { try fixture.desk.view($0).obligation.breachedAt != nil } == [true, false])
  }

  @Test func theStoreRefusesToMoveADueTimeOtherwise() throws {
    #expect(throws: StorageError.self) {
      try fixture.desk.store.write(by: .rules, at: fixture.clock.time) { session in
        let obligation = try #require(try session.obligation(of: id))
        try session.rederive(id, dueAt: obligation.dueAt + .hours(1), calendar: obligation.calendar)
      }
    }
  }

  @Test func whoHadItInHandsIsTold() throws {
    fixture.clock.advance(.hours(1))
    _ = try fixture.colleague("k.boateng").take(id)
    fixture.clock.advance(.hours(5))
    let totals = try fixture.desk.heldTime(of: id).totals
    #expect(totals.map(\.time) == [.hours(5), .hours(3)], "it came two hours before the clock of the test began")
  }
}
