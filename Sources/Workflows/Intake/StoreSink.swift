internal import Casework
internal import Cryptography
public import Intake
internal import PersonalData
internal import ResponseTargets
internal import Storage
internal import Triage

/// Puts batches of the spool into the store: messages become activities, what cannot be read goes to quarantine.
public struct StoreSink: IntakeSink {
  let store: Store
  let author: Author
  let target: TargetClock
  let classifier: any SubjectClassifier
  let alert: SafeguardingAlert
  let clock: @Sendable () -> Instant
  private var raised: [SafeguardingAlert.Raised] = []
  private var quarantined = QuarantineNotice()

  init(
    store: Store, author: Author, target: TargetClock, classifier: any SubjectClassifier, alert: SafeguardingAlert,
    clock: @escaping @Sendable () -> Instant
  ) {
    (self.store, self.author, self.target) = (store, author, target)
    (self.classifier, self.alert, self.clock) = (classifier, alert, clock)
  }

  /// Stores a batch in one transaction.
  public mutating func commit(_ batch: IntakeBatch) throws -> BatchOutcome {
    try store.write(by: author, at: clock()) { session in
      var outcome = BatchOutcome()
      raised = []
      quarantined = QuarantineNotice()
      for entry in batch.entries { try take(entry, in: session, &outcome) }
      try alert.tell(of: raised, in: session)
      try quarantined.tell(settings: alert.settings, in: session)
      return outcome
    }
  }

  private mutating func take(_ entry: IntakeEntry, in session: WriteSession, _ outcome: inout BatchOutcome) throws {
    switch entry.content {
    case .rejected(let rejected):
      try quarantined.keep(QuarantineRecord(rejected, of: entry), in: session)
      outcome.quarantined += 1
    case .accepted(let decoded):
      switch decoded.record {
      case .client(let client, let unknown):
        try session.upsert(client, unknownMembers: unknown)
        outcome.stored += 1
      case .case(let found, let unknown):
        try session.upsert(found, unknownMembers: unknown)
        outcome.stored += 1
      case .message(let message, let content):
        try take(message, content: content, of: entry, in: session, &outcome)
      }
    }
  }

  /// Stores a record that was in quarantine; false where it is a message whose identifier has other content.
  mutating func retake(_ decoded: DecodedRecord, in session: WriteSession) throws -> Bool {
    raised = []
    switch decoded.record {
    case .client(let client, let unknown): try session.upsert(client, unknownMembers: unknown)
    case .case(let found, let unknown): try session.upsert(found, unknownMembers: unknown)
    case .message(let message, let content):
      if case .conflictingContent = try store(message, content: content, in: session) { return false }
    }
    try alert.tell(of: raised, in: session)
    return true
  }

  private mutating func take(
    _ message: InboundMessage, content: [UInt8], of entry: IntakeEntry, in session: WriteSession,
    _ outcome: inout BatchOutcome
  ) throws {
    switch try store(message, content: content, in: session) {
    case .stored: outcome.stored += 1
    case .duplicate: outcome.duplicates += 1
    case .conflictingContent:
      try quarantined.keep(QuarantineRecord(entry.conflict, of: entry), in: session)
      outcome.quarantined += 1
      outcome.conflicts += 1
    }
  }

  private mutating func store(
    _ message: InboundMessage, content: [UInt8], in session: WriteSession
  ) throws -> MessageResult {
    // Before anything is stored or hashed: a hash over a PIN would give it away to whoever tries them all.
    let kept = KeptMessage(message)
    let triage = classifier.classify(kept.message)
    let link = try MessageLink(of: kept.message, in: session)
    let result = try session.store(
      NewMessage(
        message: kept.message, contentDigest: SHA256.hash(Destruction.remains(of: content)), client: link.client,
        caseNumber: link.caseNumber, team: link.team, classification: triage.kept, flags: triage.flags,
        possibleFlags: triage.possibleFlags,
        obligation: obligation(receivedAt: kept.message.receivedAt), masks: kept.masks))
    if case .stored(let id) = result {
      if let client = link.client { try stopReplies(to: client, in: session) }
      raised.append(
        SafeguardingAlert.Raised(activity: id, flags: triage.flags, possible: triage.possibleFlags))
    }
    return result
  }
}

extension StoreSink {
  /// Holds what is on its way to a client who has written again: it may answer less than was asked, or go to somebody who
  /// asked for no email (EM-8, SG-2).
  private func stopReplies(to client: CustomerReference, in session: WriteSession) throws {
    for row in try session.waitingReplies(to: client) {
      try OutdatedReply.hold(row, because: "The client has written again since it was approved.", in: session)
    }
  }

  /// A message is never lost because its due time is hard to work out: without holidays for its year it gets 48 hours.
  private func obligation(receivedAt: Instant) throws -> Obligation {
    do throws(TargetError) {
      return try target.obligation(receivedAt: receivedAt)
    } catch {
      return try TargetClock(.twoDays, zone: .gmt).obligation(receivedAt: receivedAt)
    }
  }
}

extension QuarantineRecord {
  fileprivate init(_ rejected: RejectedRecord, of entry: IntakeEntry) {
    let original = Destruction.remains(of: rejected.original)
    // Masks change the length; what counts is whether anything was left out.
    let size = rejected.isTruncated ? rejected.originalSize : Int64(original.count)
    self.init(
      identity: SHA256.hash(Destruction.remains(of: rejected.identity)), file: entry.file, line: entry.line,
      byteOffset: Int64(entry.offset + rejected.rejection.offset), reasonCode: rejected.rejection.code,
      reason: rejected.rejection.sentence, original: original, originalSize: size)
  }
}
