import Casework
import Outbox
import Testing

@Suite struct BackOffTests {
  @Test(arguments: [(1, 1), (2, 5), (3, 15), (4, 30), (5, 60), (6, 60), (500, 60), (0, 1), (-3, 1)] as [(Int, Int64)])
  func waitsLongerEachTime(_ attempt: Int, _ minutes: Int64) {
    #expect(BackOff.standard.delay(afterAttempt: attempt, jitter: 0.5) == .minutes(minutes))
    #expect(BackOff.standard.delay(afterAttempt: attempt, jitter: 0) == .seconds(minutes * 48))
    #expect(BackOff.standard.delay(afterAttempt: attempt, jitter: 1) == .seconds(minutes * 72))
  }

  @Test(arguments: [-1.0, 2.0, .infinity, -.infinity, .nan])
  func keepsOddJitterInItsRange(_ jitter: Double) {
    let delay = BackOff.standard.delay(afterAttempt: 1, jitter: jitter)
    #expect(delay >= .seconds(48) && delay <= .seconds(72))
  }

  @Test func refusesWaitsThatAreNone() {
    #expect(BackOff(steps: [], jitterPercent: 20, giveUpAfter: .hours(1)) == nil)
    #expect(BackOff(steps: [.zero], jitterPercent: 20, giveUpAfter: .hours(1)) == nil)
    #expect(BackOff(steps: [.minutes(1)], jitterPercent: 101, giveUpAfter: .hours(1)) == nil)
    #expect(BackOff(steps: [.minutes(1)], jitterPercent: 20, giveUpAfter: .zero) == nil)
    #expect(
      BackOff(steps: [.minutes(2)], jitterPercent: 0, giveUpAfter: .hours(1))?.delay(afterAttempt: 3, jitter: 1)
        == .minutes(2))
  }
}

@Suite struct HostCircuitTests {
  private let start = Instant(milliseconds: 1_000_000)

  @Test func opensAfterFiveFailuresAndProbesOnceAMinute() {
    var circuit = HostCircuit()
    for _ in 1...4 { circuit.failed(at: start) }
    #expect(!circuit.isOpen && circuit.permits(at: start))
    circuit.failed(at: start)
    #expect(circuit.isOpen)
    let answers = [59, 60, 60, 119, 120].map { seconds in circuit.permits(at: start + .seconds(seconds)) }
    #expect(answers == [false, true, false, false, true], "each probe is used up")
  }

  @Test func closesWithAnAnswer() {
    var circuit = HostCircuit(threshold: 1)
    circuit.failed(at: start)
    circuit.answered()
    #expect(!circuit.isOpen && circuit.failures == 0 && circuit.permits(at: start))
  }
}

@Suite struct RefusalStreakTests {
  private func refusal(_ code: Int, _ text: String = "") -> (SMTPOutcome, SMTPReply?) {
    let reply = SMTPReply(code: code, text: Array(text.utf8))
    return (SMTPOutcome(AttemptEvidence(phase: .rcpt, reply: reply, problem: .none)), reply)
  }

  @Test func holdsTheQueueAtTheThirdRowRunning() {
    var streak = RefusalStreak()
    let (outcome, reply) = refusal(550, "5.7.1 no")
    #expect(streak.note(outcome, reply: reply, for: OutboxID(number: 1)) == outcome)
    #expect(streak.note(outcome, reply: reply, for: OutboxID(number: 1)) == outcome, "the same row counts once")
    #expect(streak.note(outcome, reply: reply, for: OutboxID(number: 2)) == outcome)
    let third = streak.note(outcome, reply: reply, for: OutboxID(number: 3))
    #expect(third.edge == .systemicRefusal && third.verdict == .held(.systemic))
  }

  @Test func unknownAddressesNeverHoldTheQueue() {
    var streak = RefusalStreak()
    let (outcome, reply) = refusal(550, "5.1.1 nobody here")
    for number in 1...10 {
      let noted = streak.note(outcome, reply: reply, for: OutboxID(number: Int64(number)))
      #expect(noted == outcome, "row \(number)")
    }
    let afterDot = SMTPOutcome(
      AttemptEvidence(phase: .dot, reply: SMTPReply(code: 550, text: Array("5.1.1 nobody".utf8)), problem: .none))
    let verdicts = (1...3).map { streak.note(afterDot, reply: reply, for: OutboxID(number: $0)).verdict }
    #expect(verdicts.last == .held(.systemic), "only at the recipient is it about one address")
  }

  @Test func beginsAnewWithAnotherAnswer() {
    var streak = RefusalStreak()
    let (outcome, reply) = refusal(550, "5.7.1 no")
    let (other, otherReply) = refusal(550, "5.7.26 not you")
    _ = streak.note(outcome, reply: reply, for: OutboxID(number: 1))
    _ = streak.note(outcome, reply: reply, for: OutboxID(number: 2))
    #expect(streak.note(other, reply: otherReply, for: OutboxID(number: 3)) == other)
    let (passing, passingReply) = refusal(450)
    _ = streak.note(other, reply: otherReply, for: OutboxID(number: 4))
    #expect(streak.note(passing, reply: passingReply, for: OutboxID(number: 5)) == passing)
    #expect(streak.note(other, reply: otherReply, for: OutboxID(number: 6)) == other)
  }
}
