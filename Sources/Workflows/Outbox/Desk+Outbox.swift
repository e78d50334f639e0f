public import Casework
internal import Outbox
internal import PersonalData
internal import SafeText
internal import Settings
public import Storage

/// What a person found out about a row whose fate was in doubt.
public enum OutboxEvidenceFound: String, CaseIterable, Sendable {
  /// The server's log shows that it took the message.
  case accepted
  /// The server's log shows that it never took it; it goes out.
  case absent
}

extension Desk {
  /// Has a row that was put off tried again at once.
  ///
  /// - Throws: `refused` where the sender would not let it out as it stands, with every reason (EM-5).
  public func retry(_ id: OutboxID) throws -> OutboxRow {
    try letGo(of: outboxRow(id).activity) { session in
      try move(id, .retry, in: session) { (entry, now) throws(OutboxRefusal) in try entry.retry(at: now) }
    }
  }

  /// Holds a row back until somebody releases it, across every process and session.
  public func hold(_ id: OutboxID) throws -> OutboxRow {
    try change(id, .hold) { (entry, now) throws(OutboxRefusal) in try entry.hold(for: .person, at: now) }
  }

  /// Makes the time in which a reply can be taken back longer, within the limit of this deployment (EM-8).
  public func prolong(_ id: OutboxID, by interval: Interval) throws -> OutboxRow {
    let most = settings.holdLimits.upperBound
    return try change(id, .prolong) { (entry, now) throws(OutboxRefusal) in
      try entry.prolong(until: min((entry.nextAttemptAt ?? now) + interval, now + most))
    }
  }

  /// Lets a held row go on where it stood.
  ///
  /// - Throws: `refused` where the sender would not let it out as it stands, with every reason (EM-5).
  public func release(_ id: OutboxID) throws -> OutboxRow {
    try letGo(of: outboxRow(id).activity) { session in
      try move(id, .release, in: session) { (entry, now) throws(OutboxRefusal) in try entry.release(at: now) }
    }
  }

  /// Settles a row that is in doubt, or held since a restore, by what the mail server's log shows (E22); a team leader
  /// does, with a reason. What never went is put into the outbox once more, or goes on where it stood.
  ///
  /// - Parameter moment: when the server took it, as its log shows, which is when the client was answered (SLA-3); nil for
  ///   now. Between the approval and now.
  public func settle(
    _ id: OutboxID, as found: OutboxEvidenceFound, at moment: Instant? = nil, reason: String
  ) throws -> OutboxRow {
    let now = now
    return try write(at: now) { session in
      guard var row = try session.outboxRow(id) else { throw DeskError.unknown(id) }
      try requireSight(of: row, in: session)
      try requireLeader(
        "settles a row that is in doubt", of: row.activity.map { try known($0, in: session) }, in: session)
      if let moment, found == .absent || moment < row.entry.createdAt || moment > now {
        throw DeskError(
          .invalid, "settle.time",
          found == .absent
            ? "What the server never took was not taken at any time."
            : "\(row.id) was approved \(row.entry.createdAt.rfc3339(in: zone)), so the server took it between then and now.",
          advice: found == .absent ? "Leave --at out." : "Give the time that the server's log shows.", rules: [.sla3])
      }
      let decision = moment.map { "\(found.rawValue) \($0.rfc3339(in: zone))" } ?? found.rawValue
      try session.recordDecision(on: row, decision, reason: masked(reason, on: row, in: session))
      switch found {
      case .accepted:
        let transition = try refusing(row, .settle) { () throws(OutboxRefusal) in try row.entry.proveAccepted() }
        try session.record(transition, of: row, evidence: OutboxEvidence(detail: "settled by \(account)"))
        if let activity = row.activity, row.reply != nil { try session.markAnswered(activity, by: .email, at: moment) }
        return try require(id, in: session)
      case .absent where row.entry.state == .held && row.entry.isUnproven:
        return try move(id, .settle, in: session) { (entry, now) throws(OutboxRefusal) in try entry.release(at: now) }
      case .absent: return try again(row, isProvenAbsent: true, in: session)
      }
    }
  }

  /// Sends a reply that is in doubt once more, as a new generation that is marked as a possible duplicate (E23); a team
  /// leader does, with a reason. One that failed or came back is a draft again, and is previewed and sent anew.
  public func resend(_ id: OutboxID, reason: String) throws -> OutboxRow {
    try write(at: now) { session in
      guard let row = try session.outboxRow(id) else { throw DeskError.unknown(id) }
      try requireSight(of: row, in: session)
      try requireLeader("sends a reply again", of: row.activity.map { try known($0, in: session) }, in: session)
      try session.recordDecision(on: row, "resend", reason: masked(reason, on: row, in: session))
      return try again(row, isProvenAbsent: false, in: session)
    }
  }

