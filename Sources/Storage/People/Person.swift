public import Casework

/// A member of staff as the store knows them.
public struct Person: Hashable, Sendable {
  /// What somebody may do.
  public struct Roles: OptionSet, Hashable, Sendable {
    /// One bit a role.
    public let rawValue: Int64
    /// The roles of those bits.
    public init(rawValue: Int64) { self.rawValue = rawValue }
    /// Works the queue and answers clients.
    public static let caseworker = Self(rawValue: 1)
    /// Decides on safeguarding, reassigns, settles doubts.
    public static let teamLeader = Self(rawValue: 2)
    /// Belongs to the Special Client Records Team.
    public static let specialRecords = Self(rawValue: 4)
    /// Writes and approves wording.
    public static let wordingOwner = Self(rawValue: 8)
    /// Looks after people and settings.
    public static let administrator = Self(rawValue: 16)
    /// Is to belong to the Special Client Records Team as soon as a second person confirms it; until then it gives nothing.
    public static let specialRecordsAsked = Self(rawValue: 32)
    /// Everything, which whoever owns an embedded store has.
    public static let all: Self = [.caseworker, .teamLeader, .specialRecords, .wordingOwner, .administrator]
  }

  /// The account.
  public var account: Account
  /// The team; nil for somebody who works for all.
  public var team: String?
  /// What they may do.
  public var roles: Roles
  /// Where alerts reach them; nil where they get none by email.
  public var email: EmailAddress?
  /// When they work, in the form of `target.opening`; nil for the hours of everybody.
  public var hours: String?

  /// A person with the given facts.
  public init(account: Account, team: String?, roles: Roles, email: EmailAddress? = nil, hours: String? = nil) {
    self.account = account
    self.team = team
    self.roles = roles
    self.email = email
    self.hours = hours
  }
}
