import Casework
import Outbox
import Testing

/// A relay that is away for days, simulated with the machine, the back-off and the circuit alone.
@Suite struct OutageTests {
  private static let start = Instant(milliseconds: 1_790_000_000_000)

  private struct Count {
    var attempts = 0
    var sent: [OutboxID] = []
    var expired = 0
  }

  /// Twenty thousand rows queued over the first hours; the relay is away for the first `days`.
  private func run(days: Int64, rows: Int) throws -> (entries: [OutboxEntry], count: Count) {
    var entries = (0..<rows).map { number in
      OutboxEntry.approve(
        OutboxID(number: Int64(number + 1)), at: Self.start + .seconds(Int64(number)),
        due: Self.start + .seconds(Int64(number) + 20), epoch: 1
      ).entry
    }
    var (now, circuit, count) = (Self.start, HostCircuit(), Count())
    let back = Self.start + .hours(24 * days)
    let end = back + .hours(12)
    while now < end {
      now = now + .minutes(1)
      for index in entries.indices where entries[index].isDue(at: now) {
        if entries[index].isExpired(at: now) {
          let move = try entries[index].expire(at: now)
          #expect(move.actions.contains(.returnToCaseworker))
          count.expired += 1
          continue
        }
        // A closed door costs no row an attempt.
        guard circuit.permits(at: now) else { break }
        let isProbe = circuit.isOpen
        _ = try entries[index].claim(by: "w", at: now)
        count.attempts += 1
        let (id, token) = (entries[index].id, entries[index].leaseToken)
        let isUp = now >= back
        if isUp { _ = try entries[index].reach(.dot, token: token, at: now) }
        let evidence =
          isUp
          ? AttemptEvidence(phase: .dot, reply: SMTPReply(code: 250, text: Array("ok".utf8)), problem: .none)
          : AttemptEvidence(phase: .connect, reply: nil, problem: .unreachable)
        let jitter = Double(id.number % 101) / 100
        let move = try entries[index].finish(
          SMTPOutcome(evidence), token: token, at: now, jitter: jitter, isProbe: isProbe)
        if move.to == .sent { count.sent.append(id) }
        if move.actions.contains(.countAgainstHost) { circuit.failed(at: now) } else { circuit.answered() }
      }
    }
    return (entries, count)
  }

  @Test func sevenDaysAwayLoseNothingAndSendEachOnce() throws {
    let (entries, count) = try run(days: 7, rows: 20_000)
    #expect(entries.allSatisfy { $0.state == .sent || $0.state == .failed })
    #expect(Set(count.sent).count == count.sent.count, "none twice")
    #expect(count.sent.count + count.expired == 20_000, "none lost")
    #expect(count.attempts <= count.sent.count + 7 * 24 * 60 + 5, "one probe a minute while it is away")
    #expect(count.expired == HostCircuit().threshold, "what was only a probe does not grow too old")
  }

  @Test func fourDaysAwayGiveNothingToAPerson() throws {
    let (entries, count) = try run(days: 4, rows: 2_000)
    #expect(entries.allSatisfy { $0.state == .sent } && count.expired == 0)
  }
}
