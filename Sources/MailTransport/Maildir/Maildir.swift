import Glibc
import Outbox

/// A Maildir on this machine that takes mail as a relay would: for demonstrations and tests.
///
/// A message's file is named after its Message-ID, so the same message is never there twice, however often it is sent.
public struct Maildir: Transport, Sendable {
  /// Whether a message was new to the Maildir.
  public enum Delivery: String, CaseIterable, Sendable {
    /// It is there now.
    case delivered
    /// It was there before, byte for byte.
    case alreadyThere = "already_there"
  }

  /// The folder that holds `cur`, `new` and `tmp`.
  public let path: String

  /// A Maildir at a path; the folders are made, for their owner alone, when they are first needed.
  public init(path: String) { self.path = path }

  /// Opens the folders, which are made where they are missing, as a delivery would; throws why none could be made.
  public func check() throws(MaildirFault) {
    let root = try Folder(path: path)
    for name in ["tmp", "new", "cur"] { try root.folder(name).requireWritable() }
  }

  /// Writes a message, flushes it, asks the gate, and only then lets it appear in `new`, flushed too.
  public func deliver(_ mail: OutgoingMail, gate: () -> Bool = { true }) throws(MaildirFault) -> Delivery {
    try deliver(mail, gate: gate) { _ in }
  }

  private func deliver(
    _ mail: OutgoingMail, gate: () -> Bool, onPhase: (SendPhase) -> Void
  ) throws(MaildirFault) -> Delivery {
    let root = try Folder(path: path)
    let tmp = try root.folder("tmp")
    let new = try root.folder("new")
    let cur = try root.folder("cur")
    try root.flush()
    onPhase(.data)
    let unique = mail.messageID.description
    let draft = "\(unique).\(getpid()).\(UInt64.random(in: .min ... .max))"
    defer { tmp.remove(draft) }
    try tmp.write(mail.bytes, to: draft)
    guard gate() else { throw MaildirFault(code: .gateClosed, errno: 0) }
    if let read = cur.name(of: unique) { return try compared(cur.read(read, limit: mail.bytes.count), with: mail) }
    guard try tmp.link(draft, into: new, as: unique) else {
      return try compared(new.read(unique, limit: mail.bytes.count), with: mail)
    }
    try new.flush()
    return .delivered
  }

  private func compared(_ bytes: [UInt8]?, with mail: OutgoingMail) throws(MaildirFault) -> Delivery {
    guard bytes == mail.bytes else { throw MaildirFault(code: .differs, errno: 0) }
    return .alreadyThere
  }

  /// Makes one attempt and answers with the codes that a relay would use.
  public func send(_ mail: OutgoingMail, hooks: AttemptHooks) -> AttemptResult {
    var (phase, isPast) = (SendPhase.none, false)
    let reach = { (new: SendPhase) in
      phase = new
      hooks.onPhase(new)
    }
    reach(.connect)
    do {
      let delivery = try deliver(
        mail,
        gate: {
          isPast = !hooks.shouldStop(phase) && hooks.dotGate()
          return isPast
        }, onPhase: reach)
      return result(.dot, 250, delivery == .delivered ? "2.0.0 delivered" : "2.0.0 already there", .none, mail)
    } catch {
      // The rename did not happen, so that the message is not there is certain: it is a refusal and no doubt.
      guard isPast else { return result(phase, nil, "", error.code == .gateClosed ? .gateClosed : .local, mail) }
      return result(.dot, error.code == .differs ? 554 : 451, "errno \(error.errno)", .local, mail)
    }
  }

  private func result(
    _ phase: SendPhase, _ code: Int?, _ text: String, _ problem: TransportProblem, _ mail: OutgoingMail
  ) -> AttemptResult {
    let evidence = AttemptEvidence(
      phase: phase, reply: code.flatMap { SMTPReply(code: $0, text: Array(text.utf8)) }, problem: problem)
    return AttemptResult(
      evidence: evidence, curlCode: nil, tls: nil, peer: nil, bytesHandedOver: phase < .data ? 0 : mail.bytes.count)
  }
}
