/// What an attempt came to: the edge to take, and what to do about it.
public struct SMTPOutcome: Hashable, Sendable {
  /// Where the row goes.
  public enum Verdict: Hashable, Sendable {
    /// The server has it.
    case accepted
    /// Again later.
    case deferred
    /// Never; a person must act.
    case refused
    /// Nobody knows.
    case inDoubt
    /// Not this message's fault; nothing more is sent until somebody has looked.
    case held(HoldReason)
  }

  /// Why.
  public let edge: OutboxEdge
  /// Where the row goes.
  public let verdict: Verdict
  /// What to do, in order.
  public let actions: [OutboxAction]
  /// Whether a server's code given after the last bytes decided it.
  public let isServerDecision: Bool

  /// Decides what an attempt came to, by the phase and the server's code, never by a library's error code alone.
  public init(_ evidence: AttemptEvidence) {
    self = evidence.phase == .dot ? Self.afterDot(evidence.reply) : Self.beforeDot(evidence)
  }

  init(_ edge: OutboxEdge, _ verdict: Verdict, _ actions: [OutboxAction] = [], isServerDecision: Bool = false) {
    self.edge = edge
    self.verdict = verdict
    self.actions = actions
    self.isServerDecision = isServerDecision
  }

  /// The outcome where the same refusal came for several messages running (E6): the queue's fault, not the message's.
  ///
  /// An outcome that is not a permanent refusal stays as it is.
  public var asSystemic: Self {
    verdict == .refused
      ? Self(.systemicRefusal, .held(.systemic), Self.holdActions(.systemic), isServerDecision: isServerDecision) : self
  }

  static func holdActions(_ reason: HoldReason) -> [OutboxAction] { [.holdQueue(reason), .alertAdministrator] }
}
