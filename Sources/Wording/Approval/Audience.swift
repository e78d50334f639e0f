public import Casework

/// Whom a reply is for and what it answers: everything about a message that decides which wording fits (EM-5, EM-6).
public struct Audience: Hashable, Sendable {
  /// The subject that counts.
  public var subject: Subject
  /// What the client is on the case.
  public var role: Role
  /// The client's language.
  public var language: Language
  /// The client's nation.
  public var nation: Nation

  /// An audience with the given facts.
  public init(subject: Subject, role: Role, language: Language, nation: Nation) {
    self.subject = subject
    self.role = role
    self.language = language
    self.nation = nation
  }
}
