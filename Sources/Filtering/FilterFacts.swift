public import Casework

/// What is known of one activity for a filter; nil where it is not known, unless said otherwise.
public struct FilterFacts: Hashable, Sendable {
  /// Its number.
  public var id: ActivityID
  /// How far it has got.
  public var status: ActivityStatus
  /// Who has it; nil where nobody has.
  public var owner: Account?
  /// The team that has it.
  public var team: String
  /// When the message came in.
  public var receivedAt: Instant
  /// When an answer is due, and whether the clock stands.
  public var clock: OpenClock
  /// The subject that holds.
  public var subject: Subject
  /// Whether triage was unsure of the subject.
  public var isUnsure: Bool
  /// The flags, certain and possible ones.
  public var flags: Flags
  /// What the sender is on the case.
  public var role: Role
  /// The case; nil where it is linked to none.
  public var caseNumber: CaseNumber?
  /// The client's reference; nil where it is linked to no client.
  public var scin: CustomerReference?
  /// Where on the site it was written.
  public var source: InboundMessage.Source?
  /// How the client asked to be contacted.
  public var preference: ContactPreference?
  /// The language the client is answered in.
  public var language: Language?
  /// Which service answers the client.
  public var nation: Nation?
  /// Whether a reply has been begun.
  public var hasDraft: Bool?
  /// Whether an email about it waits on hold.
  public var isHeld: Bool?
  /// Whether every rule allows an email.
  public var isEmailAllowed: Bool?
  /// Whether the record is restricted: then only its clock, state, team and owner can be asked for.
  public var isRestricted: Bool

  /// The facts of an activity, and what else is known of it.
  public init(
    _ activity: Activity, pausedAt: Instant? = nil, isRestricted: Bool, source: InboundMessage.Source? = nil,
    preference: ContactPreference? = nil, language: Language? = nil, nation: Nation? = nil, hasDraft: Bool? = nil,
    isHeld: Bool? = nil, isEmailAllowed: Bool? = nil
  ) {
    id = activity.id
    status = activity.status
    owner = activity.owner
    team = activity.team
    receivedAt = activity.receivedAt
    clock = OpenClock(dueAt: activity.dueAt, pausedAt: pausedAt)
    subject = activity.subject
    isUnsure = activity.classified.isUnsure && activity.correction == nil
    flags = activity.barringFlags
    role = activity.role
    caseNumber = activity.caseNumber
    scin = activity.scin
    (self.source, self.preference, self.language, self.nation) = (source, preference, language, nation)
    (self.hasDraft, self.isHeld, self.isEmailAllowed) = (hasDraft, isHeld, isEmailAllowed)
    self.isRestricted = isRestricted
  }
}
