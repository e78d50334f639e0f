import Casework
import Outbox
import Testing

@Suite struct HandBackTests {
  private let now = Instant(milliseconds: 1_000_000)

  private func claimed() throws -> OutboxEntry {
    var entry = OutboxEntry.approve(OutboxID(number: 1), at: now, due: now, epoch: 1).entry
    _ = try entry.claim(by: "w", at: now)
    return entry
  }

  @Test(arguments: [(true, OutboxEdge.shutDown), (false, .released)])
  func aRowThatWasNotBegunIsDueAgainWithoutHavingBeenTried(_ isStopping: Bool, _ edge: OutboxEdge) throws {
    var entry = try claimed()
    let move = try entry.handBack(token: 1, at: now, isStopping: isStopping)
    #expect(move.edge == edge && move.to == .queued)
    #expect(entry.attempts == 0 && entry.lease == nil && entry.isDue(at: now))
  }

  @Test func aRowThatWasBegunOrIsSomebodyElsesStays() throws {
    var entry = try claimed()
    #expect(throws: OutboxRefusal.self) { try entry.handBack(token: 2, at: now, isStopping: true) }
    _ = try entry.reach(.dot, token: 1, at: now)
    #expect(throws: OutboxRefusal.self) { try entry.handBack(token: 1, at: now, isStopping: true) }
    #expect(entry.state == .sending)
  }
}
