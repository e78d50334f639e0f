public import Casework

/// What one word of a filter asks: true where any of its values is.
public enum Criterion: Hashable, Sendable {
  case state([State])
  case left([Bounds<Span>])
  case late([Bounds<Span>])
  case age([Bounds<Span>])
  case received([Bounds<Day>])
  case due([Bounds<Day>])
  case owner([OwnerChoice])
  case team([TeamChoice])
  case subject([Subject])
  case flag([FlagChoice])
  case role([Role])
  case preference([ContactPreference])
  case email([Bool])
  case language([Language])
  case nation([Nation])
  case caseNumber([CaseNumber])
  case client([ClientChoice])
  case source([InboundMessage.Source])
  case unsure([Bool])
  case number([ActivityID])

  /// The word it is written with; nil for a bare activity number.
  public var word: Word? {
    switch self {
    case .state: .is
    case .left: .left
    case .late: .late
    case .age: .age
    case .received: .received
    case .due: .due
    case .owner: .owner
    case .team: .team
    case .subject: .subject
    case .flag: .flag
    case .role: .role
    case .preference: .prefer
    case .email: .email
    case .language: .language
    case .nation: .nation
    case .caseNumber: .case
    case .client: .client
    case .source: .source
    case .unsure: .unsure
    case .number: nil
    }
  }

  /// Whether it may find a restricted record; a bare number may not.
  public var findsRestricted: Bool { word?.findsRestricted ?? false }
}

/// A state that `is:` asks for.
public enum State: String, CaseIterable, Sendable {
  case open
  case closed
  case answered
  /// Open, its clock runs and its time has passed.
  case late
  /// Open, and its clock stands.
  case paused
  /// Not linked to a case.
  case unlinked
  /// Owned by whoever asks.
  case mine
  case unowned
  /// Triage was unsure of the subject.
  case markedUnsure = "marked-unsure"
  /// An email about it waits on hold.
  case held
  /// A reply to it has been begun.
  case draft

  /// Whether the state may find a restricted record: what the queue shows of one, and nothing that its content gave.
  public var findsRestricted: Bool {
    switch self {
    case .open, .closed, .answered, .late, .paused, .mine, .unowned: true
    case .unlinked, .markedUnsure, .held, .draft: false
    }
  }
}

/// An owner that `owner:` asks for.
public enum OwnerChoice: Hashable, Sendable {
  case me
  case none
  case any
  /// An account by its name, in small letters; compared without regard to case.
  case account(Account)
}

/// A team that `team:` asks for.
public enum TeamChoice: Hashable, Sendable {
  case mine
  /// A team by its name, in small letters; compared without regard to case.
  case named(String)
}

/// A mark that `flag:` asks for, found by triage for certain or possibly.
public enum FlagChoice: Hashable, Sendable {
  case safeguarding
  case any
  case none
  case flag(Flag)
}

/// A client that `client:` asks for.
public enum ClientChoice: Hashable, Sendable {
  /// The last three digits of the reference, which may be shown and said.
  case lastThree(String)
  /// The whole reference; personal data.
  case reference(CustomerReference)
}
