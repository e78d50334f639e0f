/// What is known of an attempt when it is over: all that an outcome is decided on.
public struct AttemptEvidence: Hashable, Sendable {
  /// How far it got; `dot` as soon as the dot gate let the last bytes pass.
  public let phase: SendPhase
  /// The server's complete answer to the last command, or to the message where the phase is `dot`; nil where none came.
  public let reply: SMTPReply?
  /// What went wrong below SMTP.
  public let problem: TransportProblem

  /// Evidence with the given facts.
  public init(phase: SendPhase, reply: SMTPReply?, problem: TransportProblem) {
    self.phase = phase
    self.reply = reply
    self.problem = problem
  }
}

/// What ended an attempt below SMTP; it never decides alone whether a message was accepted.
public enum TransportProblem: String, CaseIterable, Sendable {
  /// Nothing: the conversation ended as it should.
  case none
  /// No address, refused, or no connection in time.
  case unreachable
  /// TLS was not offered, or not one that we accept.
  case tls
  /// We have no name and password that the server takes.
  case credentials
  /// The connection was lost.
  case connectionLost = "connection_lost"
  /// An answer or the whole attempt took too long.
  case timedOut = "timed_out"
  /// The server did not speak SMTP.
  case protocolViolation = "protocol_violation"
  /// The server lacks something that the message needs.
  case capability
  /// The dot gate did not let the last bytes pass.
  case gateClosed = "gate_closed"
  /// We were told to stop.
  case stopped
  /// Something on our own machine.
  case local
}
