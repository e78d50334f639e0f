internal import Outbox
internal import Settings
public import Casework
internal import Cryptography
internal import OperatingSystem
internal import PersonalData
internal import Storage
public import Wording

/// A reply exactly as it will be sent, with what was checked (EM-8).
public struct ReplyPreview: Sendable {
  /// The activity that it answers.
  public let activity: Activity
  /// The people on the case.
  public let parties: Parties
  /// What the email is made of.
  public let rendered: RenderedReply
  /// Where it would go.
  public let recipient: EmailAddress
  /// The sender that the client sees (EM-1).
  public let sender: EmailAddress
  /// The subject line that the client sees (EM-1).
  public let subject: String
  /// How much of the target is left.
  public let timeLeft: Interval
}

extension Desk {
  /// Renders the reply as it will be sent and puts every check to it; only what was previewed can be sent (EM-8).
  public func previewReply(to id: ActivityID) throws -> ReplyPreview {
    let wording = try wording().usable
    return try recordingRefusals(of: id, by: author) {
      try write(at: now) { session in
        _ = try owned(id, in: session)
        let context = try context(of: id, wording: wording, in: session)
        let preview = try checked(context, handledBy: account, in: session)
        try session.markPreviewed(context.stored.id, preview.rendered.digest)
        return preview
      }
    }
  }

  /// Approves the previewed reply and puts it into the outbox, where it can be taken back until the hold is over.
  ///
  /// Every check is made again inside the transaction that approves it; a text that differs from the previewed one by a
  /// byte is refused.
  ///
  /// - Parameter hold: how long it can be taken back, within the limits of this deployment; nil as the settings have it.
  /// - Parameter isHeldUntilTold: it waits until `letReplyGo` instead (EM-8).
  public func sendReply(
    to id: ActivityID, hold: Interval? = nil, isHeldUntilTold: Bool = false
  ) throws -> PendingReply {
    let wording = try wording().usable
    let isHeld = isHeldUntilTold || hold == nil && settings.holdsUntilTold
    let hold = try allowed(hold ?? settings.hold)
    return try recordingRefusals(of: id, by: author) {
      try write(at: now) { session in
        let pending = try approve(id, hold: hold, wording: wording, in: session)
        guard isHeld else { return pending }
        let row = try move(pending.outbox, .hold, in: session) { (entry, now) throws(OutboxRefusal) in
          try entry.hold(for: .person, at: now)
        }
        return PendingReply(outbox: row.id, activity: id, goesAt: nil, recipient: row.recipient)
      }
    }
  }

  private func approve(
    _ id: ActivityID, hold: Interval, wording: UsableWording, in session: WriteSession
  ) throws -> PendingReply {
    let now = session.now
    _ = try ownedOpen(id, in: session)
    try requireNoneUnended(to: id, in: session)
    let context = try context(of: id, wording: wording, in: session)
    guard let previewed = context.stored.previewedDigest else { throw DeskError.notPreviewed(id, changed: false) }
    let preview = try checked(context, handledBy: account, in: session)
    guard preview.rendered.digest.matches(previewed) else { throw DeskError.notPreviewed(id, changed: true) }
    let outbox = try session.enqueue(
      NewOutboxRow(
        reply: context.stored.id, activity: id, recipient: preview.recipient,
        messageID: MailIdentity.new(at: settings.sender), date: now, bodyDigest: previewed,
        dueAt: now + hold, names: ReplyNames(audience: context.audience, names: context.names)))
    return PendingReply(outbox: outbox, activity: id, goesAt: now + hold, recipient: preview.recipient)
  }

  /// Refuses a second reply to a message while one waits, is on its way or is in doubt: the client would get both (P3).
  func requireNoneUnended(to id: ActivityID, in session: ReadSession) throws {
    guard let row = try session.unendedReply(to: id) else { return }
    if row.entry.isUnproven { throw DeskError.unproven(row) }
    let isOnItsWay = row.entry.state == .leased || row.entry.state == .sending
    throw DeskError(
      .conflict, "reply.waits",
      "\(row.id), a reply to \(id), is \(row.entry.state.rawValue): the client would get both.",
      advice: isOnItsWay
        ? "See what becomes of it with: replydesk outbox view \(row.id)"
        : "Take it back first with: replydesk reply cancel \(id)", rules: [.em8])
  }

