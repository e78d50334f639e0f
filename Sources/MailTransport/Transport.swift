public import Outbox

/// A way out for mail: SMTP, or a Maildir on this machine.
public protocol Transport {
  /// Makes one attempt and says how it ended; blocks, for up to the settings' whole-attempt limit.
  ///
  /// Never throws: what went wrong is in the evidence. The dot gate is asked exactly once before anything is accepted.
  func send(_ mail: OutgoingMail, hooks: AttemptHooks) -> AttemptResult
}

/// What the caller wants to be told, and asked, during an attempt; called on the thread that sends.
public struct AttemptHooks {
  /// Told of each phase before `dot` as it is reached.
  public let onPhase: (SendPhase) -> Void
  /// Asked before the last bytes go, which end the message; it makes the phase `dot` durable and answers whether that worked.
  ///
  /// A no ends the attempt with nothing accepted. After a yes only the server's answer says what became of the mail.
  public let dotGate: () -> Bool
  /// Asked several times a second, with the phase reached, whether to give up; after the dot that leaves a doubt.
  public let shouldStop: (SendPhase) -> Bool

  /// Hooks of the given functions.
  public init(
    onPhase: @escaping (SendPhase) -> Void, dotGate: @escaping () -> Bool,
    shouldStop: @escaping (SendPhase) -> Bool = { _ in false }
  ) {
    self.onPhase = onPhase
    self.dotGate = dotGate
    self.shouldStop = shouldStop
  }
}

/// How one attempt ended.
public struct AttemptResult: Hashable, Sendable {
  /// What the outcome is decided on.
  public let evidence: AttemptEvidence
  /// libcurl's own code, for the record only; nil where libcurl had no part in it.
  public let curlCode: Int32?
  /// TLS version and cipher as negotiated; nil where there was none.
  public let tls: String?
  /// The peer's numeric address; nil where none was reached.
  public let peer: String?
  /// Message bytes handed over.
  public let bytesHandedOver: Int

  /// A result with the given facts.
  public init(evidence: AttemptEvidence, curlCode: Int32?, tls: String?, peer: String?, bytesHandedOver: Int) {
    self.evidence = evidence
    self.curlCode = curlCode
    self.tls = tls
    self.peer = peer
    self.bytesHandedOver = bytesHandedOver
  }

  /// What it came to.
  public var outcome: SMTPOutcome { SMTPOutcome(evidence) }
}
