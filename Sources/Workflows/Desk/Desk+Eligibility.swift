public import Casework
internal import Storage
internal import Wording

/// How much a decision about an email tells of the wording, which takes longer to read than all the rest.
enum ReasonsWanted {
  /// Every reason; the wording files are read.
  case all
  /// Every reason; what wording there is comes from the note of the same state of the files.
  case noted
  /// Enough for a column of a list: where another rule bars an email already, nothing is said of the wording.
  case decisive
}

extension Desk {
  /// Whether an email may answer an activity, with every reason and the route (CH-4); that it is read is recorded.
  ///
  /// - Parameter reason: why, where it is outside this person's own queue.
  public func decision(on id: ActivityID, because reason: String? = nil) throws -> EmailDecision {
    try beginReading(id, as: .decision, because: reason)
    return try store.read { session in try decision(on: requireReading(id, in: session), in: session) }
  }

  func decision(on activity: Activity, in session: ReadSession) throws -> EmailDecision {
    var decision = try decision(
      on: activity, parties: Parties(of: activity, in: session), handlerIsCleared: isCleared(in: session))
    decision.isForLeader = try isLeader(of: activity, in: session)
    return decision
  }

  /// Whether the person at the desk belongs to the special client records team.
  func isCleared(in session: ReadSession) throws -> Bool { try viewer(in: session).isCleared }

  /// Whether somebody belongs to the special client records team.
  func isCleared(_ account: Account, in session: ReadSession) throws -> Bool {
    try session.person(account)?.roles.contains(.specialRecords) ?? false
  }

  func decision(
    on activity: Activity, parties: Parties, handlerIsCleared: Bool, reasons: ReasonsWanted = .all
  ) throws -> EmailDecision {
    var facts = facts(of: activity, parties: parties, handlerIsCleared: handlerIsCleared)
    guard let audience = parties.audience(subject: activity.subject) else { return EmailRules.decide(facts) }
    switch reasons {
    case .all: facts.wording = try availability(for: audience)
    case .noted: facts.wording = try notedAvailability(for: audience)
    case .decisive:
      let decision = EmailRules.decide(facts)
      guard decision.isAllowed else { return decision }
      facts.wording = try notedAvailability(for: audience)
    }
    return EmailRules.decide(facts)
  }

  /// Everything that the rules ask for, as though there were wording for every client.
  private func facts(of activity: Activity, parties: Parties, handlerIsCleared: Bool) -> EmailFacts {
    let client = parties.client
    var facts = EmailFacts(
      // Who wrote counts where it was no client, whosever record the message is linked to.
      role: activity.role.isClient ? parties.role : activity.role,
      isLinked: client != nil && parties.caseRecord != nil,
      contradictsRecord: parties.role.map { activity.role.isClient && $0.isClient && activity.role != $0 },
      hasUsableName: client.map { FirstName($0.firstName) != nil },
      isRegistered: client?.isRegistered,
      preference: client?.preference,
      subject: activity.subject,
      isSubjectUnsure: activity.correction == nil && activity.classified.isUnsure,
      flags: activity.barringFlags,
      hasDangerElsewhere: client.map { _ in parties.dangerElsewhere != nil },
      isDeceased: parties.hasDeceased,
      isSuppressed: client?.isSuppressed,
      isSpecialRecord: parties.isReferredAsSpecial ? true : client?.isSpecialRecord,
      handlerIsCleared: handlerIsCleared,
      address: client.map { Self.address(of: $0, beside: parties.other) },
      language: client?.language ?? .english,
      nation: client?.nation ?? .greatBritain,
      wording: client == nil ? nil : .available)
    facts.dangerElsewhere = parties.dangerElsewhere?.id
    facts.isDangerElsewhereCertain = parties.dangerElsewhere?.flags.hasSafeguarding ?? false
    return facts
  }

  /// - Parameter other: the other parent, who would read what goes to an address that is theirs too (T1).
  private static func address(of client: Client, beside other: Client?) -> EmailFacts.Address {
    guard let address = client.email, !address.isEmpty else { return .missing }
    if client.emailBouncedAt != nil { return .bounced }
    guard let own = EmailAddress(address.unmasked) else { return .malformed }
    let theirs = other?.email.flatMap { EmailAddress($0.unmasked) }
    return theirs?.wireForm.lowercased() == own.wireForm.lowercased() ? .shared : .usable
  }
}
