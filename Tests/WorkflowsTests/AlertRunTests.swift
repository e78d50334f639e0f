import Casework
import Cryptography
import DeskFixtures
import Intruder
import OperatingSystem
import Outbox
import SafeText
import Storage
import Testing
import Workflows

/// Who is told what of response targets, and when (SLA-4).
@Suite struct AlertRunTests {
  private let fixture: TestDesk
  private let id: ActivityID

  /// A message received on a Friday at ten, its leader at hand at all hours and without an alert so far.
  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    for (name, roles) in [("p.shah", Person.Roles.teamLeader), ("k.boateng", .caseworker)] {
      try fixture.desk.set(
        Person(
          account: try #require(Account(name)), team: "hastings-b", roles: roles,
          email: EmailAddress("\(name)@example.org"), hours: "mon-sun 00:00-24:00"))
    }
    id = try fixture.message("m-1")
  }

  private func run() throws -> AlertRunSummary {
    try fixture.desk.runAlerts(
      MachineTime(uptime: fixture.clock.time - Instant(milliseconds: 0), boot: "this one"))
  }

  private func told(by account: String) throws -> [String] {
    try fixture.desk.alerts().filter { $0.account?.name == account }.reversed().flatMap { $0.items.map(\.level) }
  }

  @Test func everyLevelIsToldOnceAndToTheOwnerFromWhenTheyOwnIt() throws {
    // Due on Sunday at ten; one run in every half hour for four days.
    for half in 0..<192 {
      _ = try run()
      if half == 80 { _ = try fixture.colleague("k.boateng").take(id) }
      fixture.clock.advance(.minutes(30))
    }
    #expect(try told(by: "p.shah") == ["before-12h", "before-4h", "target", "late-24h", "late-48h"])
    #expect(try told(by: "k.boateng") == ["before-4h", "target", "late-24h", "late-48h"])
    #expect(try fixture.desk.alerts().allSatisfy { $0.state == .queued })
  }

  @Test func anOutageEndsInOneMailAndNoFlood() throws {
    _ = try run()
    let more = try (2...9).map { try fixture.message("m-\($0)") }
    fixture.clock.advance(.hours(60))
    #expect(try run().mails.map(\.activities.count) == [1 + more.count])
    #expect(try run().mails.isEmpty, "nobody is told twice")
    fixture.clock.advance(.minutes(5))
    #expect(try run().mails.isEmpty)
  }

  @Test func whatIsAnsweredOrPausedIsNotTold() throws {
    let other = try fixture.message("m-2")
    _ = try fixture.desk.record(CallRecord(security: .passed, outcome: .answered), on: id)
    try fixture.desk.pauseTarget(of: other, reason: "waiting for the other parent")
    fixture.clock.advance(.hours(47))
    #expect(try run().mails.isEmpty)
  }

  @Test func aClockThatJumpedTellsNobodyUntilItWentOn() throws {
    _ = try run()
    fixture.clock.advance(.hours(60))
    let frozen = fixture.clock.time - .hours(60)
    let jumped = MachineTime(uptime: frozen - Instant(milliseconds: 0), boot: "this one")
    #expect(try fixture.desk.runAlerts(jumped).doubt != nil)
    #expect(try fixture.desk.alerts().isEmpty)
    fixture.clock.advance(.minutes(5))
    let next = MachineTime(uptime: frozen + .minutes(5) - Instant(milliseconds: 0), boot: "this one")
    #expect(try fixture.desk.runAlerts(next).mails.count == 1)
  }

  /// 103 of the list of bad inputs: a clock ten years or a day ahead for an hour, which two runs in a row believe.
  @Test(arguments: [Interval.hours(24 * 3652), .hours(24), .hours(46), .minutes(59)])
  func aClockThatWasAheadAndIsSetBackKeepsNobodyFromBeingTold(_ ahead: Interval) throws {
    var offset = Interval.zero
    func run() throws {
      let steady = (fixture.clock.time - offset) - Instant(milliseconds: 0)
      _ = try fixture.desk.runAlerts(MachineTime(uptime: steady, boot: "this one"))
      fixture.clock.advance(.minutes(30))
    }
    for half in 0..<192 {
      if half == 10 || half == 12 {
        let step = half == 10 ? ahead : Interval(milliseconds: -ahead.milliseconds)
        fixture.clock.advance(step)
        offset = half == 10 ? ahead : .zero
      }
      try run()
    }
    let levels = try told(by: "p.shah")
    #expect(Set(levels).count == levels.count, "nobody is told twice")
    #expect(levels.contains("late-48h") && levels.contains("target"))
    if ahead == .hours(24 * 3652) || ahead == .minutes(59) {
      let expected = ["before-12h", "before-4h", "target", "late-24h", "late-48h"]
      #expect(levels.filter(expected.contains) == expected)
    }
  }

  @Test func aMachineThatWasOffOverNightTellsEachPersonOfEverythingInOneMail() throws {
    _ = try run()
    _ = try fixture.message("m-2")
    fixture.clock.advance(.hours(60))
    func next(_ minutes: Int64) throws -> AlertRunSummary {
      fixture.clock.advance(.minutes(5))
      return try fixture.desk.runAlerts(MachineTime(uptime: .minutes(minutes), boot: "the next one"))
    }
    #expect(try next(1).doubt != nil, "nothing vouches for the time that went by")
    #expect(try next(6).mails.map(\.activities.count) == [2])
    #expect(try next(11).mails.isEmpty)
  }

  @Test func otherLevelsAreToldWhereTheSettingsNameThem() throws {
    let config = fixture.path + "/config"
    let lines = Array("[alerts]\nbefore = 24h, 30m\n".utf8)
    try AtomicFile.write(config, try FileReader.read(config, limit: 1 << 16) + lines, mode: .ownerOnly)
    let desk = try fixture.colleague("a.reid")
    for _ in 0..<100 {
      _ = try desk.runAlerts(MachineTime(uptime: fixture.clock.time - Instant(milliseconds: 0), boot: "this one"))
      fixture.clock.advance(.minutes(30))
    }
    #expect(try told(by: "p.shah") == ["before-24h", "before-30min", "target"])
  }

  @Test func aTeamWithoutAnybodyToTellIsSeen() throws {
    let leader = try #require(Account("p.shah"))
    fixture.clock.advance(.hours(37))
    _ = try run()
    #expect(try fixture.desk.alertHealth().isFine)
    try fixture.desk.set(
      Person(account: leader, team: "belfast-a", roles: .teamLeader, email: EmailAddress("p@example.org")))
    let health = try fixture.desk.alertHealth()
    #expect(!health.isFine && health.finding.contains("hastings-b"))
    _ = try fixture.colleague("k.boateng").take(id)
    #expect(try fixture.desk.alertHealth().isFine, "its owner has an address")
  }

  private func setHours(_ hours: String, of name: String, _ roles: Person.Roles) throws {
    try fixture.desk.set(
      Person(
        account: try #require(Account(name)), team: "hastings-b", roles: roles,
        email: EmailAddress("\(name)@example.org"), hours: hours))
  }

  /// When somebody was first told of an activity's target; nil where they were not.
  private func firstTold(_ account: String, of id: ActivityID) throws -> String? {
    try fixture.desk.alerts(about: id).last { $0.account?.name == account && $0.kind == .target }?.at
      .rfc3339(in: .gmt)
  }

  @Test func anOwnerIsToldInTheirWorkingHours() throws {
    try setHours("mon-fri 09:00-17:00", of: "k.boateng", .caseworker)
    _ = try fixture.colleague("k.boateng").take(id)
    for _ in 0..<192 {
      _ = try run()
      fixture.clock.advance(.minutes(30))
    }
    // The first three levels come on Saturday evening and on Sunday; on Monday at nine the last of them counts.
    #expect(try told(by: "k.boateng") == ["target", "late-24h", "late-48h"])
    #expect(try firstTold("k.boateng", of: id) == "2026-11-23T09:00:00+00:00")
    #expect(try firstTold("p.shah", of: id) == "2026-11-21T22:00:00+00:00")
  }

  @Test func safeguardingWaitsForNobodysHours() throws {
    try setHours("mon-fri 09:00-17:00", of: "p.shah", .teamLeader)
    fixture.clock.advance(.hours(8))
    let urgent = try fixture.message("m-2", body: "I cannot go on like this, I am going to kill myself tonight")
    let atOnce = try #require(try fixture.desk.alerts(about: urgent).first)
    #expect(atOnce.kind == .safeguarding && atOnce.at == fixture.clock.time && atOnce.account?.name == "p.shah")
    for _ in 0..<160 {
      _ = try run()
      fixture.clock.advance(.minutes(30))
    }
    #expect(try firstTold("p.shah", of: urgent) == "2026-11-21T22:00:00+00:00", "on a Saturday evening")
    #expect(try firstTold("p.shah", of: id) == "2026-11-23T09:00:00+00:00")
  }

  @Test func whoBeginsToLeadIsToldOnceOfTheDangersThatWait() throws {
    let urgent = try fixture.message("m-2", body: "I cannot go on like this, I am going to kill myself tonight")
    try fixture.desk.set(
      Person(
        account: try #require(Account("s.lowe")), team: "hastings-b", roles: .teamLeader,
        email: EmailAddress("s.lowe@example.org")))
    _ = try run()
    fixture.clock.advance(.minutes(5))
    _ = try run()
    let told = try fixture.desk.alerts(about: urgent).filter { $0.kind == .safeguarding }
    #expect(told.map { $0.account?.name }.sorted { ($0 ?? "") < ($1 ?? "") } == ["p.shah", "s.lowe"])
    #expect(try fixture.colleague("s.lowe").notices().contains { $0.activity == urgent })
  }

  @Test func aDryRunChangesNothing() throws {
    fixture.clock.advance(.hours(40))
    let before = try fixture.desk.alertsDue()
    #expect(try before.nextAt == fixture.desk.activity(id).dueAt - .hours(4), "the one after those that are due now")
    #expect(before.mails.map(\.account.name) == ["p.shah"])
    #expect(try fixture.desk.alerts().isEmpty)
    #expect(try run().mails.count == 1)
  }

  @Test func mailsNameNobodyAndPassTheirOwnCheck() throws {
    fixture.clock.advance(.hours(40))
    _ = try run()
    let row = try #require(try fixture.desk.store.read { try $0.nextDue(at: fixture.clock.time) })
    let check = try fixture.desk.recheckAlert(row)
    #expect(check.isAutomatic)
    #expect(check.body.contains(id.description))
    for name in ["Amada", "Kirk", "Jon", "Bea", "amada@example.org"] { #expect(!check.body.contains(name)) }
    #expect(check.digest.matches(row.bodyDigest))
  }

  @Test func whatDidNotRunIsSeen() throws {
    _ = try run()
    #expect(try fixture.desk.alertHealth().isFine)
    fixture.clock.advance(.minutes(30))
    #expect(try !fixture.desk.alertHealth().isFine)
    _ = try run()
    #expect(try fixture.desk.alertHealth().isFine)
    // Somebody takes the rows of what was due away from under the run.
    try Intruder(file: "\(fixture.path)/store/replydesk.sqlite").run("UPDATE obligation SET next_alert_at = 1")
    #expect(try !fixture.desk.alertHealth().isFine)
  }

}
