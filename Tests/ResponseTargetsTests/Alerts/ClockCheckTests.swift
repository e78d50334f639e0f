import Casework
import ResponseTargets
import Testing

@Suite struct ClockCheckTests {
  private let start = Instant(milliseconds: 1_795_176_000_000)

  private func reading(_ wall: Interval, _ monotonic: Interval, boot: String = "one") -> ClockReading {
    ClockReading(
      wall: start + wall, monotonic: Interval(milliseconds: 7_200_000 + monotonic.milliseconds), boot: boot)
  }

  @Test(
    arguments: [
      (60, 60, nil), (360, 60, nil), (361, 60, 301), (60, 360, nil), (60, 361, -301), (0, 0, nil), (-1, 60, -61),
      (3660, 60, 3600), (-3540, 60, -3600), (86_460, 60, 86_400), (-86_340, 60, -86_400), (7200, 7200, nil),
      (-1_795_176_000, 60, -1_795_176_060),
    ] as [(Int64, Int64, Int64?)]) func aJumpIsSuspect(wall: Int64, monotonic: Int64, jump: Int64?)
  {
    let verdict = ClockCheck().judge(
      reading(.seconds(wall), .seconds(monotonic)), after: reading(.zero, .zero))
    #expect(verdict == (jump.map { .suspect(jump: .seconds($0)) } ?? .trusted))
    #expect(verdict.isTrusted == (jump == nil))
  }

  @Test func theSecondRunAfterAJumpIsTrusted() {
    let jumped = reading(.hours(24), .minutes(1))
    #expect(ClockCheck().judge(reading(.minutes(1441), .minutes(2)), after: jumped) == .trusted)
    #expect(ClockCheck().judge(reading(.minutes(2), .minutes(2)), after: jumped) != .trusted)
  }

  @Test func aNewBootVouchesForNothing() {
    let last = reading(.zero, .zero)
    let check = ClockCheck()
    #expect(check.judge(reading(.hours(2), .zero, boot: "two"), after: last) == .unvouched(gap: .hours(2)))
    #expect(!check.judge(reading(.hours(2), .zero, boot: "two"), after: last).isTrusted)
    #expect(check.judge(reading(.minutes(5), .zero, boot: "two"), after: last) == .trusted)
    #expect(check.judge(reading(.hours(-1), .zero, boot: "two"), after: last) == .suspect(jump: .hours(-1)))
    #expect(check.judge(reading(.hours(2), .hours(-1)), after: last) == .unvouched(gap: .hours(2)))
  }

  @Test func theFirstRunEverIsTrusted() {
    #expect(ClockCheck().judge(reading(.zero, .zero), after: nil) == .trusted)
  }
}
