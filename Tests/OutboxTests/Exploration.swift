import Casework
import Outbox

/// Everything that can happen to a row, found by letting everything happen in every state until nothing new turns up.
struct Exploration {
  /// One way to move.
  struct Move: Hashable {
    let edge: OutboxEdge
    let from: OutboxState?
    let to: OutboxState
  }

  private(set) var moves: Set<Move> = []
  private var known: Set<Kind> = []
  private var open: [OutboxEntry] = []

  /// What makes one row different from another to the machine, its times and numbers left out.
  private struct Kind: Hashable {
    let state: OutboxState
    let phase: SendPhase
    let hold: HoldReason?
    let heldFrom: OutboxState?
    let isNew: Bool
    let isSuperseded: Bool
    let life: Int64
  }

  init() {
    let (first, approved) = OutboxEntry.approve(OutboxID(number: 1), at: start, due: start, epoch: 1)
    note(approved, first)
    let events = Self.events()
    while let row = open.popLast() {
      for event in events {
        var row = row
        // An event that the state does not allow is refused and changes nothing.
        guard let move = try? event(&row) else { continue }
        note(move.transition, move.other ?? row)
        if move.other != nil { keep(row) }
      }
    }
  }

  private mutating func note(_ move: OutboxTransition, _ row: OutboxEntry) {
    moves.insert(Move(edge: move.edge, from: move.from, to: move.to))
    keep(row)
  }

  private mutating func keep(_ row: OutboxEntry) {
    let kind = Kind(
      state: row.state, phase: row.phase, hold: row.holdReason, heldFrom: row.heldFrom, isNew: row.attempts == 0,
      isSuperseded: row.successor != nil, life: row.epoch)
    if known.insert(kind).inserted { open.append(row) }
  }

  private typealias Found = (transition: OutboxTransition, other: OutboxEntry?)
  private typealias Event = (inout OutboxEntry) throws -> Found?

  private static let soon = start + .minutes(1)
  private static let later = start + .hours(1)
  private static let muchLater = start + .hours(200)

  private static func events() -> [Event] {
    var events: [Event] = attempts()
    events += [
      { row in (try row.claim(by: "w", at: later), nil) },
      { row in (try row.leaseExpired(at: muchLater), nil) },
      { row in (try row.workerLost(token: row.leaseToken, at: soon), nil) },
      { row in (try row.replayReceipt(token: row.leaseToken), nil) },
      { row in (try row.shutDown(token: row.leaseToken, at: soon, graceIsOver: true), nil) },
      { row in (try row.handBack(token: row.leaseToken, at: soon, isStopping: false), nil) },
      { row in (try row.handBack(token: row.leaseToken, at: soon, isStopping: true), nil) },
      { row in row.restore(epoch: 2).map { ($0, nil) } },
      { row in (try row.cancel(), nil) },
      { row in (try row.release(at: soon), nil) },
      { row in (try row.letGo(at: soon, due: soon), nil) },
      { row in (try row.hasten(at: soon), nil) },
      { row in (try row.expire(at: muchLater), nil) },
      { row in (try row.proveAccepted(), nil) },
      { row in (try row.prolong(until: soon), nil) },
      { row in (try row.retry(at: soon), nil) },
      { row in try again(&row, isProvenAbsent: false) },
      { row in try again(&row, isProvenAbsent: true) },
    ]
    for reason in HoldReason.allCases { events.append { row in (try row.hold(for: reason, at: soon), nil) } }
    for report in DeliveryReport.allCases { events.append { row in (try row.matched(report), nil) } }
    for phase in SendPhase.allCases {
      events.append { row in (try row.reach(phase, token: row.leaseToken, at: later), nil) }
    }
    return events
  }

  private static func again(_ row: inout OutboxEntry, isProvenAbsent: Bool) throws -> Found {
    let new = try row.nextGeneration(OutboxID(number: 2), at: soon, due: soon, isProvenAbsent: isProvenAbsent)
    return (new.transition, new.entry)
  }

  /// Every ending of an attempt that the evidence can tell from another.
  private static func attempts() -> [Event] {
    let codes: [Int?] = [nil, 250, 354, 421, 451, 530, 535, 550, 552, 554]
    var endings: Set<SMTPOutcome> = []
    for phase in SendPhase.allCases {
      for code in codes {
        for problem in TransportProblem.allCases {
          let found = outcome(phase, code, problem)
          endings.formUnion([found, found.asSystemic])
        }
      }
    }
    return endings.flatMap { ending in
      [true, false].map { isProbe in
        { row in (try row.finish(ending, token: row.leaseToken, at: soon, jitter: 0.5, isProbe: isProbe), nil) }
      }
    }
  }
}
