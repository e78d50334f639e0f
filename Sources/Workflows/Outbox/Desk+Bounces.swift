public import Bounces
public import Casework
internal import Cryptography
internal import Outbox
internal import PersonalData
internal import Settings
internal import Storage

/// What became of a message that the mail server brought back.
public enum BounceFiling: Hashable, Sendable {
  /// The email never arrived: its activity is open again.
  case reopened(ActivityID)
  /// A mail to staff never arrived.
  case staffMailLost(OutboxID)
  /// The server still tries; nothing changed.
  case delayed(OutboxID)
  /// The email was delivered.
  case delivered(OutboxID)
  /// A program answered, or it is no report: counted and passed over (RFC 3834).
  case passedOver
  /// The same report was filed before.
  case duplicate
  /// It cannot be proved to be about a message of ours, so a person looks at it.
  case quarantined(String)
}

extension Desk {
  /// Files a report that came back, if it proves itself with the tag of the envelope sender (SLA-3, CH-3).
  ///
  /// A report that fails an email opens its activity again with the clock where it stood; the address is marked unless the
  /// reason may pass. Without a genuine tag nothing changes, whatever the report says.
  ///
  /// - Parameters:
  ///   - reading: what the report says; nil where it cannot be read.
  ///   - fault: why it cannot be read, as a code and as a clause that says nothing of what is in it.
  ///   - bytes: the report as it came, kept in quarantine where it is not filed.
  public func file(
    _ reading: BounceReading?, fault: (code: String, reason: String)?, bytes: [UInt8], from file: String
  ) throws -> BounceFiling {
    let digest = SHA256.hash(Destruction.remains(of: bytes))
    return try store.write(by: .sender, at: now) { session in
      guard try !session.hasReport(digest) else { return .duplicate }
      guard let reading else {
        return try quarantine(
          bytes, digest, from: file, because: fault?.code ?? "unreadable",
          "A bounce that cannot be read\(fault.map { ": \($0.reason)" } ?? "").", in: session)
      }
      guard let tag = reading.tag, let row = try session.outboxRow(tag.id),
        tag.isGenuine(generation: row.entry.generation, key: try session.mailKey())
      else {
        switch reading.kind {
        case .autoReply, .notABounce:
          try session.file(digest, about: nil, kind: reading.kind.rawValue, status: nil)
          return .passedOver
        default:
          return try quarantine(
            bytes, digest, from: file, because: "bounce-untagged",
            "A bounce that does not prove to be about a message of ours.", in: session)
        }
      }
      let status = reading.gravest?.status?.description
      try session.file(digest, about: row.id, kind: reading.kind.rawValue, status: status)
      switch reading.kind {
      case .permanent, .transient: return try failed(row, reading, status: status, in: session)
      case .delayed:
        try move(row, .delayed, status: status, in: session)
        return .delayed(row.id)
      case .delivered:
        try move(row, .succeeded, status: status, in: session)
        return .delivered(row.id)
      case .autoReply, .notABounce: return .passedOver
      }
    }
  }

  private func failed(
    _ row: OutboxRow, _ reading: BounceReading, status: String?, in session: WriteSession
  ) throws -> BounceFiling {
    guard try move(row, .failed, status: status, in: session) else { return .passedOver }
    guard let reply = row.reply, let activity = row.activity else { return .staffMailLost(row.id) }
    if reading.kind == .permanent { try session.markBounced(row.recipient, by: row.id) }
    try session.reopen(activity, because: "\(row.id) bounced\(status.map { ", \($0)" } ?? "")")
    try session.reopenReply(reply)
    let reopened = try known(activity, in: session)
    for account in try reopened.owner.map({ [$0] }) ?? session.leaders(of: reopened).map(\.account) {
      try session.tell(
        account, .reopened, about: activity,
        "The email for \(activity) came back\(status.map { " (\($0))" } ?? ""); it is open again and its clock runs",
        once: "bounced \(row.id)")
    }
    return .reopened(activity)
  }

  @discardableResult
  private func move(
    _ row: OutboxRow, _ report: Outbox.DeliveryReport, status: String?, in session: WriteSession
  ) throws -> Bool {
    var row = row
    let transition: OutboxTransition
    do throws(OutboxRefusal) { transition = try row.entry.matched(report) } catch { return false }
    try session.record(transition, of: row, evidence: OutboxEvidence(enhancedCode: status, detail: "delivery report"))
    if transition.actions.contains(.meetTarget), let activity = row.activity {
      try session.markAnswered(activity, by: .email)
    }
    return true
  }

  private func quarantine(
    _ bytes: [UInt8], _ digest: Digest, from file: String, because code: String, _ reason: String,
    in session: WriteSession
  ) throws -> BounceFiling {
    let kept = Destruction.remains(of: Array(bytes.prefix(1 << 20)))
    try session.quarantine(
      QuarantineRecord(
        identity: digest, file: file, line: 0, byteOffset: 0, reasonCode: code, reason: reason,
        original: kept, originalSize: Int64(bytes.count)))
    try session.file(digest, about: nil, kind: "quarantined", status: nil)
    return .quarantined(code)
  }
}
