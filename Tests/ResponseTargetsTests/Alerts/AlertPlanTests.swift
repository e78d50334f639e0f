import Casework
import OperatingSystem
import ResponseTargets
import Testing

@Suite struct AlertPlanTests {
  private let owner = AlertRecipient(name: "owner", role: .owner)
  private let leader = AlertRecipient(name: "leader", role: .leader)
  /// A Friday, 12:00 in London.
  private let due = Instant(milliseconds: 1_795_176_000_000)

  private func office() throws -> AlertHours {
    .working(
      WorkingClock(
        hours: try #require(OpeningHours("mon-fri=09:00-17:00")), choice: .region(.englandAndWales),
        holidays: try Shipped.holidays.get(), zone: .europeLondon))
  }

  private func keys(_ alerts: [AlertPlan.Alert]) -> [String] {
    alerts.map { "\($0.recipient.name) \($0.level.key)" }
  }

  @Test(
    arguments: [
      (-721, nil), (-720, "before-12h"), (-241, "before-12h"), (-240, "before-4h"), (-1, "before-4h"), (0, "target"),
      (1439, "target"), (1440, "late-24h"), (2880, "late-48h"), (14_400, "late-240h"),
    ] as [(Int64, String?)]) func theLastLevelThatHasComeIsDue(minutes: Int64, key: String?)
  {
    let plan = AlertPlan(due: due, isMet: false, recipients: [owner])
    #expect(plan.alerts(at: due + .minutes(minutes), log: AlertLog()).map(\.level.key) == (key.map { [$0] } ?? []))
  }

  @Test func aLateStartSendsOneAlertAndNotesTheOthers() {
    let plan = AlertPlan(due: due, isMet: false, recipients: [owner, leader])
    let alerts = plan.alerts(at: due + .hours(50), log: AlertLog())
    #expect(keys(alerts) == ["owner late-48h", "leader late-48h"])
    #expect(alerts[0].superseded.map(\.key) == ["before-12h", "before-4h", "target", "late-24h"])
  }

  @Test func whatIsSettledIsNotSentAgain() {
    let plan = AlertPlan(due: due, isMet: false, recipients: [owner, leader])
    var log = AlertLog()
    let inserted = (log.insert(.target, for: "owner"), log.insert(.target, for: "owner"))
    #expect(inserted == (true, false))
    #expect(log.contains(.target, for: "owner") && !log.contains(.target, for: "leader"))
    #expect(keys(plan.alerts(at: due + .hours(1), log: log)) == ["leader target"])
    #expect(keys(plan.alerts(at: due - .hours(1), log: log)) == ["leader before-4h"])
    #expect(plan.alerts(at: due + .hours(24), log: log)[0].superseded == [])
  }

  @Test func anAnsweredOrPausedObligationTellsNobody() {
    let answered = AlertPlan(due: due, isMet: true, recipients: [owner])
    let paused = AlertPlan(due: nil, isMet: false, recipients: [owner])
    for plan in [answered, paused] {
      #expect(plan.alerts(at: due + .hours(1), log: AlertLog()).isEmpty)
      #expect(plan.nextMoment(after: due, log: AlertLog()) == nil)
      #expect(plan.unaddressed(at: due) == nil)
    }
  }

  @Test func anAlertWaitsForWorkingHoursAndIsOvertakenThere() throws {
    let night = due - .hours(12)
    var plan = AlertPlan(due: due, isMet: false, recipients: [owner, leader], hours: ["owner": try office()])
    let alerts = plan.alerts(at: night, log: AlertLog())
    #expect(keys(alerts) == ["owner before-12h", "leader before-12h"])
    #expect(alerts[0].deliverable == due - .hours(3))
    #expect(alerts[1].deliverable == night)
    let morning = plan.alerts(at: due - .hours(3), log: AlertLog())
    #expect(morning[0].level.key == "before-4h")
    #expect(morning[0].superseded.map(\.key) == ["before-12h"])
    plan.isSafeguarding = true
    #expect(plan.alerts(at: night, log: AlertLog())[0].deliverable == night)
  }

  @Test func theNextMomentIsTheNextLevelOrTheNextOpening() throws {
    let plan = AlertPlan(due: due, isMet: false, recipients: [owner])
    var log = AlertLog()
    #expect(plan.nextMoment(after: due - .hours(100), log: log) == due - .hours(12))
    #expect(plan.nextMoment(after: due - .hours(12), log: log) == due - .hours(4))
    #expect(plan.nextMoment(after: due, log: log) == due + .hours(24))
    log.insert(AlertLevel(offset: .hours(48)), for: "owner")
    #expect(plan.nextMoment(after: due, log: log) == due + .hours(72))
    let waiting = AlertPlan(due: due, isMet: false, recipients: [owner], hours: ["owner": try office()])
    #expect(waiting.nextMoment(after: due - .hours(100), log: AlertLog()) == due - .hours(3))
    #expect(waiting.nextMoment(after: due - .hours(12), log: AlertLog()) == due - .hours(3))
    #expect(waiting.nextMoment(after: due + .hours(20), log: AlertLog()) == due + .hours(69))
  }

