import Casework
import DeskFixtures
import Intake
import OperatingSystem
import Outbox
import Storage
import Testing
import Triage
import Workflows

/// Triage at work: flags that bar and alert, doubts that a person settles, models that an administrator decides on.
@Suite struct TriageUseTests {
  private func desk() throws -> TestDesk {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    return fixture
  }

  private func leader(_ fixture: TestDesk, _ name: String, team: String?, email: String?) throws {
    try fixture.desk.set(
      Person(
        account: try #require(Account(name)), team: team, roles: .teamLeader, email: email.flatMap { EmailAddress($0) })
    )
  }

  private let threat = "I cannot go on any more. I have written my goodbyes and I am going to end my life tonight."

  @Test func aThreatBarsEmailComesFirstAndAlertsAtOnce() throws {
    let fixture = try desk()
    try leader(fixture, "p.shah", team: "hastings-b", email: "p.shah@example.org")
    try leader(fixture, "q.other", team: "leeds-a", email: "q.other@example.org")
    _ = try fixture.message("m-0")
    let id = try fixture.message("m-1", body: threat)
    let activity = try fixture.desk.activity(id)
    #expect(activity.flags.contains(.suicideOrSelfHarm))
    #expect(try fixture.desk.queue().first?.activity.id == id)
    #expect(try !fixture.desk.decision(on: id).isAllowed)
    let alerts = try fixture.desk.alerts(about: id)
    #expect(alerts.map(\.recipient.wireForm) == ["p.shah@example.org"], "the leader of the team, and no other")
    #expect(alerts.map(\.state) == [.queued])
    let leaderDesk = try fixture.colleague("p.shah")
    #expect(try leaderDesk.notices().map(\.kind).filter { $0 != .clearance } == [.safeguarding])
    let again = try fixture.message("m-1", body: threat)
    #expect(again == id)
    #expect(try fixture.desk.alerts(about: id).count == 1, "told once")
  }

  @Test func aFlagThatAPersonRaisesAlertsToo() throws {
    let fixture = try desk()
    try leader(fixture, "p.shah", team: nil, email: "p.shah@example.org")
    let id = try fixture.message("m-1")
    #expect(try fixture.desk.alerts(about: id).isEmpty)
    _ = try fixture.desk.raise(.childAtRisk, on: id)
    #expect(try fixture.desk.alerts(about: id).count == 1)
    _ = try fixture.desk.raise(.complaint, on: id)
    #expect(try fixture.desk.alerts(about: id).count == 1)
  }

  @Test func aPossibleFlagBarsUntilALeaderDecides() throws {
    let fixture = try desk()
    let id = try fixture.message("m-1")
    let store = fixture.desk.store
    #expect(try fixture.desk.decision(on: id).isAllowed)
    // As triage would have left it.
    let possible = try fixture.message(
      "m-2", body: "Where is it? I am so tired of it all, sometimes I wonder what the point is.")
    let activity = try fixture.desk.activity(possible)
    #expect(activity.barringFlags.hasSafeguarding)
    #expect(try !fixture.desk.decision(on: possible).isAllowed)
    for flag in activity.barringFlags.all.filter(\.isSafeguarding) {
      _ = try fixture.desk.clear(flag, on: possible, reason: "spoken to, no risk")
    }
    #expect(try !fixture.desk.activity(possible).barringFlags.hasSafeguarding)
    let verdict = try store.read { session in try session.verifyHistory() }
    if case .broken(let fault) = verdict { Issue.record("\(fault)") }
  }

  @Test func whatAPersonDecidedIsAnExample() throws {
    let fixture = try desk()
    let id = try fixture.message("m-1", body: "Why did my amount change? Ring 07700 900123.")
    #expect(try fixture.desk.correctedExamples().isEmpty)
    _ = try fixture.desk.correctSubject(of: id, to: .calculation)
    let examples = try fixture.desk.correctedExamples()
    #expect(examples.map(\.activity.subject) == [.calculation])
    #expect(examples.first?.body.contains("[phone 1]") == true)
    #expect(examples.first?.body.contains("07700") == false)
  }

  @Test func aModelGoesLiveByAnActAndIsRolledBack() throws {
    let fixture = try desk()
    let own = try fixture.desk.liveModel()
    let examples = (0..<60).map { number in
      TriageExample(
        id: "e\(number)", group: "one",
        input: TriageInput(
          declaredSubject: nil, role: .receivingParent,
          body: ClientText(
            number.isMultiple(of: 2) ? "where is my payment \(number)" : "how was it worked out \(number)")),
        language: .english,
        label: TriageExample.Label(subject: number.isMultiple(of: 2) ? .missingPayment : .calculation))
    }
    let other = try TriageTrainer.train(examples: examples, seed: 1)
    let path = fixture.path + "/other.model"
    try AtomicFile.write(path, other.encoded, mode: .ownerOnly)
    _ = try fixture.message("m-1", body: threat)
    let compared = try fixture.desk.compare(with: try fixture.desk.model(at: path), last: 10)
    #expect(compared.looked == 1 && compared.differences.count == 1)
    let stranger = try fixture.colleague("k.boateng")
    #expect(refusal { try stranger.makeLive(modelAt: path, reason: "x") } == "triage.administrator-only")
    #expect(refusal { try fixture.desk.rollBackModel(reason: "x") } == "triage.no-earlier")
    #expect(try fixture.desk.makeLive(modelAt: path, reason: "a trial") == other.name)
    let id = try fixture.message("m-2", body: "where is my payment 7")
    #expect(try fixture.desk.activity(id).classified.model == other.name)
    #expect(try fixture.desk.rollBackModel(reason: "worse") == own.name)
    let after = try fixture.message("m-3")
    #expect(try fixture.desk.activity(after).classified.model == own.name)
    #expect(try fixture.desk.models().entries.map(\.isLive) == [true, false])
  }

  @Test func withoutAModelEverythingComesInAndNothingIsSure() throws {
    let fixture = try desk()
    let broken = fixture.path + "/broken.model"
    try AtomicFile.write(broken, Array("no model".utf8), mode: .ownerOnly)
    #expect(refusal { try fixture.desk.makeLive(modelAt: broken, reason: "x") } == "triage.model")
    try AtomicFile.write(
      fixture.path + "/config",
      try FileReader.read(fixture.path + "/config", limit: 1 << 16)
        + Array("[triage]\nmodel = \(broken)\n".utf8), mode: .ownerOnly)
    let desk = try fixture.colleague("a.reid")
    #expect(try desk.models().fault != nil)
    try AtomicFile.write(
      fixture.path + "/spool/b.jsonl",
      Array(
        (#"{"message_id":"m-9","received_at":"2026-11-20T10:00:00Z","scin":"121000000001","role":"receiving_parent","#
          + #""subject":"missing payments","source":"send_message","children":["Bea"],"body":"Where is it?"}"# + "\n")
          .utf8),
      mode: .ownerOnly)
    #expect(try desk.takeIn(from: fixture.path + "/spool").outcome.stored == 1)
    let id = try #require(try desk.activity(ofMessage: "m-9"))
    #expect(try desk.activity(id).classified.isUnsure)
    #expect(try !desk.decision(on: id).isAllowed)
  }
}
