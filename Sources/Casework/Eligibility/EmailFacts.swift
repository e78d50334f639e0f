/// Everything that decides whether a message may be answered by email (CH-1 to CH-6, SG-1, SG-2, EM-6, IN-6, IN-8).
public struct EmailFacts: Hashable, Sendable {
  /// What the record holds as the client's email address.
  public enum Address: String, CaseIterable, Sendable {
    /// A plain address that mail has not come back from.
    case usable
    /// No address.
    case missing
    /// Something that is not one plain address.
    case malformed
    /// Mail to it came back, and it was not corrected since (CH-3).
    case bounced
    /// The record has the same one for the other parent on the case (CH-3, SG-2).
    case shared
  }

  /// Whether approved wording answers the subject in the client's language for their nation (EM-5, EM-6).
  public enum Wording: String, CaseIterable, Sendable {
    case available
    /// There is wording for the subject, but not in this language and for this nation (EM-6).
    case otherLanguageOrNationOnly = "other-language-or-nation-only"
    /// No approved wording answers the subject (CH-1).
    case noneForSubject = "none"
  }

  /// What the sender is: no client where the message says so, else what the record says; nil where it knows nobody.
  public var role: Role?
  /// Whether the activity is linked to a client and case (IN-6).
  public var isLinked: Bool
  /// Whether the message says that it is from another parent than the record has the client as (IN-6); nil where the client
  /// is not known.
  public var contradictsRecord: Bool?
  /// Whether the record has a first name of the client that an email may use; nil where the client is not known.
  public var hasUsableName: Bool?
  /// Whether the client is registered for self-service; nil where the client is not known.
  public var isRegistered: Bool?
  /// How the client asked to be contacted; nil where the client is not known.
  public var preference: ContactPreference?
  /// The subject that counts.
  public var subject: Subject
  /// Whether a person must still decide the subject.
  public var isSubjectUnsure: Bool
  /// The flags that stand.
  public var flags: Flags
  /// Whether another open message of the client bears a safeguarding flag (SG-1, SG-2); nil where the client is not known.
  public var hasDangerElsewhere: Bool?
  /// Which message that is; nil where there is none, or nobody has said. It is only named.
  public var dangerElsewhere: ActivityID?
  /// Whether the flag of that message is certain; a possible one is a person's to decide.
  public var isDangerElsewhereCertain = false
  /// Whether the client or a child of the case is recorded as deceased; nil where not all of them are known.
  public var isDeceased: Bool?
  /// Whether contact is suppressed; nil where the client is not known.
  public var isSuppressed: Bool?
  /// Whether the client's is a special record, or the message was referred as that of one; nil where the client is not known.
  public var isSpecialRecord: Bool?
  /// Whether the person handling it belongs to the special client records team.
  public var handlerIsCleared: Bool
  /// What the record holds as an address; nil where the client is not known.
  public var address: Address?
  /// The client's language; it only names the wording.
  public var language: Language
  /// The client's nation; it only names the wording.
  public var nation: Nation
  /// Whether approved wording answers it; nil where the client is not known, and so neither language nor nation.
  public var wording: Wording?

  /// The given facts.
  public init(
    role: Role?, isLinked: Bool, contradictsRecord: Bool?, hasUsableName: Bool?, isRegistered: Bool?,
    preference: ContactPreference?, subject: Subject,
    isSubjectUnsure: Bool, flags: Flags, hasDangerElsewhere: Bool?, isDeceased: Bool?, isSuppressed: Bool?,
    isSpecialRecord: Bool?,
    handlerIsCleared: Bool, address: Address?, language: Language, nation: Nation, wording: Wording?
  ) {
    self.role = role
    self.isLinked = isLinked
    self.contradictsRecord = contradictsRecord
    self.hasUsableName = hasUsableName
    self.isRegistered = isRegistered
    self.preference = preference
    self.subject = subject
    self.isSubjectUnsure = isSubjectUnsure
    self.flags = flags
    self.hasDangerElsewhere = hasDangerElsewhere
    self.isDeceased = isDeceased
    self.isSuppressed = isSuppressed
    self.isSpecialRecord = isSpecialRecord
    self.handlerIsCleared = handlerIsCleared
    self.address = address
    self.language = language
    self.nation = nation
    self.wording = wording
  }
}
