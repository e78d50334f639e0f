import CCurl
import Glibc
import Outbox

/// One attempt as libcurl's callbacks see it: which command is out, which answer came, how far the message got.
final class Conversation {
  /// What outlives an attempt on a connection that is used again.
  struct Link {
    var isAuthenticated = false
    var tls: String?
    /// Whether the server offers delivery reports as we ask for them (DSN, RFC 3461).
    var offersReports = false
  }

  private let mail: OutgoingMail
  private let hooks: AttemptHooks
  private let security: SMTPSettings.Security
  private let needsAuthentication: Bool
  private let onOffers: (Link) -> Void
  private(set) var link: Link
  private(set) var phase = SendPhase.none
  private(set) var reply: SMTPReply?
  /// Why we ended it ourselves; nil where we did not.
  private(set) var ownProblem: TransportProblem?
  private(set) var handedOver = 0
  private var reader = ReplyReader()
  private var command = Command.none
  private var isContinuing = false

  private enum Command { case none, greeting, startTLS, auth, mail, rcpt, data, quit }

  init(
    _ mail: OutgoingMail, hooks: AttemptHooks, security: SMTPSettings.Security, needsAuthentication: Bool, link: Link,
    onOffers: @escaping (Link) -> Void
  ) {
    self.mail = mail
    self.hooks = hooks
    self.security = security
    self.needsAuthentication = needsAuthentication
    self.link = link
    self.onOffers = onOffers
  }

  /// Notes a phase once, in order.
  func reach(_ new: SendPhase) {
    guard new > phase else { return }
    phase = new
    hooks.onPhase(new)
  }

  /// Gives libcurl the next message bytes; nil to end the attempt. Never fewer than there are, except at the end.
  ///
  /// That there are no more of them is what stays back until the gate has let it pass: libcurl writes the last dot then.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
    // Without this a server that merely leaves AUTH out of its greeting would get the message from a stranger.
    guard !needsAuthentication || link.isAuthenticated else { return abort(.credentials) }
    guard !hooks.shouldStop(phase) else { return abort(.stopped) }
    let count = min(buffer.count, mail.bytes.count - handedOver)
    guard count > 0 else { return passGate() ? 0 : abort(.gateClosed) }
    mail.bytes.withUnsafeBytes { bytes in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[handedOver..<handedOver + count]))
    }
    handedOver += count
    return count
  }

  private func passGate() -> Bool {
    guard phase != .dot else { return true }
    guard hooks.dotGate() else { return false }
    phase = .dot
    reply = nil
    reader.reset()
    return true
  }

  private func abort(_ problem: TransportProblem) -> Int? {
    ownProblem = problem
    return nil
  }

  /// A command went out. Only its verb is looked at: what follows may be an address or a password.
  func sent(_ bytes: UnsafeRawBufferPointer) {
    guard !isContinuing else {
      isContinuing = false
      return
    }
    switch String(decoding: bytes.prefix(4), as: UTF8.self) {
    case "STAR": begin(.startTLS, .tls)
    case "AUTH": begin(.auth, .auth)
    case "MAIL": begin(.mail, .mail)
    case "RCPT": begin(.rcpt, .rcpt)
    case "DATA": begin(.data, .data)
    case "QUIT": command = .quit
    default:
      link.offersReports = false
      onOffers(link)
      begin(.greeting, .connect)
    }
  }

  private func begin(_ new: Command, _ reached: SendPhase) {
    command = new
    reply = nil
    reader.reset()
    reach(reached)
  }

  /// A piece of an answer came in; false to end the attempt.
  func received(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard command != .quit else { return true }
    if command == .none {
      // An answer before any command is the greeting of a new connection.
      link = Link(tls: link.tls)
      onOffers(link)
      reach(security == .implicitTLS ? .tls : .connect)
    }
    if command == .greeting, isReportOffer(piece) {
      link.offersReports = true
      onOffers(link)
    }
    switch reader.take(piece) {
    case .more: return true
    case .overLimit:
      ownProblem = .protocolViolation
      return false
    case .complete(let complete):
      take(complete)
      return true
    }
  }

  /// A line of the answer to EHLO: `250-DSN` or `250 DSN`.
  private func isReportOffer(_ line: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: line.prefix(16), as: UTF8.self).uppercased()
    return ["250-DSN\r\n", "250 DSN\r\n"].contains(text)
  }

  private func take(_ complete: SMTPReply) {
    isContinuing = command == .auth && complete.code == 334
    if command == .auth {
      link.isAuthenticated = complete.code == 235
      onOffers(link)
      // A hostile server could say our password back to us: of this answer only the codes are kept.
      reply = SMTPReply(code: complete.code, text: Array((complete.enhanced?.description ?? "").utf8))
    } else {
      reply = complete
    }
  }

  /// libcurl's own remarks: of interest is only which TLS was negotiated.
  func remarked(_ bytes: UnsafeRawBufferPointer) {
    let opening = "SSL connection using "
    guard bytes.starts(with: opening.utf8) else { return }
    let name = bytes.dropFirst(opening.utf8.count).prefix(64).filter { (0x20...0x7E).contains($0) }
    link.tls = String(decoding: name, as: UTF8.self)
  }

  /// Whether to end the attempt now.
  func mustStop() -> Bool {
    guard ownProblem == nil else { return true }
    guard hooks.shouldStop(phase) else { return false }
    ownProblem = .stopped
    return true
  }

  /// What is known when libcurl has returned.
  func evidence(_ code: CURLcode) -> AttemptEvidence {
    let problem = ownProblem ?? TransportProblem(code, in: phase)
    var reached = problem == .tls && phase < .tls ? .tls : phase
    // A yes to what we handed over means that the library ended the message without us: the server has it.
    if phase == .data, handedOver > 0, reply?.isPositive == true { reached = .dot }
    return AttemptEvidence(phase: reached, reply: reply, problem: problem)
  }
}
