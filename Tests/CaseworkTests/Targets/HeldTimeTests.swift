import Casework
import Testing

/// Who had an enquiry in hands while its clock ran (SLA-5).
@Suite struct HeldTimeTests {
  private let start = Instant(milliseconds: 0)
  private func hour(_ count: Int64) -> Instant { start + .hours(count) }

  @Test func theSpansFollowEachOtherAndAddUp() throws {
    let reid = try #require(Account("a.reid"))
    let held = HeldTime(
      from: start, until: hour(30),
      events: [
        (hour(5), .owner(reid)), (hour(8), .referred), (hour(10), .owner(reid)), (hour(20), .sendingStarted),
        (hour(21), .sendingEnded),
      ])
    #expect(
      held.spans.map(\.holder) == [.unassigned, .person(reid), .referral, .person(reid), .outbox, .person(reid)])
    #expect(zip(held.spans, held.spans.dropFirst()).allSatisfy { $0.until == $1.from })
    #expect(held.totals.map(\.time) == [.hours(22), .hours(5), .hours(2), .hours(1)])
  }

  @Test func eventsOutsideTheTimeCountAtItsEnds() throws {
    let shah = try #require(Account("p.shah"))
    let held = HeldTime(from: hour(2), until: hour(4), events: [(hour(0), .owner(shah)), (hour(9), .owner(nil))])
    #expect(held.spans == HeldTime(from: hour(2), until: hour(4), events: [(hour(2), .owner(shah))]).spans)
    #expect(held.totals.map(\.time) == [.hours(2)])
  }

  @Test func noTimeHasNoSpans() { #expect(HeldTime(from: start, until: start, events: []).spans.isEmpty) }
}
