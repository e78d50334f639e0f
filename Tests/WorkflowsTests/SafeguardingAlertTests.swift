import Casework
import DeskFixtures
import Storage
import Testing
import Workflows

/// Who is told at once that a life or somebody's safety may be at risk (SG-1, SG-2).
@Suite struct SafeguardingAlertTests {
  private let fixture: TestDesk

  /// A case of hastings-b, whose leader is p.shah, with a leader of another team, and nobody who leads all.
  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    try person("p.shah", "hastings-b", .teamLeader)
    try person("t.byrne", "belfast-a", .teamLeader)
    try person("s.okoro", "belfast-a", [.caseworker, .specialRecords])
    try person("deputy", nil, .administrator)
    try fixture.desk.set(Person(account: try #require(Account("a.reid")), team: nil, roles: .administrator))
  }

  private func person(_ name: String, _ team: String?, _ roles: Person.Roles) throws {
    let person = Person(
      account: try #require(Account(name)), team: team, roles: roles, email: EmailAddress("\(name)@example.org"))
    try fixture.desk.set(person)
  }

  private func danger(_ message: String = "m-1", scin: String = "121000000001") throws -> ActivityID {
    try fixture.message(message, scin: scin, body: "I want to end my life")
  }

  private func told(of id: ActivityID) throws -> [String: Int] {
    var told: [String: Int] = [:]
    for name in ["p.shah", "t.byrne", "s.okoro"] {
      let notices = try fixture.colleague(name).notices(all: true).filter { $0.activity == id }.count
      let mails = try fixture.desk.alerts(about: id).count { $0.account?.name == name }
      if notices + mails > 0 { told[name] = notices * 10 + mails }
    }
    return told
  }

  @Test func theLeaderOfTheTeamIsToldOnceByNoticeAndByMail() throws {
    #expect(try told(of: danger()) == ["p.shah": 11])
  }

  @Test func whatNobodyLeadsIsToldToEveryLeader() throws {
    let id = try danger(scin: "129999999999")
    #expect(try told(of: id) == ["p.shah": 11, "t.byrne": 11])
    _ = try fixture.colleague("p.shah").link(id, to: try #require(CaseNumber("C-1")))
    #expect(try told(of: id) == ["p.shah": 11, "t.byrne": 11], "nobody is told twice")
  }

  @Test func whoeverLeadsItAfterItWasLinkedIsTold() throws {
    let id = try danger(scin: "129999999999")
    try person("n.evans", "hastings-b", .teamLeader)
    _ = try fixture.colleague("t.byrne").link(id, to: try #require(CaseNumber("C-1")))
    #expect(try fixture.colleague("n.evans").notices().count { $0.activity == id } == 1)
  }

  @Test func aSpecialRecordIsToldToItsOwnTeamAlone() throws {
    try fixture.takeInCase(special: true)
    #expect(try told(of: danger()) == ["s.okoro": 11])
  }

  @Test func whereNobodyLedTheChecksSaySoAndTheFirstLeaderIsTold() throws {
    // The desk takes the role from no last leader; an older store may have none.
    for name in ["p.shah", "t.byrne"] {
      let person = Person(account: try #require(Account(name)), team: "hastings-b", roles: .caseworker)
      try fixture.desk.store.write(by: fixture.desk.author, at: fixture.clock.time) { try $0.upsert(person) }
    }
    let id = try danger()
    #expect(try told(of: id).isEmpty)
    let time = MachineTime(uptime: .hours(1), boot: "this one")
    _ = try fixture.desk.runAlerts(time)
    let health = try fixture.desk.alertHealth()
    #expect(!health.isFine)
    #expect(health.finding.contains("1 messages may tell of danger and nobody was told"))
    try person("t.byrne", "belfast-a", .teamLeader)
    _ = try fixture.desk.runAlerts(time)
    #expect(try told(of: id) == ["t.byrne": 11])
  }

  @Test func workThatIsNoTeamsYetIsForWhoeverAsksNext() throws {
    let unlinked = try fixture.message("m-1", scin: "129999999999")
    fixture.clock.advance(.minutes(1))
    let own = try fixture.message("m-2")
    try person("k.boateng", "hastings-b", .caseworker)
    let caseworker = try fixture.colleague("k.boateng")
    #expect(try [caseworker.claimNext()?.id, caseworker.claimNext()?.id] == [unlinked, own])
    #expect(try caseworker.claimNext() == nil)
  }

  @Test func whoWouldBeToldIsLookedAtForEveryTeam() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    #expect(try !fixture.desk.safeguardingHealth().isFine, "nobody has an address")
    try fixture.desk.set(
      Person(
        account: try #require(Account("b.leader")), team: "belfast-a", roles: .teamLeader,
        email: EmailAddress("b.leader@example.org")))
    let owner = Person(account: fixture.desk.account, team: "hastings-b", roles: .all)
    try fixture.desk.set(owner)
    let deaf = try fixture.desk.safeguardingHealth()
    #expect(!deaf.isFine && deaf.finding.contains("hastings-b") && !deaf.finding.contains("belfast-a"))
    try fixture.nameLeader()
    #expect(try fixture.desk.safeguardingHealth().isFine)
  }
}
