import Casework
import Outbox
import Testing

/// Each edge once, from where it starts to where it leads.
@Suite struct OutboxEdgeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let edge: OutboxEdge
    let from: OutboxState?
    let to: OutboxState
    let move: @Sendable () throws -> OutboxTransition

    init(
      _ edge: OutboxEdge, _ from: OutboxState?, _ to: OutboxState,
      _ move: @escaping @Sendable () throws -> OutboxTransition
    ) {
      (self.edge, self.from, self.to, self.move) = (edge, from, to, move)
    }

    /// An attempt that ends in a phase with a code or a problem.
    init(
      _ edge: OutboxEdge, _ to: OutboxState, at phase: SendPhase, _ code: Int?, _ problem: TransportProblem = .none
    ) {
      self.init(edge, .sending, to) {
        var row = try entry(at: phase)
        return try row.finish(outcome(phase, code, problem), token: 1, at: start, jitter: 0)
      }
    }

    /// Something else that happens to a row that got as far as a phase; to one that waits where there is none.
    init(
      _ edge: OutboxEdge, _ to: OutboxState, from phase: SendPhase?,
      _ event: @escaping @Sendable (inout OutboxEntry) throws -> OutboxTransition?
    ) {
      let from: OutboxState = phase.map { $0 == .none ? .leased : .sending } ?? .queued
      self.init(edge, from, to) {
        var row = try entry(at: phase)
        return try #require(try event(&row))
      }
    }

    /// What somebody does about a row in doubt.
    init(
      doubt edge: OutboxEdge, _ to: OutboxState,
      _ event: @escaping @Sendable (inout OutboxEntry) throws -> OutboxTransition
    ) {
      self.init(edge, .inDoubt, to) {
        var row = try entry(at: .dot)
        _ = try row.workerLost(token: 1, at: start)
        return try event(&row)
      }
    }

    var testDescription: String { "\(edge.rawValue) \(from?.rawValue ?? "new") to \(to.rawValue)" }
  }

  private static let later = start + .minutes(20)

  static let rows: [Row] = [
    Row(.approved, nil, .queued) {
      OutboxEntry.approve(OutboxID(number: 7), at: start, due: start, epoch: 1).transition
    },
    Row(.claimed, .leased, from: nil) { row in try row.claim(by: "w", at: start) },
    Row(.claimed, .deferred, .leased) {
      var row = try deferred()
      return try row.claim(by: "w", at: start + .minutes(1))
    },
    Row(.unreachable, .deferred, at: .connect, nil, .unreachable),
    Row(.tlsFailed, .deferred, at: .tls, nil, .tls),
    Row(.credentialsRefused, .held, at: .auth, 535),
    Row(.systemicRefusal, .held, at: .mail, 550),
    Row(.passingRefusal, .deferred, at: .rcpt, 450),
    Row(.addressRefused, .failed, at: .rcpt, 550),
    Row(.formatUnsupported, .failed, at: .mail, 552),
    Row(.lostBeforeDot, .deferred, at: .data, nil, .connectionLost),
    Row(.lostBeforeDot, .queued, from: .data) { row in try row.workerLost(token: 1, at: start) },
    Row(.accepted, .sent, at: .dot, 250),
    Row(.passingRefusalAfterDot, .deferred, at: .dot, 421),
    Row(.refusedContent, .failed, at: .dot, 554),
    Row(.unansweredAfterDot, .inDoubt, at: .dot, nil, .connectionLost),
    Row(.workerLostAfterDot, .inDoubt, from: .dot) { row in try row.workerLost(token: 1, at: start) },
    Row(.receiptReplayed, .sent, from: .dot) { row in try row.replayReceipt(token: 1) },
    Row(doubt: .receiptReplayed, .sent) { row in try row.replayReceipt(token: 1) },
    Row(.leaseExpired, .queued, from: .data) { row in try row.leaseExpired(at: later) },
    Row(.leaseExpiredAfterDot, .inDoubt, from: .dot) { row in try row.leaseExpired(at: later) },
    Row(.bytesMismatch, .held, from: SendPhase.none) { row in try row.hold(for: .mismatch, at: start) },
    Row(.checkUnavailable, .held, from: SendPhase.none) { row in try row.hold(for: .checkUnavailable, at: start) },
    Row(.reportMatched, .sent, .bounced) {
      var row = try entry(at: .dot)
      _ = try row.finish(outcome(.dot, 250), token: 1, at: start, jitter: 0)
      return try row.matched(.failed)
    },
    Row(doubt: .reportMatched, .delivered) { row in try row.matched(.succeeded) },
    Row(doubt: .evidenceFound, .sent) { row in try row.proveAccepted() },
    Row(.evidenceFound, nil, .queued) { try again(isProvenAbsent: true) },
    Row(.resendChosen, nil, .queued) { try again(isProvenAbsent: false) },
    Row(.cancelled, .cancelled, from: nil) { row in try row.cancel() },
    Row(.tooOld, .deferred, .failed) {
      var row = try deferred()
      return try row.expire(at: start + .hours(120))
    },
    Row(.shutDown, .queued, from: .rcpt) { row in try row.shutDown(token: 1, at: start, graceIsOver: false) },
    Row(.restored, .held, from: nil) { row in row.restore(epoch: 2) },
    Row(.restored, .inDoubt, from: .connect) { row in row.restore(epoch: 2) },
    Row(.phaseReached, .sending, from: SendPhase.none) { row in try row.reach(.dot, token: 1, at: start) },
    Row(.held, .held, from: nil) { row in try row.hold(for: .person, at: start) },
    Row(.released, .held, .queued) {
      var row = try entry()
      _ = try row.hold(for: .person, at: start)
      return try row.release(at: start)
    },
  ]

  private static func again(isProvenAbsent: Bool) throws -> OutboxTransition {
    var row = try entry(at: .dot)
    _ = try row.workerLost(token: 1, at: start)
    return try row.nextGeneration(OutboxID(number: 8), at: start, due: start, isProvenAbsent: isProvenAbsent).transition
  }

  @Test(arguments: rows) func leadsWhereItSays(_ row: Row) throws {
    let move = try row.move()
    #expect(move.edge == row.edge && move.from == row.from && move.to == row.to)
  }

  @Test func everyEdgeOfTheMachineIsHere() {
    #expect(Set(Self.rows.map(\.edge)) == Set(OutboxEdge.allCases))
    #expect(Set(OutboxEdge.allCases.map(\.rawValue)).isSuperset(of: (1...27).map { "E\($0)" }))
  }

  @Test func saysWhatEachEdgeMeans() {
    #expect(Set(OutboxEdge.allCases.map(\.meaning)).count == OutboxEdge.allCases.count)
    #expect(OutboxEdge.allCases.allSatisfy { $0.meaning.hasSuffix(".") })
  }
}
