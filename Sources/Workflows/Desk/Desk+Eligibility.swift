public import Casework
internal import Storage
internal import Wording

extension Desk {
  /// Whether an email may answer an activity, with every reason and the route (CH-4).
  public func decision(on id: ActivityID) throws -> EmailDecision {
    let activity = try activity(id)
    return try store.read { session in try decision(on: activity, in: session) }
  }

  func decision(on activity: Activity, in session: ReadSession) throws -> EmailDecision {
    try decision(on: activity, parties: Parties(of: activity, in: session), handlerIsCleared: isCleared(in: session))
  }

  /// Whether the person at the desk belongs to the special client records team.
  func isCleared(in session: ReadSession) throws -> Bool {
    try session.person(account)?.roles.contains(.specialRecords) ?? false
  }

  /// - `forList`: the wording files need not be read for a column of a list.
  func decision(
    on activity: Activity, parties: Parties, handlerIsCleared: Bool, forList: Bool = false
  ) throws -> EmailDecision {
    EmailRules.decide(
      try facts(of: activity, parties: parties, handlerIsCleared: handlerIsCleared, forList: forList))
  }

  private func facts(
    of activity: Activity, parties: Parties, handlerIsCleared: Bool, forList: Bool
  ) throws -> EmailFacts {
    let client = parties.client
    let audience =
      parties.audience(subject: activity.subject)
      ?? Audience(subject: activity.subject, role: activity.role, language: .english, nation: .greatBritain)
    return EmailFacts(
      role: client?.role ?? activity.role,
      isLinked: client != nil && parties.caseRecord != nil,
      isRegistered: client?.isRegistered ?? false,
      preference: client?.preference ?? .telephone,
      subject: activity.subject,
      isSubjectUnsure: activity.correction == nil && activity.classified.isUnsure,
      flags: activity.barringFlags,
      isDeceased: parties.hasDeceased,
      isSuppressed: client?.isSuppressed ?? false,
      isSpecialRecord: client?.isSpecialRecord ?? false,
      handlerIsCleared: handlerIsCleared,
      address: Self.address(of: client),
      language: audience.language,
      nation: audience.nation,
      wording: try forList ? notedAvailability(for: audience) : availability(for: audience))
  }

  private static func address(of client: Client?) -> EmailFacts.Address {
    guard let client, let address = client.email, !address.isEmpty else { return .missing }
    if client.emailBouncedAt != nil { return .bounced }
    return EmailAddress(address.unmasked) == nil ? .malformed : .usable
  }
}
