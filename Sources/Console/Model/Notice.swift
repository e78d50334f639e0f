public import Casework
public import SafeText

/// Something said to the person at the desk, in words.
public struct Notice: Hashable, Sendable {
  /// How it is to be taken.
  public enum Kind: Sendable {
    /// Something was done.
    case done
    /// Something is to be known.
    case information
    /// Something could not be done.
    case refused
  }

  /// How it is to be taken.
  public let kind: Kind
  /// What it says, in one or two sentences.
  public let text: SafeText
  /// When, set by the model.
  public var at = Instant(milliseconds: 0)

  /// Something to be said.
  public init(_ kind: Kind, _ text: SafeText) { (self.kind, self.text) = (kind, text) }

  /// A refusal as a notice: what, why, what now, code.
  public init(_ refusal: Refusal) {
    var text = refusal.message
    if !refusal.advice.isEmpty { text += " " + refusal.advice }
    if !refusal.code.isEmpty { text += " (\(refusal.code))" }
    self.init(.refused, text)
  }

  /// What a change did to one message; a refusal that names the message stands by itself.
  init(_ change: RecordChange, _ outcome: ItemOutcome) {
    let number = outcome.id.description
    let isWhole = !outcome.isDone && outcome.words.description.hasPrefix(number)
    let separator: SafeText = outcome.isDone ? ", " : ". "
    self.init(
      outcome.isDone ? .done : .refused,
      isWhole ? outcome.words : "\(change.words): \(escaping: number)\(separator)\(outcome.words)")
  }
}
