import Casework
import DeskFixtures
import Filtering
import Testing
import Workflows

@Suite struct QueueFilterTests {
  /// More messages that no email may answer than are looked at in one part come before the ones that one may.
  @Test func whatNoColumnTellsIsFoundHoweverFarDownItStands() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.approveAll()
    let refused = (1...250).map { number in
      """
      {"message_id":"refused-\(number)","received_at":"2026-11-20T10:00:00Z","scin":"121000000002",\
      "role":"paying_parent","subject":"missing payments","source":"send_message","children":["Bea"],"body":"Where is it?"}
      """
    }
    try fixture.takeIn(refused.joined(separator: "\n"))
    let allowed = try ["m-1", "m-2", "m-3"].map { try fixture.message($0) }
    let filter = try Filter("is:open email:yes")
    #expect(try fixture.desk.queue(filter, limit: 2).map(\.activity.id) == Array(allowed.prefix(2)))
    #expect(try fixture.desk.queue(filter, limit: 50).map(\.activity.id) == allowed)
    #expect(try fixture.desk.count(filter) == 3)
    #expect(try fixture.desk.queue(Filter("is:open email:no"), limit: 1000).count == 250)
    #expect(try fixture.desk.queue(filter, limit: 50, lookingAt: 250).isEmpty, "what is behind them is not looked at")
    #expect(try fixture.desk.queue(filter, limit: 50, lookingAt: 251).map(\.activity.id) == [allowed[0]])
    #expect(try fixture.desk.queue(Filter("is:open"), limit: 50, lookingAt: 20).count == 20)
  }

  @Test func aListThatStaysOpenOverNightKnowsWhichWordingIsOutOfDate() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.approveAll()
    _ = try fixture.message("m-1")
    func emails() throws -> [Bool?] { try fixture.desk.queue().map(\.decision?.isAllowed) }
    #expect(try emails() == [true])
    fixture.clock.advance(.hours(24 * 365 * 10))
    #expect(try emails() == [false])
  }

  @Test(arguments: [true, false])
  func aGlanceGivesEveryReasonThatTheWholeMessageGives(hasWording: Bool) throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    if hasWording { try fixture.approveAll() }
    let id = try fixture.message("m-1")
    for _ in 1...2 {
      let glance = try #require(try fixture.desk.view(id, isGlance: true).line.decision)
      #expect(glance == (try fixture.desk.view(id).line.decision))
      #expect(glance.isAllowed == hasWording)
    }
  }
}
