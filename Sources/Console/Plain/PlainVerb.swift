internal import SafeText

/// A word of plain mode: what it does, and where it may be said.
struct PlainVerb: Sendable {
  /// Where something may be said.
  enum Place: Hashable, Sendable {
    case everywhere, queue, message, compose, preview
  }

  /// The word, as it is typed.
  let name: String
  /// What may follow it, for help; empty where nothing does.
  let usage: SafeText
  /// What it does, for help.
  let effect: SafeText
  /// Where it may be said.
  let places: Set<Place>
  /// Does it, with the words behind it.
  let act: @Sendable (inout PlainConsole, [String]) -> PlainStep

  init(
    _ name: String, _ usage: SafeText = "", in places: Set<Place>, _ effect: SafeText,
    act: @escaping @Sendable (inout PlainConsole, [String]) -> PlainStep
  ) {
    (self.name, self.usage, self.places, self.effect, self.act) = (name, usage, places, effect, act)
  }

  /// Every word, in the order in which help says them.
  static let all: [Self] = preview + compose + message + queue + quarantine + everywhere
}
