public import Casework
internal import Cryptography
internal import JSON

extension WriteSession {
  /// Makes the most urgent open activity that nobody owns this account's.
  ///
  /// Two processes never get the same one: it is found and taken under the writer's lock. What a declared conflict of theirs
  /// reaches is passed over (T2).
  ///
  /// - Parameters:
  ///   - includingSafeguarding: whether it may bear a safeguarding flag.
  ///   - includingRestricted: whether its client may be a special client record.
  ///   - teams: only these teams'; nil for every team's.
  public func claimNext(
    for account: Account, includingSafeguarding: Bool, includingRestricted: Bool, teams: [String]?
  ) throws -> ActivityID? {
    let conflicts = try conflictReach(of: account).words
    func first(of team: String?) throws -> Unowned? {
      try mostUrgentUnowned(
        for: account, includingSafeguarding: includingSafeguarding, includingRestricted: includingRestricted,
        team: team,
        besides: conflicts)
    }
    let found =
      try teams.map { teams in try teams.compactMap(first).min { $0.isMoreUrgent(than: $1) } } ?? first(of: nil)
    guard let id = found?.id else { return nil }
    try connection.run("UPDATE activity SET owner=$2 WHERE id=$1", .integer(id.number), .text(account.name))
    try forgetPreview(ofReplyTo: id)
    try append("owner.set", activity: id, .object(["from": .null, "to": .string(account.name)]))
    return id
  }

  private struct Unowned {
    let id: ActivityID
    let safeguarding: Int64
    let dueAt: Int64

    init(_ row: Row) throws(StorageError) {
      (id, safeguarding, dueAt) = (ActivityID(number: try row.integer(0)), try row.integer(1), try row.integer(2))
    }

    func isMoreUrgent(than other: Unowned) -> Bool {
      (-safeguarding, dueAt, id.number) < (-other.safeguarding, other.dueAt, other.id.number)
    }
  }

  private func mostUrgentUnowned(
    for account: Account, includingSafeguarding: Bool, includingRestricted: Bool, team: String?,
    besides conflicts: String
  ) throws -> Unowned? {
    let (safeguarding, now) = (includingSafeguarding ? 2 : 0, now.milliseconds)
    guard let team else {
      return try connection.first(
        """
        SELECT a.id, a.safeguarding, a.due_at FROM activity a INDEXED BY activity_unowned
        WHERE a.status='open' AND a.owner IS NULL AND a.safeguarding <= $2
          AND ($3 OR NOT EXISTS (SELECT 1 FROM client c WHERE c.scin=a.scin AND c.special_record=1))
          AND NOT EXISTS (SELECT 1 FROM presence p WHERE p.activity_id=a.id AND p.account<>$1 AND p.until > $4)
          AND coalesce(instr($5, ' ' || a.scin || ' '), 0) = 0 AND coalesce(instr($5, ' ' || a.case_number || ' '), 0) = 0
        ORDER BY a.safeguarding DESC, a.due_at, a.id LIMIT 1
        """,
        .text(account.name), .integer(safeguarding), .flag(includingRestricted), .integer(now),
        .text(conflicts), read: Unowned.init)
    }
    return try connection.first(
      """
      SELECT a.id, a.safeguarding, a.due_at FROM activity a INDEXED BY activity_unowned_of_team
      WHERE a.status='open' AND a.owner IS NULL AND a.safeguarding <= $2 AND a.team=$5
        AND ($3 OR NOT EXISTS (SELECT 1 FROM client c WHERE c.scin=a.scin AND c.special_record=1))
        AND NOT EXISTS (SELECT 1 FROM presence p WHERE p.activity_id=a.id AND p.account<>$1 AND p.until > $4)
        AND coalesce(instr($6, ' ' || a.scin || ' '), 0) = 0 AND coalesce(instr($6, ' ' || a.case_number || ' '), 0) = 0
      ORDER BY a.safeguarding DESC, a.due_at, a.id LIMIT 1
      """,
      .text(account.name), .integer(safeguarding), .flag(includingRestricted), .integer(now), .text(team),
      .text(conflicts), read: Unowned.init)
  }

  /// Changes the owner if it still is the expected one; false where it is not.
  ///
  /// A draft that was previewed has to be previewed again: whoever sends it must have read it (EM-8).
  public func setOwner(
    of id: ActivityID, to owner: Account?, expecting: Account?, because reason: String? = nil
  ) throws -> Bool {
    let changed = try connection.run(
      "UPDATE activity SET owner=$2 WHERE id=$1 AND owner IS $3", .integer(id.number), .optional(owner?.name),
      .optional(expecting?.name))
    guard changed == 1 else { return false }
    try forgetPreview(ofReplyTo: id)
    var detail = JSONObject([("from", .optional(expecting?.name)), ("to", .optional(owner?.name))])
    if let reason { detail["because"] = .string(reason) }
    try append("owner.set", activity: id, .object(detail))
    if let expecting { try endLease(on: id, of: expecting) }
    return true
  }

  /// Links an activity to a client and case (IN-6); the entry says what it was linked to before (CHIST-2).
  public func link(_ id: ActivityID, client: CustomerReference, case number: CaseNumber, team: String) throws {
    let before = try activity(id)
    let changed = try connection.run(
      "UPDATE activity SET scin=$2, case_number=$3, team=$4 WHERE id=$1", .integer(id.number), .text(client.digits),
      .text(number.text), .text(team))
    guard changed == 1 else { throw Self.noActivity(id) }
    try forgetPreviews(ofRepliesTo: client)
    try append(
      "activity.linked", activity: id, scin: client.digits, caseNumber: number.text,
      .object([
        "from_case": .optional(before?.caseNumber?.text), "from_reference": .optional(before?.scin?.lastThree),
        "to_case": .string(number.text), "to_reference": .string(client.lastThree), "team": .string(team),
      ]))
  }

