public import Casework

/// What one event did to one row, and what must be done about it in the same transaction or straight after.
public struct OutboxTransition: Hashable, Sendable {
  /// The row.
  public let id: OutboxID
  /// Which generation of the reply it is, from 1 up.
  public let generation: Int
  /// Why it moved.
  public let edge: OutboxEdge
  /// The state before; nil where the row is new.
  public let from: OutboxState?
  /// The state after.
  public let to: OutboxState
  /// How far the attempt had got after the event.
  public let phase: SendPhase
  /// The number of attempts that count, this one included.
  public let attempt: Int
  /// When it is due again; nil where nothing happens by itself.
  public let nextAttemptAt: Instant?
  /// The fencing token under which it moved; 0 where it was never claimed.
  public let leaseToken: Int64
  /// What to do, in order.
  public let actions: [OutboxAction]
}

/// Something that a transition asks its carrier to do.
public enum OutboxAction: Hashable, Sendable {
  /// Tell the administrator.
  case alertAdministrator
  /// Tell whoever watches over security: frozen bytes changed.
  case alertSecurity
  /// Tell the team leader, who settles doubts.
  case alertLeader
  /// Count a failure against the host's circuit.
  case countAgainstHost
  /// Tell the host's circuit that the server answered.
  case clearHost
  /// Claim nothing more until somebody releases the queue.
  case holdQueue(HoldReason)
  /// Give the message back to the caseworker; the client's clock keeps running.
  case returnToCaseworker
  /// Write the receipt to the journal before the store is told.
  case journalReceipt
  /// Count the reply as answered (SLA-3).
  case meetTarget
  /// Put the enquiry back to unanswered, with the clock where it stood.
  case reopenActivity
  /// Mark the address as one that mail comes back from (CH-3).
  case markAddressBounced
  /// Show the new generation as a possible duplicate in lists and reports.
  case flagPossibleDuplicate
}

/// Why rows are held back.
public enum HoldReason: String, CaseIterable, Sendable {
  /// The server refuses our name or password.
  case credentials
  /// The server refuses everything that we send.
  case systemic
  /// Too many failures in a row at one host.
  case circuit
  /// Frozen bytes or approval do not match.
  case mismatch
  /// The rules or the record no longer say what they said when it was approved.
  case outdated
  /// A check that must pass could not be made.
  case checkUnavailable = "check_unavailable"
  /// The store came back from a backup.
  case restored
  /// A person held it.
  case person
  /// Wording that it uses was withdrawn, changed, replaced or is out of date.
  case wording

  /// Whether a row that is held for it holds every other one too, until it is released: the fault is our set-up's (E5, E6).
  public var holdsTheQueue: Bool { self == .credentials || self == .systemic }
}
