internal import Casework
internal import Outbox
public import Storage
public import Wording

/// A draft or reply on its way that uses wording which may no longer be sent.
public struct StoppedReply: Hashable, Sendable {
  /// The reply.
  public let reply: LiveReply
  /// The wording, and why it may not be sent.
  public let wording: [Unusable]

  /// Wording that may not be sent.
  public struct Unusable: Hashable, Sendable, CustomStringConvertible {
    /// The wording.
    public let reference: WordingReference
    /// Why.
    public let reasons: [HiddenReason]
    /// What it is and why, in words.
    public var description: String { "\(reference) \(reasons.map(\.finding).joined(separator: " and "))" }
  }
}

extension Desk {
  /// Holds every reply on its way, and stops every one held until told, that uses wording which was withdrawn, changed, replaced or went out of date, and tells
  /// the people whose replies and drafts they are, each once (EM-5).
  ///
  /// Whoever runs it takes no decision: the rules have taken it, and the sender would refuse the reply in any case.
  @discardableResult
  public func stopUnusableReplies() throws -> [StoppedReply] {
    let state = try WordingState.digest(settings: settings, store: store, today: today)
    // A reply is made of usable wording, so only a change of the wording can stop it.
    guard state != stateWithoutUnusable else { return [] }
    let live = try store.read { session in try session.liveReplies() }
    guard !live.isEmpty else {
      stateWithoutUnusable = state
      return []
    }
    forgetWording()
    let wording = try wording().usable
    let stopped = try store.read { session in
      try live.compactMap { reply -> StoppedReply? in
        guard let stored = try session.reply(reply.reply) else { return nil }
        let unusable = unusable(stored.reply, in: wording)
        return unusable.isEmpty ? nil : StoppedReply(reply: reply, wording: unusable)
      }
    }
    let told =
      stopped.isEmpty
      ? []
      : try store.write(by: .rules, at: now) { session in try stopped.filter { try stop($0, in: session) } }
    stateWithoutUnusable = state
    return told
  }

  /// Holds a reply, or stops a draft, and tells its people; false where it was done before, or a worker has it already.
  private func stop(_ stopped: StoppedReply, in session: WriteSession) throws -> Bool {
    let (reply, reasons) = (stopped.reply, stopped.wording.map(\.description).joined(separator: "; "))
    if let row = reply.row {
      // What a worker has is put to every check again before its last bytes go.
      guard let current = try session.outboxRow(row) else { return false }
      if current.entry.state == .held, current.entry.holdReason == .person {
        // It is held as it is, and can no longer be let go.
        return try session.tellPeople(
          of: current, .replyHeld, "is held until somebody lets it go, and can no longer go: \(reasons)",
          once: "\(row) held \(reasons)")
      }
      guard [.queued, .deferred].contains(current.entry.state) else { return false }
      try OutdatedReply.hold(current, for: .wording, because: reasons, in: session)
      return true
    }
    let owner = try session.activity(reply.activity)?.owner
    let told = try Set([reply.author, owner].compactMap(\.self)).sorted { $0.name < $1.name }.filter { person in
      try session.tell(
        person, .draftStopped, about: reply.activity,
        "The draft for \(reply.activity) cannot be sent: \(reasons)", once: "\(reply.reply) draft \(reasons)")
    }
    return !told.isEmpty
  }

  private func unusable(_ reply: Reply, in wording: UsableWording) -> [StoppedReply.Unusable] {
    var seen: Set<WordingReference> = []
    let lines = reply.lines.sorted { $0.key < $1.key }.flatMap(\.value).map(\.line).filter { seen.insert($0).inserted }
    return ([(reply.template, WordingKind.template)] + lines.map { ($0, .line) }).compactMap { reference, kind in
      let reasons = wording.reasons(of: reference, kind: kind)
      return reasons.isEmpty ? nil : StoppedReply.Unusable(reference: reference, reasons: reasons)
    }
  }
}
