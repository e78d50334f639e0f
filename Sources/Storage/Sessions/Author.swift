public import Casework

/// Under whose name a change is recorded.
public struct Author: Hashable, Sendable {
  /// Whether it was a person's decision or a program's.
  public enum Kind: String, CaseIterable, Sendable {
    case person
    case service
  }

  /// The account.
  public let account: Account
  /// Whether it was a person's decision or a program's.
  public let kind: Kind

  /// An author.
  public init(account: Account, kind: Kind) {
    self.account = account
    self.kind = kind
  }
}

extension Author {
  /// The program that takes messages in.
  public static let intake = Author(service: "replydesk.intake")
  /// The program that carries out what the rules decide by themselves.
  public static let rules = Author(service: "replydesk.rules")
  /// The program that sends.
  public static let sender = Author(service: "replydesk.mail")

  private init(service name: StaticString) {
    account = Account(service: name)
    kind = .service
  }
}
