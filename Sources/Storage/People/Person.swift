public import Casework

/// A member of staff as the store knows them.
public struct Person: Hashable, Sendable {
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