  /// Begins another life of a store that came back from a backup: nothing that was on its way goes out by itself (E27).
  ///
  /// - Returns: how many rows are held or in doubt now.
  public func beginNewLife() throws -> Int {
    try write(at: now) { session in
      guard try session.person(account)?.roles.isDisjoint(with: [.administrator, .teamLeader]) == false else {
        throw DeskError(
          .notAllowed, "store.restored", "Only a team leader or an administrator says that the store was restored.",
          advice: "Ask one of them.")
      }
      return try session.beginNewLife()
    }
  }

  private func again(_ row: OutboxRow, isProvenAbsent: Bool, in session: WriteSession) throws -> OutboxRow {
    guard row.reply != nil else {
      throw DeskError(
        .invalid, "outbox.staff", "\(row.id) is a mail to staff, which is not sent again.",
        advice: "Tell them another way.")
    }
    guard row.entry.state == .inDoubt else {
      throw DeskError(
        .conflict, "outbox.not-in-doubt", "\(row.id) is \(row.entry.state.rawValue), not in doubt.",
        advice: row.entry.state == .failed || row.entry.state == .bounced
          ? "Its reply is a draft again: preview it and send it."
          : "Only what is in doubt is sent again by a person; see what this one needs with: replydesk outbox view \(row.id)"
      )
    }
    let new: OutboxID
    do {
      new = try session.resend(row, messageID: MailIdentity.new(at: settings.sender), isProvenAbsent: isProvenAbsent)
    } catch let refusal as OutboxRefusal {
      throw DeskError.refused(row, .settle, refusal)
    }
    return try require(new, in: session)
  }

  private func change(
    _ id: OutboxID, _ change: OutboxChange,
    _ move: (inout OutboxEntry, Instant) throws(OutboxRefusal) -> OutboxTransition
  ) throws -> OutboxRow {
    try write(at: now) { session in try self.move(id, change, in: session, move) }
  }

  /// Moves a row on by one step, which only whoever owns its activity or a team leader may.
  func move(
    _ id: OutboxID, _ change: OutboxChange, in session: WriteSession,
    _ move: (inout OutboxEntry, Instant) throws(OutboxRefusal) -> OutboxTransition
  ) throws -> OutboxRow {
    guard var row = try session.outboxRow(id) else { throw DeskError.unknown(id) }
    if let activity = try row.activity.map({ try requireWork($0, in: session) }), activity.owner != nil,
      activity.owner != account
    {
      try requireLeader("changes what somebody else sends", of: activity, in: session)
    }
    let transition = try refusing(row, change) { () throws(OutboxRefusal) in try move(&row.entry, session.now) }
    try session.record(transition, of: row, evidence: nil)
    return try require(id, in: session)
  }

  private func refusing<Value>(
    _ row: OutboxRow, _ change: OutboxChange, _ body: () throws(OutboxRefusal) -> Value
  ) throws -> Value {
    do throws(OutboxRefusal) { return try body() } catch { throw DeskError.refused(row, change, error) }
  }

  private func require(_ id: OutboxID, in session: ReadSession) throws -> OutboxRow {
    guard let row = try session.outboxRow(id) else { throw DeskError.unknown(id) }
    return row
  }

  private func masked(_ reason: String, on row: OutboxRow, in session: ReadSession) throws -> ClientText {
    let known = try row.activity.flatMap { try session.activity($0) }.map {
      try Parties(of: $0, in: session).concerned(by: $0, in: session)
    }
    let masker = known.map { Masker(known: $0) } ?? Masker()
    return ClientText(masker.mask(ClientText(reason)).text.description)
  }
}

/// What a person does to a row, by the rule that refuses it in any other state.
enum OutboxChange: String {
  case retry = "only what is deferred is tried at once"
  case hold = "only what is queued or deferred is held back"
  case prolong = "only what is queued can wait for longer"
  case hasten = "only what is queued can go before its time"
  case release = "only what is held is let go on"
  case settle = "only what is in doubt, or held since a restore, is settled"
}

extension DeskError {
  /// A reply of which only the mail server's log can tell whether it went out.
  static func unproven(_ row: OutboxRow) -> Self {
    Self(
      .conflict, "outbox.unproven",
      "\(row.id) may have gone out already: \(row.entry.state == .held ? "the store was restored since it was approved" : "the mail server never answered").",
      advice: "Look for its Message-ID in the server's log, and have a team leader say what it shows: "
        + "replydesk outbox settle \(row.id) --as accepted (or absent) --reason TEXT")
  }

  static func unknown(_ row: OutboxID) -> Self {
    Self(
      .notFound, "outbox.unknown", "There is no \(row) in the outbox.",
      advice: "See what is there with: replydesk outbox list --all")
  }

  fileprivate static func refused(_ row: OutboxRow, _ change: OutboxChange, _ refusal: OutboxRefusal) -> Self {
    Self(
      .conflict, "outbox.\(refusal.code.rawValue)",
      refusal.code == .wrongState
        ? "\(row.id) is \(row.entry.state.rawValue): \(change.rawValue). Nothing was changed." : "\(refusal)",
      advice: "See what became of it with: replydesk outbox view \(row.id)")
  }
}
