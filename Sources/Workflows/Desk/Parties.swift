public import Casework
internal import PersonalData
public import Storage
public import Wording

/// Everybody whom the record knows on an activity's case.
public struct Parties: Sendable {
  /// The client who wrote; nil where the activity is not linked to one.
  public let client: Client?
  /// The case; nil where it is not linked.
  public let caseRecord: Case?
  /// The other parent on the case; nil where the record has none.
  public let other: Client?
  /// Another open message of the client that bears a safeguarding flag (SG-2). Whoever may see one message of a client may
  /// see this one in lists, so it may be named to them.
  let dangerElsewhere: Activity?
  /// Whether the activity was handed to the Special Client Records Team, so that nobody else writes (CH-3).
  let isReferredAsSpecial: Bool

  /// The people of an activity, as the store has them now.
  public init(of activity: Activity, in session: ReadSession) throws {
    var client = try activity.scin.flatMap { try session.client($0) }
    // An address that mail came back from stays marked until the record has another (CH-3).
    if client?.emailBouncedAt == nil, let address = client?.email.flatMap({ EmailAddress($0.unmasked) }) {
      client?.emailBouncedAt = try session.bouncedAt(address)
    }
    self.client = client
    isReferredAsSpecial = try session.isReferredAsSpecial(activity.id)
    dangerElsewhere = try client.flatMap { try session.danger(of: $0.scin, besides: activity.id) }
      .flatMap { try session.activity($0) }
    caseRecord = try activity.caseNumber.flatMap { try session.caseRecord($0) }
    guard let caseRecord, let scin = activity.scin else {
      other = nil
      return
    }
    let reference = caseRecord.receivingParent == scin ? caseRecord.payingParent : caseRecord.receivingParent
    other = try session.client(reference)
  }

  /// The values of the people on the activity's own case.
  var knownValues: KnownValues {
    KnownValues(client: client, otherParty: other, children: caseRecord?.children ?? [])
  }

  /// The names and facts that a reply may take from the record (SG-2); nil where there is no client.
  public func names(received date: CivilDate) -> RecordNames? {
    client.map { client in
      RecordNames(
        client: client.firstName, otherParent: other?.firstName, children: caseRecord?.children.map(\.firstName) ?? [],
        reference: client.scin, received: date)
    }
  }

  /// Whom a reply on a subject would be for; nil where there is no client.
  public func audience(subject: Subject) -> Audience? {
    client.map { Audience(subject: subject, role: role(of: $0), language: $0.language, nation: $0.nation) }
  }

  /// What the client is: which parent on this case, and otherwise what the record says of them.
  public var role: Role? { client.map(role) }

  private func role(of client: Client) -> Role {
    guard client.role.isClient else { return client.role }
    return caseRecord?.role(of: client.scin) ?? client.role
  }

  /// Whether the client or a child of the case is recorded as deceased (CH-3); nil where not all of them are known.
  public var hasDeceased: Bool? {
    if client?.isDeceased == true || caseRecord?.children.contains(where: \.isDeceased) == true { return true }
    return client == nil || caseRecord == nil ? nil : false
  }
}
