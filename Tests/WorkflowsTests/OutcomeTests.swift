import Casework
import DeskFixtures
import SafeText
import Storage
import Testing
import Workflows

/// What is recorded where neither an email nor a call answers a message (CH-2, SS-1, SS-2).
@Suite struct OutcomeTests {
  private let fixture: TestDesk
  private let asked = OutcomeFacts(had: [.reference, .pin], reason: "cannot log in")

  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
  }

  private func problem(_ id: String = "m-1") throws -> ActivityID {
    try fixture.message(id, subject: "problem with the site", body: "The page does not load after I log in.")
  }

  @Test(arguments: [RecordedOutcome.transferredToSupport, .transferredToCallHandling])
  func aTransferKeepsTheReasonAndWhatTheClientHadToHand(_ outcome: RecordedOutcome) throws {
    let id = try problem()
    #expect(try fixture.desk.record(outcome, asked, on: id).status == .answered)
    let view = try fixture.desk.view(id)
    #expect(view.answer?.channel == .transfer)
    let note = try #require(view.notes.first).text.description
    #expect(note.contains("cannot log in") && note.contains("To hand: customer reference, PIN."), "\(note)")
    #expect(note.contains("Not to hand: National Insurance number, date of birth."), "\(note)")
    let entry = try #require(try fixture.desk.history(of: id).first { $0.entry.kind == "outcome.recorded" })
    #expect(entry.detail.description.contains("had reference pin"), "\(entry.detail)")
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func nothingToHandIsAnAnswerAndNoAnswerIsNone() throws {
    let id = try problem()
    let transfer = RecordedOutcome.transferredToSupport
    #expect(refusal { try fixture.desk.record(transfer, on: id) } == "transfer.unconfirmed")
    #expect(refusal { try fixture.desk.record(transfer, OutcomeFacts(had: [.pin]), on: id) } == "transfer.unconfirmed")
    let blank = OutcomeFacts(had: [.pin], reason: " ")
    #expect(refusal { try fixture.desk.record(transfer, blank, on: id) } == "transfer.unconfirmed")
    #expect(try fixture.desk.activity(id).status == .open)
    #expect(try fixture.desk.record(transfer, OutcomeFacts(had: [], reason: "locked out"), on: id).status == .answered)
    #expect(try fixture.desk.view(id).notes.first?.text.description.contains("To hand") == false)
  }

  @Test(arguments: ["missing payments", "make a complaint", "query about calculation"])
  func aQuestionAboutTheCaseIsNotTransferred(_ subject: String) throws {
    let id = try fixture.message("m-1", subject: subject)
    #expect(refusal { try fixture.desk.record(.transferredToSupport, asked, on: id) } == "transfer.not-for-support")
    #expect(
      refusal { try fixture.desk.record(.transferredToCallHandling, asked, on: id) } == "transfer.not-for-support")
    #expect(try fixture.desk.activity(id).status == .open)
    _ = try fixture.desk.correctSubject(of: id, to: .siteProblem)
    #expect(try fixture.desk.record(.transferredToSupport, asked, on: id).status == .answered)
  }

  @Test func anAgreedCallBackHasATimeToComeAndBarsAnEmail() throws {
    let id = try fixture.message("m-1")
    let (day, time) = (try #require(CivilDate(iso8601: "2026-11-20")), try #require(TimeOfDay("12:30")))
    #expect(refusal { try fixture.desk.record(.callBackAgreed, asked, on: id) } == "call-back.time")
    let past = OutcomeFacts(callBack: CallBack(day: day, time: try #require(TimeOfDay("11:59"))), reason: "busy")
    #expect(refusal { try fixture.desk.record(.callBackAgreed, past, on: id) } == "call-back.past")
    let agreed = OutcomeFacts(callBack: CallBack(day: day, time: time), reason: "nobody was free, asked 07700 900123")
    let after = try fixture.desk.record(.callBackAgreed, agreed, on: id)
    #expect(after.status == .open && after.flags.contains(.callBack))
    #expect(try fixture.desk.decision(on: id).refusals.contains { $0.rule == .ch9 })
    let note = try #require(try fixture.desk.view(id).notes.first).text.description
    #expect(note.contains("Call back on 2026-11-20 at 12:30.") && !note.contains("900123"), "\(note)")
    let entry = try #require(try fixture.desk.history(of: id).first { $0.entry.kind == "outcome.recorded" })
    #expect(entry.detail.description.contains("call_back 2026-11-20 12:30"), "\(entry.detail)")
  }

  @Test func aComplaintThatWasLoggedBarsAnEmail() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1")
    #expect(try fixture.desk.decision(on: id).isAllowed)
    #expect(try fixture.desk.record(.complaintLogged, on: id).flags.contains(.complaint))
    let decision = try fixture.desk.decision(on: id)
    #expect(decision.refusals.map(\.rule) == [.ch2] && decision.route == .complaintLog)
    let words = try #require(try fixture.desk.view(id).instruction(in: .gmt))
    #expect(
      words.contains("Passed to the complaint log 2026-11-20T12:00:00") && words.contains("What is left"), "\(words)")
  }

  @Test func aReferralToTheSpecialRecordsPeopleTellsThemAndALeaderAndBarsAnEmail() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    try fixture.nameLeader()
    let cleared = try fixture.cleared("s.cole")
    let id = try fixture.message("m-1")
    let caseworker = try fixture.colleague("k.boateng")
    _ = try caseworker.record(.specialRecordReferred, OutcomeFacts(reason: "a neighbour works here"), on: id)
    let decision = try caseworker.decision(on: id)
    #expect(decision.refusals.map(\.rule) == [.ch3] && decision.route == .specialRecords)
    for desk in [cleared, try fixture.colleague("p.shah")] {
      #expect(try desk.notices().filter { $0.kind == .referred }.map(\.activity) == [id])
    }
  }

  @Test func theLastCallThatWasPromisedIsToldWhenItIsDue() throws {
    let id = try fixture.message("m-1")
    let caseworker = try fixture.colleague("k.boateng")
    let day = try #require(CivilDate(iso8601: "2026-11-20"))
    for time in ["13:00", "15:00"] {
      let agreed = OutcomeFacts(callBack: CallBack(day: day, time: try #require(TimeOfDay(time))), reason: "busy")
      _ = try caseworker.record(.callBackAgreed, agreed, on: id)
    }
    func told(after hours: Int64) throws -> Int {
      fixture.clock.advance(.hours(hours))
      _ = try fixture.desk.runAlerts(
        MachineTime(uptime: fixture.clock.time - Instant(milliseconds: 0), boot: "one"))
      return try caseworker.notices().count { $0.kind == .callDue && $0.activity == id }
    }
    #expect(try told(after: 0) == 0)
    #expect(try told(after: 2) == 0, "the first time was replaced")
    #expect(try told(after: 2) == 1)
    #expect(try told(after: 1) == 1, "once")
  }

  @Test func aCallThatWasMadeSinceIsNotPromisedAnyMore() throws {
    let id = try fixture.message("m-1")
    let day = try #require(CivilDate(iso8601: "2026-11-20"))
    let agreed = OutcomeFacts(callBack: CallBack(day: day, time: try #require(TimeOfDay("13:00"))), reason: "busy")
    _ = try fixture.desk.record(.callBackAgreed, agreed, on: id)
    fixture.clock.advance(.minutes(30))
    _ = try fixture.desk.record(CallRecord(security: .passed, outcome: .moreToDo), on: id)
    fixture.clock.advance(.hours(2))
    #expect(try fixture.desk.store.read { try $0.callsDue(at: fixture.clock.time) }.isEmpty)
  }

  @Test func aTimeToRingThatNobodyKeepsIsPointedOut() throws {
    let activity = try fixture.desk.activity(try fixture.message("m-1"))
    func remarks(_ day: String, _ time: String) throws -> [String] {
      fixture.desk.remarks(
        on: CallBack(day: try #require(CivilDate(iso8601: day)), time: try #require(TimeOfDay(time))), about: activity)
    }
    #expect(try remarks("2026-11-20", "14:00").isEmpty)
    #expect(try remarks("2026-11-21", "10:00").contains { $0.contains("opening hours") }, "a Saturday")
    #expect(try remarks("2026-12-25", "03:00").count == 3)
  }

  @Test func aTimeOfDayIsMeantInTheZone() throws {
    let summer = LocalZone { $0 < Instant(milliseconds: 1_792_890_000_000) ? 3600 : 0 }
    let time = try #require(TimeOfDay("9:00"))
    let days = ["2026-10-24": "2026-10-24T08:00:00Z", "2026-10-26": "2026-10-26T09:00:00Z"]
    for (day, instant) in days {
      #expect(summer.instant(on: try #require(CivilDate(iso8601: day)), at: time) == Instant(rfc3339: instant))
    }
  }
}
