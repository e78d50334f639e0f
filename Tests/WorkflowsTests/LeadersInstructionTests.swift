import Casework
import DeskFixtures
import Storage
import Testing
import Workflows

/// Who leads a message that tells of danger is told what a leader does, and nobody else is (SG-1).
@Suite struct LeadersInstructionTests {
  @Test func aLeaderIsNotToldToTellTheLeader() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", body: "I want to end my life")
    for (name, team, leads) in [("own", "hastings-b", true), ("other", "belfast-a", false)] {
      try fixture.desk.set(Person(account: try #require(Account(name)), team: team, roles: .teamLeader))
      let desk = try fixture.colleague(name)
      #expect(try desk.decision(on: id, because: "rang in").isLeadersOwn == leads)
      #expect(try desk.view(id).line.decision?.isLeadersOwn == leads)
    }
    #expect(try fixture.colleague("k.boateng").view(id).line.decision?.isLeadersOwn == false)
  }
}
