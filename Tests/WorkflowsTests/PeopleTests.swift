import Casework
import DeskFixtures
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
    try fixture.desk.set(Person(account: try #require(Account("deputy")), team: nil, roles: .administrator))
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
      #expect(refusal { try admin.confirmClearance(of: receiver) } == "user.second-person")
      #expect(refusal { try friend.confirmClearance(of: receiver) } != nil)
      #expect(try leader.notices().contains { $0.kind == .clearance && $0.text.contains("user confirm \(receiver)") })
    }
    try leader.confirmClearance(of: admin.account)
    #expect(try admin.history(of: id).count == 1)
    #expect(try fixture.desk.notices().contains { $0.text.contains("adm asked, lead confirmed it") })
    #expect(refusal { try leader.confirmClearance(of: admin.account) } == "user.nothing-asked")
    let told = try fixture.desk.store.read { try $0.latestHistory(limit: 50) }.filter { $0.kind.contains("clearance") }
    #expect(
      told.map(\.kind).reversed() == [
        "person.clearance-asked", "person.clearance-asked", "person.clearance-confirmed",
      ])
    #expect(told.map(\.author).reversed() == ["adm", "adm", "lead"])
    // What was asked for is withdrawn by a list of roles without it.
    _ = try admin.set(try #require(Account("friend"))) { $0.roles = .caseworker }
    #expect(refusal { try leader.confirmClearance(of: try #require(Account("friend"))) } == "user.nothing-asked")
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
}