  /// Corrects the subject (IN-7); what the client picked and the console made of it stay.
  public func correctSubject(of id: ActivityID, to subject: Subject) throws {
    let changed = try connection.run(
      "UPDATE activity SET corrected_subject=$2, corrected_by=$3, corrected_at=$4 WHERE id=$1", .integer(id.number),
      .text(subject.rawValue), .text(author.account.name), .integer(now.milliseconds))
    guard changed == 1 else { throw Self.noActivity(id) }
    try noteCorrection(of: id)
    try append("subject.corrected", activity: id, .object(["to": .string(subject.rawValue)]))
  }

  /// Raises a flag, which may have been a possibility before; one that stands already changes nothing.
  public func setFlag(_ flag: Flag, on id: ActivityID) throws {
    guard let activity = try activity(id) else { throw Self.noActivity(id) }
    guard !activity.flags.contains(flag) else { return }
    try setFlags(
      activity.flags.union(Flags([flag])), possible: activity.possibleFlags.subtracting(Flags([flag])), on: id)
    try append("flag.raised", activity: id, .object(["flag": .string(flag.name)]))
  }

  /// Clears a flag that stands or is possible, with the reason (SG-3).
  public func clearFlag(_ flag: Flag, on id: ActivityID, reason: ClientText) throws {
    guard let activity = try activity(id) else { throw Self.noActivity(id) }
    guard activity.barringFlags.contains(flag) else { return }
    try setFlags(
      activity.flags.subtracting(Flags([flag])), possible: activity.possibleFlags.subtracting(Flags([flag])), on: id)
    // The reason may name people, so it is a note, and the history keeps its hash.
    try addNote(reason, to: id)
    try append(
      "flag.cleared", activity: id,
      .object(["flag": .string(flag.name), "note": .string(SHA256.hash(reason.unmasked).description)]))
  }

  private func setFlags(_ flags: Flags, possible: Flags, on id: ActivityID) throws {
    try connection.run(
      "UPDATE activity SET flags=$2, possible_flags=$3, safeguarding=$4 WHERE id=$1", .integer(id.number),
      .integer(flags.rawValue), .integer(possible.rawValue),
      .integer(flags.union(possible).safeguardingRank))
    try noteCorrection(of: id)
  }

  private static func noActivity(_ id: ActivityID) -> StorageError {
    StorageError(.constraint, "\(id) is not in the store")
  }

  /// Adds a note to the record; it is never sent to anybody.
  public func addNote(_ text: ClientText, to id: ActivityID) throws {
    try connection.run(
      "INSERT INTO note (activity_id, at, author, text) VALUES ($1, $2, $3, $4)", .integer(id.number),
      .integer(now.milliseconds), .text(author.account.name), .text(text.unmasked))
    try append(
      "note.added", activity: id, .object(["digest": .string(SHA256.hash(text.unmasked).description)]))
  }

  /// Records a call or an attempt at one (CH-7, CH-8).
  public func recordCall(_ call: CallRecord, on id: ActivityID) throws {
    try connection.run(
      "INSERT INTO call_record (activity_id, at, author, security, outcome) VALUES ($1, $2, $3, $4, $5)",
      .integer(id.number), .integer(now.milliseconds), .text(author.account.name), .text(call.security.rawValue),
      .text(call.outcome.rawValue))
    try append(
      "call.recorded", activity: id,
      .object(["security": .string(call.security.rawValue), "outcome": .string(call.outcome.rawValue)]))
  }

  /// Meets the obligation (SLA-3); an enquiry that was answered before stays answered at its first time.
  ///
  /// - Parameter moment: when, where that was before now and is proven; nil for now.
  public func markAnswered(_ id: ActivityID, by channel: AnswerChannel, at moment: Instant? = nil) throws {
    let at = moment ?? now
    let changed = try connection.run(
      "UPDATE activity SET status='answered', answered_at=$2 WHERE id=$1 AND status='open'", .integer(id.number),
      .integer(at.milliseconds))
    guard changed == 1 else { return }
    // Late answers leave their mark even where nobody looked between the due time and now.
    try connection.run(
      "UPDATE obligation SET breached_at=$2 WHERE activity_id=$1 AND breached_at IS NULL AND due_at < $2",
      .integer(id.number), .integer(at.milliseconds))
    try connection.run(
      "UPDATE obligation SET met_at=$2, met_by=$3 WHERE activity_id=$1 AND met_at IS NULL", .integer(id.number),
      .integer(at.milliseconds), .text(channel.rawValue))
    var detail = JSONObject([("by", .string(channel.rawValue))])
    if let moment { detail["at"] = .integer(moment.milliseconds) }
    try append("activity.answered", activity: id, .object(detail))
  }

  /// Writes down, once, that unanswered activities are late; gives how many became so.
  public func noteBreaches() throws -> Int {
    let late = try connection.query(
      """
      SELECT activity_id FROM obligation
      WHERE met_at IS NULL AND breached_at IS NULL AND paused_at IS NULL AND due_at < $1
      """,
      .integer(now.milliseconds)
    ) { row throws(StorageError) in ActivityID(number: try row.integer(0)) }
    for id in late {
      try connection.run(
        "UPDATE obligation SET breached_at=$2 WHERE activity_id=$1", .integer(id.number), .integer(now.milliseconds))
      try append("target.breached", activity: id, .object([:]))
    }
    return late.count
  }
}
