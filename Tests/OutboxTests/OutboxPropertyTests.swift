import Casework
import Outbox
import Testing

/// Random histories of a row, automatic and human events mixed: what may never happen does not.
@Suite struct OutboxPropertyTests {
  /// A small generator whose seed is in the failure's argument.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) | (state << 31)
    }
  }

  /// Whether a person, or a server's no, opened the way back after the dot.
  struct History {
    var isPastTheDot = false
    var passes = 0
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func neverGoesBackByItselfAfterTheDot(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    var reached: Set<OutboxState> = []
    for _ in 0..<2_000 {
      var row = OutboxEntry.approve(OutboxID(number: 1), at: start, due: start, epoch: 1).entry
      var (history, now) = (History(), start)
      for _ in 0..<40 {
        now = now + .minutes(Int64.random(in: 0...30, using: &generator))
        let before = row
        let moved = step(&row, now, &generator)
        reached.insert(row.state)
        guard let moved else {
          #expect(row == before, "a refused event changes nothing")
          continue
        }
        #expect(moved.to == row.state && (moved.from == before.state) && moved.leaseToken == row.leaseToken)
        #expect((row.lease != nil) == (row.state == .leased || row.state == .sending))
        if moved.edge == .phaseReached && moved.phase == .dot {
          history.passes += 1
          history.isPastTheDot = true
        }
        // The only way back for this row: the server said that it does not have it.
        if moved.edge == .passingRefusalAfterDot || moved.edge == .systemicRefusal { history.isPastTheDot = false }
        let goesOn = [.queued, .leased, .deferred, .held].contains(row.state)
        #expect(!(history.isPastTheDot && goesOn), "\(moved.edge) from \(before.state)")
      }
    }
    #expect(
      reached.isSuperset(of: [.queued, .leased, .sending, .deferred, .sent, .failed, .inDoubt, .held, .cancelled]))
  }

  private func step(
    _ row: inout OutboxEntry, _ now: Instant, _ generator: inout Generator
  ) -> OutboxTransition? {
    let token = Bool.random(using: &generator) ? row.leaseToken : Int64.random(in: 0...3, using: &generator)
    switch Int.random(in: 0..<24, using: &generator) {
    case 0..<6: return try? row.claim(by: "w", at: now)
    case 6..<12:
      let phase = SendPhase.allCases.randomElement(using: &generator) ?? .dot
      return try? row.reach(phase, token: token, at: now)
    case 12..<16:
      let phase = SendPhase.allCases.randomElement(using: &generator) ?? .dot
      let code = [nil, 250, 354, 451, 550].randomElement(using: &generator) ?? nil
      let problem = TransportProblem.allCases.randomElement(using: &generator) ?? .none
      var found = outcome(phase, code, problem)
      if Int.random(in: 0..<8, using: &generator) == 0 { found = found.asSystemic }
      return try? row.finish(found, token: token, at: now, jitter: 0.3)
    case 16: return try? row.leaseExpired(at: now)
    case 17: return try? row.workerLost(token: token, at: now)
    case 18: return try? row.shutDown(token: token, at: now, graceIsOver: Bool.random(using: &generator))
    case 19: return try? row.hold(for: HoldReason.allCases.randomElement(using: &generator) ?? .person, at: now)
    case 20: return try? row.release(at: now)
    case 21: return (try? row.expire(at: now)) ?? (try? row.letGo(at: now, due: now))
    case 22: return Int.random(in: 0..<6, using: &generator) == 0 ? try? row.cancel() : nil
    default: return nil
    }
  }
}
