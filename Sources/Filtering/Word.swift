internal import ASCII

/// A word of the filter language: what stands before the colon.
public enum Word: String, CaseIterable, Sendable {
  case `is`
  case left
  case late
  case age
  case received
  case due
  case owner
  case team
  case subject
  case flag
  case role
  case prefer
  case email
  case language
  case nation
  case `case`
  case client
  case source
  case unsure
  case sort

  /// The name as it is written and printed, without the colon.
  public var name: String { rawValue }

  /// Other names that are read, and printed as the first.
  public var aliases: [String] { self == .source ? ["channel"] : [] }

  /// What the word asks, in a few words.
  public var summary: String {
    switch self {
    case .is: "what state it is in"
    case .left: "time left of an open one"
    case .late: "time since an open one was due"
    case .age: "time since it was received"
    case .received: "the day it was received"
    case .due: "the day an answer is due"
    case .owner: "who has it"
    case .team: "which team has it"
    case .subject: "what it is about"
    case .flag: "what it is marked with"
    case .role: "what the sender is on the case"
    case .prefer: "how the client asked to be contacted"
    case .email: "whether every rule allows an email"
    case .language: "the language the client is answered in"
    case .nation: "which service answers"
    case .case: "the case it is linked to"
    case .client: "whose it is, by the reference"
    case .source: "where on the site it was written"
    case .unsure: "whether triage was unsure of the subject"
    case .sort: "what the list is ordered by"
    }
  }

  /// A filter that uses the word.
  public var example: String {
    switch self {
    case .is: "is:open,answered"
    case .left: "left:4h..12h"
    case .late: "late:>1d"
    case .age: "age:<2d"
    case .received: "received:2026-11-01..2026-11-20"
    case .due: "due:<=tomorrow"
    case .owner: "-owner:any"
    case .team: "team:mine"
    case .subject: "subject:calc,missing"
    case .flag: "flag:sg"
    case .role: "role:rp"
    case .prefer: "prefer:phone"
    case .email: "email:yes"
    case .language: "language:cy"
    case .nation: "nation:ni"
    case .case: "case:C-80412"
    case .client: "client:..482"
    case .source: "source:feedback"
    case .unsure: "unsure:yes"
    case .sort: "sort:-received"
    }
  }

  /// Whether the word may find a restricted record: the clock, the state, the team and the owner, and nothing else.
  public var findsRestricted: Bool {
    switch self {
    case .is, .left, .due, .received, .team, .owner: true
    default: false
    }
  }

  /// The word of a name or another name, letters in either case; nil where there is none.
  public init?(name: String) {
    let name = name.lowercasedASCII
    guard let word = Self.allCases.first(where: { $0.name == name || $0.aliases.contains(name) }) else { return nil }
    self = word
  }

  /// Every name that is read.
  static let everyName = allCases.flatMap { [$0.name] + $0.aliases }
}
