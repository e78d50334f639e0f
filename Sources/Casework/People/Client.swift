/// A person or employer on the record, as the record system's extract gives it (CL-1 to CL-3).
public struct Client: Hashable, Sendable {
  /// The customer reference.
  public var scin: CustomerReference
  /// What they are.
  public var role: Role
  /// The first name.
  public var firstName: ClientText
  /// The surname, or an employer's name.
  public var surname: ClientText
  /// Whether they are registered for self-service (CL-1).
  public var isRegistered: Bool
  /// When they first logged in; nil where they never did.
  public var firstLogin: CivilDate?
  /// How they asked to be contacted.
  public var preference: ContactPreference
  /// Their email address as the record has it; nil where there is none.
  public var email: ClientText?
  /// When mail to that address came back; nil where it did not, or the address was corrected since (CH-3).
  public var emailBouncedAt: Instant?
  /// Their mobile number as the record has it.
  public var mobile: ClientText?
  /// Whether they opted out of text messages.
  public var smsOptOut: Bool
  /// The language they are answered in.
  public var language: Language
  /// Which service answers them.
  public var nation: Nation
  /// Whether they are recorded as deceased (CH-3).
  public var isDeceased: Bool
  /// Whether contact with them is suppressed (CH-3).
  public var isSuppressed: Bool
  /// Whether theirs is a special client record (CH-3).
  public var isSpecialRecord: Bool
  /// The date of birth.
  public var dateOfBirth: CivilDate?
  /// The National Insurance number as the record has it.
  public var nino: ClientText?
  /// The postal address with its postcode, lines separated by commas.
  public var address: ClientText?

  /// A client with the given facts.
  public init(
    scin: CustomerReference, role: Role, firstName: ClientText, surname: ClientText, isRegistered: Bool,
    firstLogin: CivilDate?, preference: ContactPreference, email: ClientText?, emailBouncedAt: Instant?,
    mobile: ClientText?, smsOptOut: Bool, language: Language, nation: Nation, isDeceased: Bool, isSuppressed: Bool,
    isSpecialRecord: Bool, dateOfBirth: CivilDate?, nino: ClientText?, address: ClientText?
  ) {
    self.scin = scin
    self.role = role
    self.firstName = firstName
    self.surname = surname
    self.isRegistered = isRegistered
    self.firstLogin = firstLogin
    self.preference = preference
    self.email = email
    self.emailBouncedAt = emailBouncedAt
    self.mobile = mobile
    self.smsOptOut = smsOptOut
    self.language = language
    self.nation = nation
    self.isDeceased = isDeceased
    self.isSuppressed = isSuppressed
    self.isSpecialRecord = isSpecialRecord
    self.dateOfBirth = dateOfBirth
    self.nino = nino
    self.address = address
  }
}
