public import Casework

/// What a client wants to know, or what a line does for any enquiry; lines are offered by it.
public struct Intent: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Its name in a header, such as `payment-overdue`.
  public let name: WordingName

  /// The intent of that name; nil where the text is no name. Underscores count as hyphens.
  public init?(_ text: String) {
    guard let name = WordingName(String(text.map { $0 == "_" ? "-" : $0 })) else { return nil }
    self.name = name
  }

  /// The questions that a subject's messages ask; empty for subjects that no email answers (CH-1).
  public static func all(of subject: Subject) -> [Intent] {
    switch subject {
    case .missingPayment: missingPayment
    case .calculation: calculation
    default: []
    }
  }

  /// What a line may do whatever was asked: such lines fit only paragraphs that list the intent.
  public static let general = named("apology", "what-happens-next", "how-to-complain")

  /// Every intent that a line may have: those of all subjects, then those for any enquiry.
  public static let known = Subject.allCases.flatMap(all(of:)) + general

  /// Whether it is one of the intents that serve any enquiry.
  public var isGeneral: Bool { Self.general.contains(self) }
  /// Its name.
  public var description: String { name.text }
  /// Orders by name.
  public static func < (left: Self, right: Self) -> Bool { left.name < right.name }

  private static let missingPayment = named(
    "paid-not-yet-received", "payment-overdue", "deduction-from-earnings", "first-payment", "less-than-expected",
    "direct-pay-no-record")
  private static let calculation = named(
    "how-worked-out", "why-changed", "effective-date", "shared-care", "income-source", "fees-charges",
    "other-children")
  private static func named(_ names: String...) -> [Intent] { names.compactMap { Intent($0) } }
}