  /// Takes a reply back before any worker has it (E24); it is a draft again.
  public func cancelReply(to id: ActivityID) throws {
    try write(at: now) { session in
      _ = try requireWork(id, in: session)
      let rows = try session.outboxRows(of: id).filter { $0.reply != nil }
      guard let row = rows.last else { throw DeskError.notPending(id) }
      if row.entry.isUnproven { throw DeskError.unproven(row) }
      guard try session.cancel(row.id) else {
        throw DeskError(
          .conflict, "reply.too-late",
          "The reply to \(id) is \(row.entry.state.rawValue) and can no longer be taken back.",
          advice: "See what became of it with: replydesk why \(id)", rules: [.em8])
      }
    }
  }

  /// Every check on a finished reply: the rules, the rendering, the address and the personal-data gate.
  ///
  /// - Parameter handler: who answers for it, whom a special client record must be open to (CH-3).
  func checked(_ context: ReplyContext, handledBy handler: Account, in session: ReadSession) throws -> ReplyPreview {
    let id = context.activity.id
    let decision = try decision(
      on: context.activity, parties: context.parties, handlerIsCleared: isCleared(handler, in: session))
    guard decision.isAllowed, let recipient = context.parties.client?.email.flatMap({ EmailAddress($0.unmasked) })
    else { throw DeskError.emailRefused(id, decision) }
    let rendered = try context.rendered()
    try passGate(rendered, to: recipient, context, in: session)
    return ReplyPreview(
      activity: context.activity, parties: context.parties, rendered: rendered, recipient: recipient,
      sender: settings.sender, subject: settings.mailSubject, timeLeft: context.activity.dueAt - now)
  }

  /// The last look at the finished words (EM-7): refuses what it finds, and refuses where it cannot look.
  private func passGate(
    _ rendered: RenderedReply, to recipient: EmailAddress, _ context: ReplyContext, in session: ReadSession
  ) throws {
    let parties = context.parties
    var text = OutboundText(
      recipient: recipient, sender: settings.sender,
      headers: [
        OutboundText.Header("From", "\(settings.senderName) <\(settings.sender.wireForm)>"),
        OutboundText.Header("To", recipient.wireForm),
      ], subject: settings.mailSubject, body: rendered.body)
    text.approvedPassages = context.passages(of: rendered) + [settings.mailSubject]
    let names = FirstNames(
      client: parties.client, otherParty: parties.other, children: parties.caseRecord?.children ?? [])
    // The gate refuses where the other parent of this case is not on the record, whoever is known of other cases.
    let known =
      try parties.other == nil
      ? parties.knownValues : parties.concerned(by: context.activity, in: session)
    if case .refuses(let refusals) = OutboundGate.check(text, allowedFirstNames: names, known: known) {
      throw GateRefused(activity: context.activity.id, refusals: refusals)
    }
  }

  private func allowed(_ hold: Interval) throws -> Interval {
    let limits = settings.holdLimits
    guard limits.contains(hold) else {
      let (least, most) = (limits.lowerBound.milliseconds / 1000, limits.upperBound.milliseconds / 1000)
      throw DeskError(
        .invalid, "send.hold", "A hold of \(hold.milliseconds / 1000) s is outside \(least) to \(most) s.",
        advice: "Give one inside the limits of this deployment.")
    }
    return hold
  }
}

/// A reply that was approved and waits for its time.
public struct PendingReply: Hashable, Sendable {
  /// Its row in the outbox.
  public let outbox: OutboxID
  /// What it answers.
  public let activity: ActivityID
  /// When a worker may take it; nil until somebody lets it go.
  public let goesAt: Instant?
  /// Where it goes.
  public let recipient: EmailAddress
}

extension DeskError {
  static func notPreviewed(_ id: ActivityID, changed: Bool) -> Self {
    Self(
      .refused, changed ? "reply.changed" : "reply.not-previewed",
      changed
        ? "The reply to \(id) is no longer the one that was previewed."
        : "The reply to \(id) was not previewed since it was last changed, the client last wrote, or somebody else had it.",
      advice: "Read it first with: replydesk reply preview \(id)", rules: [.em8])
  }

}