  @Test func aNewOwnerGetsTheLevelsFromThenOnAndTheOldOnesStay() {
    var log = AlertLog()
    log.insert(AlertLevel(offset: .hours(-12)), for: "owner")
    let second = AlertRecipient(name: "second", role: .owner, since: due - .hours(5))
    var plan = AlertPlan(due: due, isMet: false, recipients: [second, leader])
    #expect(keys(plan.alerts(at: due - .hours(5), log: log)) == ["leader before-12h"])
    #expect(plan.nextMoment(after: due - .hours(5), log: log) == due - .hours(4))
    #expect(keys(plan.alerts(at: due - .hours(4), log: log)) == ["second before-4h", "leader before-4h"])
    #expect(plan.alerts(at: due, log: log)[0].superseded.map(\.key) == ["before-4h"])
    plan.recipients = [AlertRecipient(name: "owner", role: .owner, since: due - .hours(1))]
    #expect(keys(plan.alerts(at: due - .hours(1), log: log)) == [])
    #expect(keys(plan.alerts(at: due, log: log)) == ["owner target"])
    #expect(plan.alerts(at: due, log: log)[0].superseded == [])
    #expect(log.contains(AlertLevel(offset: .hours(-12)), for: "owner"))
  }

  @Test func aLevelAtTheVeryMomentOfTheChangeWasTheOldOwners() {
    let second = AlertRecipient(name: "second", role: .owner, since: due - .hours(4))
    let plan = AlertPlan(due: due, isMet: false, recipients: [second])
    #expect(plan.alerts(at: due - .hours(4), log: AlertLog()).isEmpty)
    #expect(plan.nextMoment(after: due - .hours(4), log: AlertLog()) == due)
    #expect(plan.alerts(at: due, log: AlertLog())[0].superseded.isEmpty)
    let later = AlertRecipient(name: "second", role: .owner, since: due + .hours(30))
    let late = AlertPlan(due: due, isMet: false, recipients: [later])
    #expect(late.nextMoment(after: due - .hours(100), log: AlertLog()) == due + .hours(48))
  }

  @Test func somebodyWhoLeftIsToldNothingAndNobodyAtAllIsNoticed() {
    let plan = AlertPlan(due: due, isMet: false, recipients: [])
    #expect(plan.alerts(at: due, log: AlertLog()).isEmpty)
    #expect(plan.unaddressed(at: due) == .target)
    #expect(plan.unaddressed(at: due - .hours(13)) == nil)
    #expect(AlertPlan(due: due, isMet: false, recipients: [leader]).unaddressed(at: due) == nil)
  }

  @Test func aDueTimeThatMovesKeepsWhatWasSent() {
    var log = AlertLog()
    log.insert(AlertLevel(offset: .hours(24)), for: "owner")
    let plan = AlertPlan(due: due + .hours(240), isMet: false, recipients: [owner])
    #expect(plan.alerts(at: due + .hours(240), log: log).isEmpty)
    #expect(plan.nextMoment(after: due, log: log) == due + .hours(288))
  }

  @Test func aYearWithoutHolidaysHoldsNoAlertBack() throws {
    let far = try at("2040-01-01T03:00:00Z")
    let plan = AlertPlan(due: far, isMet: false, recipients: [owner], hours: ["owner": try office()])
    #expect(plan.alerts(at: far, log: AlertLog())[0].deliverable == far)
  }

  @Test func aClockInAnotherCenturyNotesOnlyTheLatestHundredLevels() {
    let plan = AlertPlan(due: due, isMet: false, recipients: [owner])
    let alert = plan.alerts(at: due + .hours(24 * 36_500), log: AlertLog())[0]
    #expect(alert.superseded.count == 100)
    #expect(alert.superseded.last?.key == "late-\(24 * 36_499)h")
    #expect(plan.alerts(at: due + .hours(24 * 97), log: AlertLog())[0].superseded.count == 99)
    #expect(plan.alerts(at: Instant(milliseconds: .min), log: AlertLog()).isEmpty)
    #expect(plan.alerts(at: Instant(milliseconds: .max), log: AlertLog()).count == 1)
  }
}
