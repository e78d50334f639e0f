extension AttemptEvidence {
  /// Whether the server said no, for now or for good.
  public var isRefused: Bool { (reply?.code ?? 0) >= 400 }

  /// What happened and how far the attempt got, in words for whoever looks after the mail; nothing of the message in it.
  public var summary: String {
    let place =
      switch phase {
      case .none, .connect: "connecting"
      case .tls: "STARTTLS"
      case .auth: "signing in"
      case .mail: "MAIL FROM"
      case .rcpt: "RCPT TO"
      case .data: "DATA"
      case .dot: "the last bytes"
      }
    guard let reply, isRefused || (phase == .dot && reply.isPositive) else { return "\(problem.words), at \(place)" }
    let code = (["\(reply.code)"] + (reply.enhanced.map { ["\($0)"] } ?? [])).joined(separator: " ")
    let verdict = reply.isPositive ? "accepted" : reply.code < 500 ? "put off" : "refused"
    return "\(verdict) with \(code), at \(place)"
  }
}

extension TransportProblem {
  fileprivate var words: String {
    switch self {
    case .none: "the conversation ended as it should"
    case .unreachable: "the server could not be reached"
    case .tls: "no verified TLS connection came about"
    case .credentials: "the server takes no name and password of ours"
    case .connectionLost: "the connection was lost"
    case .timedOut: "no answer came in time"
    case .protocolViolation: "the server's answer was no SMTP"
    case .capability: "the server lacks what the message needs"
    case .gateClosed: "the row was held or claimed anew"
    case .stopped: "the sender was told to stop"
    case .local: "something failed on this machine"
    }
  }
}
