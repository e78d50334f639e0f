import Casework
import DeskFixtures
import Storage
import Testing
import Workflows

/// Whoever works at a store is one of its users.
@Suite struct IdentityTests {
  @Test func anAccountThatTheStoreDoesNotKnowWritesNothing() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let stranger = try fixture.stranger("x.nobody")
    let writes: [() throws -> Void] = [
      { try stranger.requireWorker() }, { _ = try stranger.take(id) }, { _ = try stranger.claimNext() },
      { try stranger.open(id) }, { try stranger.note("text", on: id) }, { _ = try stranger.startReply(to: id) },
      { try stranger.set(Person(account: stranger.account, team: nil, roles: .all)) },
      { _ = try stranger.raise(.complaint, on: id) }, { _ = try stranger.reveal("name 1", of: id, reason: "to look") },
    ]
    for write in writes { #expect(refusal(write) == "user.unknown") }
    let reads: [() throws -> Void] = [
      { _ = try stranger.history(ofClient: stranger.reference(of: id), limit: 1) }, { _ = try stranger.alerts() },
      { _ = try stranger.alerts(about: id) }, { _ = try stranger.latestHistory(limit: 1) },
    ]
    for read in reads { #expect(refusal(read) == "user.unknown") }
    #expect(refusal { try stranger.queue() } == "user.unknown")
    #expect(try fixture.desk.activity(id).owner == nil)
    try fixture.desk.set(Person(account: stranger.account, team: nil, roles: .caseworker))
    #expect(try stranger.take(id).owner == stranger.account)
  }

  @Test func whoeverSaysThatANewStoreIsTheirsOwnsIt() throws {
    let fixture = try TestDesk()
    try fixture.desk.requireWorker()
    #expect(try fixture.desk.people().map(\.roles) == [.all])
    #expect(refusal { try fixture.desk.becomeOwner() } == "store.owned")
    #expect(refusal { try fixture.stranger("x.nobody").becomeOwner() } == "store.owned")
  }
}
