import Casework
import DeskFixtures
import JSON
import Storage
import Testing
import Workflows

/// Who works at a store and what they may do, and who says so.
@Suite struct PeopleTests {
  @Test func whatAChangeDoesNotNameStays() throws {
    let fixture = try TestDesk()
    let leader = Person(
      account: try #require(Account("p.shah")), team: "hastings-b", roles: [.caseworker, .teamLeader],
      email: EmailAddress("p.shah@example.org"), hours: "mon-fri 09:00-17:00")
    try fixture.desk.set(leader)
    let change = try fixture.desk.set(leader.account) { $0.email = EmailAddress("other@example.org") }
    #expect(change.before == leader && change.after.email?.wireForm == "other@example.org")
    #expect(
      change.after.team == leader.team && change.after.roles == leader.roles && change.after.hours == leader.hours)
    #expect(try fixture.desk.people().contains(change.after))
    #expect(refusal { try fixture.desk.set(leader.account) { $0.hours = "xyz" } } == "user.hours")
    #expect(try fixture.desk.people().contains(change.after), "a refused change changes nothing")
  }

  @Test func theLastAdministratorKeepsTheRole() throws {
    let fixture = try TestDesk()
    let owner = fixture.desk.account
    #expect(refusal { try fixture.desk.set(owner) { $0.roles = .caseworker } } == "user.last-administrator")
    #expect(refusal { try fixture.desk.set(owner) { $0.roles = [] } } == "user.last-administrator")
    let deputy = try #require(Account("deputy"))
    try fixture.desk.set(Person(account: deputy, team: nil, roles: .administrator))
    #expect(refusal { try fixture.desk.set(owner) { $0.roles = .caseworker } } == "user.last-leader")
    try fixture.desk.set(Person(account: deputy, team: nil, roles: [.administrator, .teamLeader]))
    #expect(try fixture.desk.set(owner) { $0.roles = .caseworker }.after.roles == .caseworker)
    #expect(refusal { try fixture.desk.set(owner) { $0.roles = .all } } == "user.administrator-only")
  }

  @Test func specialRecordsAreOpenedByTwoPeople() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1")
    let (admin, leader) = (try fixture.colleague("adm"), try fixture.colleague("lead"))
    try fixture.desk.set(Person(account: admin.account, team: nil, roles: [.administrator, .teamLeader]))
    try fixture.desk.set(Person(account: leader.account, team: "hastings-b", roles: .teamLeader))
    _ = try fixture.colleague("friend")
    // For themself, and then for somebody else, whom they could ask a favour of.
    for receiver in [admin.account, try #require(Account("friend"))] {
      let change = try admin.set(receiver) { $0.roles.insert(.specialRecords) }
      #expect(!change.after.roles.contains(.specialRecords) && change.confirmers?.contains(leader.account) == true)
      let friend = try fixture.stranger(receiver.name)
      #expect(refusal { try friend.history(of: id) } == "activity.restricted")
      #expect(refusal { try admin.confirmRoles(of: receiver) } == "user.second-person")
      #expect(refusal { try friend.confirmRoles(of: receiver) } != nil)
      #expect(try leader.notices().contains { $0.kind == .clearance && $0.text.contains("user confirm \(receiver)") })
    }
    try leader.confirmRoles(of: admin.account)
    #expect(try !leader.notices().contains { $0.text.contains("user confirm adm") }, "it waits no more")
    #expect(try admin.history(of: id).count == 1)
    #expect(try fixture.desk.notices().contains { $0.text.contains("adm asked, lead confirmed it") })
    #expect(refusal { try leader.confirmRoles(of: admin.account) } == "user.nothing-asked")
    let told = try fixture.desk.store.read { try $0.latestHistory(limit: 50) }.filter {
      $0.kind.contains("clearance") && $0.author != "a.reid"
    }
    #expect(
      told.map(\.kind).reversed() == [
        "person.clearance-asked", "person.clearance-asked", "person.clearance-confirmed",
      ])
    #expect(told.map(\.author).reversed() == ["adm", "adm", "lead"])
    // What was asked for is withdrawn by a list of roles without it.
    _ = try admin.set(try #require(Account("friend"))) { $0.roles = .caseworker }
    #expect(refusal { try leader.confirmRoles(of: try #require(Account("friend"))) } == "user.nothing-asked")
  }

  @Test func whoMayNotSeeSpecialRecordsAnyMoreKeepsNoneOfTheirWork() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1")
    let cleared = try fixture.cleared("s.okoro")
    _ = try cleared.take(id)
    _ = try fixture.desk.set(cleared.account) { $0.roles = .caseworker }
    #expect(try fixture.desk.activity(id).owner == nil)
  }

  @Test func nobodyGivesARoleToThemselfNorThroughAFriend() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", body: "I want to end my life.")
    let (admin, leader) = (try fixture.colleague("adm"), try fixture.colleague("lead"))
    try fixture.desk.set(Person(account: admin.account, team: nil, roles: .administrator))
    try fixture.desk.set(Person(account: leader.account, team: nil, roles: .teamLeader))
    for role in [Person.Roles.caseworker, .teamLeader, .wordingOwner, .specialRecords] {
      let change = try admin.set(admin.account) { $0.roles = [.administrator, role] }
      #expect(change.after.roles.held == .administrator && change.after.roles.asked == role, "\(role.words)")
      #expect(refusal { try admin.confirmRoles(of: admin.account) } == "user.second-person")
      #expect(refusal { try admin.view(id) } == "work.role")
    }
    // A friend who is made administrator first, so that they could confirm.
    let friend = try #require(Account("friend"))
    #expect(try admin.set(friend) { $0.roles = .administrator }.after.roles.held.isEmpty)
    #expect(refusal { try fixture.stranger("friend").confirmRoles(of: admin.account) } == "leader-only")
    #expect(refusal { try fixture.stranger("nobody").confirmRoles(of: admin.account) } == "user.unknown")
    try leader.confirmRoles(of: friend)
    #expect(try fixture.desk.people().first { $0.account == friend }?.roles == .administrator)
  }

  @Test func leadersAndAdministratorsAreToldOfEveryRoleGivenAndTakenAway() throws {
    let fixture = try TestDesk()
    let (admin, leader) = (try fixture.colleague("adm"), try fixture.colleague("lead"))
    try fixture.desk.set(Person(account: admin.account, team: nil, roles: .administrator))
    try fixture.desk.set(Person(account: leader.account, team: nil, roles: .teamLeader))
    let somebody = try fixture.colleague("k.osei").account
    func isTold(_ text: String) throws -> Bool {
      try [fixture.desk, leader].allSatisfy { try $0.notices().contains { $0.text == text } }
    }
    _ = try admin.set(somebody) { $0.roles = [] }
    #expect(try isTold("adm took the role caseworker away from k.osei"))
    _ = try admin.set(leader.account) { $0.team = "belfast-a" }
    #expect(try isTold("adm moved lead from team all to belfast-a"))
    _ = try admin.set(leader.account) { $0.roles = [] }
    #expect(try isTold("adm took the role team-leader away from lead"))
    #expect(refusal { try admin.set(fixture.desk.account) { $0.roles = [] } } == "user.last-leader")
    #expect(try fixture.desk.people().first { $0.account == fixture.desk.account }?.roles == .all)
    _ = try fixture.desk.set(leader.account) { $0.roles = .teamLeader }
    try admin.confirmRoles(of: leader.account)
    #expect(try leader.notices().contains { $0.text.contains("lead has the role team-leader now: a.reid asked, adm") })
  }

  @Test func whoIsAloneWithANewStoreGivesOthersTheRolesThatTheyHave() throws {
    let fixture = try TestDesk()
    let first = try #require(Account("k.osei"))
    #expect(try fixture.desk.set(first) { $0.roles = .caseworker }.after.roles == .caseworker)
    let cleared = try fixture.desk.set(first) { $0.roles = [.caseworker, .specialRecords] }
    #expect(cleared.after.roles.held == .caseworker && cleared.confirmers == [])
    let second = try #require(Account("s.lead"))
    #expect(try fixture.desk.set(second) { $0.roles = .teamLeader }.after.roles == .teamLeader)
    // From here on there is somebody who confirms.
    #expect(try fixture.desk.set(first) { $0.roles = .wordingOwner }.confirmers == [second])
  }

  @Test func theHistorySaysRolesInWords() throws {
    let fixture = try TestDesk()
    _ = try fixture.desk.set(try #require(Account("k.osei"))) { $0.roles = [.caseworker, .specialRecords] }
    let entry = try #require(
      try fixture.desk.store.read { try $0.latestHistory(limit: 9) }.first { $0.kind == "person.updated" })
    #expect(entry.members?["roles"] == "caseworker special-records-asked")
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }
}
