public import Casework
public import PersonalData
public import SafeText
public import Storage

/// A message as a caseworker reads it: masked, with the client beside it and every reason about email.
public struct MessageView: Sendable {
  /// Its row in the queue.
  public let line: QueueLine
  /// The client as the record has them; nil where it is not linked to one.
  public let client: Client?
  /// What was picked on the site, masked.
  public let declaredSubject: SafeText
  /// The children that the message names, masked unless they are the case's own.
  public let childrenNamed: Int
  /// The text, masked.
  public let body: MaskedText
  /// What is proposed because of what the message says, each a sentence.
  public let proposals: [SafeText]
  /// The obligation to answer it.
  public let obligation: Obligation
  /// How it was answered; nil while it is not.
  public let answer: GivenAnswer?
  /// Why its clock stands; nil while it runs.
  public let pause: PauseView?
  /// The last referral to another team; nil where there was none, or the message is no longer open.
  public let referral: StoredOutcome?
  /// Whether there is a draft of a reply.
  public let hasDraft: Bool
  /// The notes on it, masked, oldest first.
  public let notes: [NoteView]
}

extension MessageView {
  /// What to do: that it was passed on, and what is left, where it was; else the route. Nil where nothing was decided.
  ///
  /// - Parameter zone: in which times are shown.
  public func instruction(in zone: LocalZone) -> String? {
    guard let decision = line.decision else { return nil }
    guard let referral, decision.route != .teamLeader, let team = referral.outcome.receiver else {
      return decision.instruction
    }
    let left =
      referral.outcome == .specialRecordReferred
      ? "They answer the client." : "What is left: tell the client by telephone or letter, which stops the clock."
    return "Passed to \(team) \(referral.at.rfc3339(in: zone)) by \(referral.by). \(left)"
  }
}

extension RecordedOutcome {
  /// Who has it in hands after a referral; nil for any other outcome.
  fileprivate var receiver: String? {
    switch self {
    case .complaintLogged: "the complaint log"
    case .accessRequestReferred: "the SAR team"
    case .specialRecordReferred: "the Special Client Records Team"
    case .letterIssued, .transferredToSupport, .transferredToCallHandling, .callBackAgreed: nil
    }
  }
}

/// Why a clock stands, fit to be shown.
public struct PauseView: Sendable {
  /// Since when.
  public let since: Instant
  /// Who stopped it.
  public let author: Account
  /// Why, masked.
  public let reason: SafeText
}

/// A note on a message, fit to be shown; never sent to the client.
public struct NoteView: Sendable {
  /// When.
  public let at: Instant
  /// Who.
  public let author: String
  /// What, masked.
  public let text: SafeText
}

extension Desk {
  /// A message with everything that is needed to decide what to do about it; that it is read is recorded.
  ///
  /// - Parameters:
  ///   - isGlance: whether it is only shown beside a list, so that the wording files need not be read for it and nothing is
  ///     recorded; what is outside this person's own queue takes a reading first.
  ///   - reason: why, where it is outside this person's own queue.
  public func view(
    _ id: ActivityID, isGlance: Bool = false, because reason: String? = nil
  ) throws -> MessageView {
    if !isGlance { try beginReading(id, because: reason) }
    return try store.read { session in
      let activity = try requireReading(id, in: session)
      let pause = try session.standingPause(of: id)
      let parties = try Parties(of: activity, in: session)
      let line = try self.line(
        of: activity, parties, at: now, for: viewer(in: session), pausedAt: pause?.from,
        reasons: isGlance ? .noted : .all)
      guard let message = try session.message(of: id), let obligation = try session.obligation(of: id) else {
        throw DeskError.unknown(id)
      }
      let masker = Masker(known: try parties.concerned(by: activity, in: session))
      let body = masker.mask(message.body)
      return MessageView(
        line: line, client: parties.client, declaredSubject: masker.mask(message.subject).oneLine,
        childrenNamed: message.children.count, body: body,
        proposals: MessageProposals.sentences(for: activity, client: parties.client, masked: body),
        obligation: obligation, answer: try activity.status == .answered ? session.answer(to: id) : nil,
        pause: pause.map { pause in
          PauseView(since: pause.from, author: pause.by, reason: masker.mask(pause.reason).oneLine)
        },
        referral: try activity.status == .open ? session.outcomes(of: id).last { $0.outcome.isReferral } : nil,
        hasDraft: try session.draft(of: id) != nil,
        notes: try session.notes(on: id).map { note in
          NoteView(at: note.at, author: note.author, text: masker.mask(note.text).oneLine)
        })
    }
  }
}

extension DeskError {
  /// Whoever is not cleared learns no more of a special record than that it is not theirs to open.
  public static func restricted(_ id: some CustomStringConvertible) -> Self {
    Self(
      .notAllowed, "activity.restricted", "\(id) is not open to you.",
      advice: "It is for the Special Client Records Team.", rules: [.ch3])
  }
}

extension Desk {
  /// The activity that a message of the site became; nil where there is none.
  public func activity(ofMessage id: String) throws -> ActivityID? {
    try store.read { session in try session.activity(ofMessage: id) }
  }
}
