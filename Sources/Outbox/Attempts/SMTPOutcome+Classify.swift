extension SMTPOutcome {
  /// E11 to E14: only a 2xx, 4xx or 5xx settles what became of a message whose last bytes may have gone out.
  static func afterDot(_ reply: SMTPReply?) -> Self {
    guard let reply else { return unanswered }
    switch reply.code / 100 {
    case 2:
      return Self(.accepted, .accepted, [.journalReceipt, .meetTarget, .clearHost], isServerDecision: true)
    case 4: return Self(.passingRefusalAfterDot, .deferred, [.clearHost], isServerDecision: true)
    case 5: return Self(.refusedContent, .refused, [.returnToCaseworker, .clearHost], isServerDecision: true)
    default: return unanswered
    }
  }

  /// A server that does so to one message would do it to the next, so it counts against the host: doubts must stay few.
  private static let unanswered = Self(.unansweredAfterDot, .inDoubt, [.alertLeader, .countAgainstHost])

  /// E3 to E10: the server certainly has no message, so the question is only when and whether to try again.
  static func beforeDot(_ evidence: AttemptEvidence) -> Self {
    switch evidence.problem {
    case .gateClosed, .stopped, .local: return Self(.lostBeforeDot, .deferred)
    case .tls: return Self(.tlsFailed, .deferred, [.alertAdministrator, .countAgainstHost])
    case .credentials: return credentials
    case .capability: return unsupported
    case .none, .unreachable, .connectionLost, .timedOut, .protocolViolation: break
    }
    switch evidence.phase {
    case .none, .connect:
      return Self(.unreachable, .deferred, [.countAgainstHost])
    case .tls: return Self(.tlsFailed, .deferred, [.alertAdministrator, .countAgainstHost])
    case .auth, .mail, .rcpt, .data, .dot: break
    }
    guard let reply = evidence.reply else { return Self(.lostBeforeDot, .deferred, [.countAgainstHost]) }
    if reply.isPassing { return passing(reply) }
    if reply.isPermanent { return permanent(reply, in: evidence.phase) }
    return Self(.lostBeforeDot, .deferred, [.countAgainstHost])
  }

  private static let credentials = Self(.credentialsRefused, .held(.credentials), holdActions(.credentials))
  private static let unsupported = Self(.formatUnsupported, .refused, [.returnToCaseworker, .alertAdministrator])

  /// 421 is the server closing on everybody, so it counts against the host; other 4xx are about the message.
  private static func passing(_ reply: SMTPReply) -> Self {
    Self(.passingRefusal, .deferred, [reply.code == 421 ? .countAgainstHost : .clearHost])
  }

  private static func permanent(_ reply: SMTPReply, in phase: SendPhase) -> Self {
    // 530: authentication or TLS must come first; 534, 535, 538: not this way, or not with these.
    if phase == .auth || [530, 534, 535, 538].contains(reply.code) { return credentials }
    switch phase {
    case .mail:
      // 5.3.4 and a bare 552: the size that we announced is over the server's limit.
      let isSize = reply.enhanced?.subject == 3 && reply.enhanced?.detail == 4
      if isSize || (reply.code == 552 && reply.enhanced == nil) { return unsupported }
      return Self(.systemicRefusal, .held(.systemic), holdActions(.systemic))
    case .rcpt:
      // 5.1.x, 551 and 553 are about the address; a bare 550 or 554 may as well be about us (RFC 5321 section 4.2.3).
      let isAddress = reply.enhanced.map { $0.subject == 1 } ?? [551, 553].contains(reply.code)
      return Self(
        .addressRefused, .refused, [.returnToCaseworker, .clearHost] + (isAddress ? [.markAddressBounced] : []))
    case .none, .connect, .tls, .auth, .data, .dot:
      return Self(.refusedContent, .refused, [.returnToCaseworker, .clearHost])
    }
  }
}
