import Casework

/// One entry of the lexicon: steps that must follow each other within a sentence.
///
/// Words are separated by blanks. `a|b` is either word, `kill*` any word that begins so, `own?` may be left out, `~`
/// stands for up to four words of any kind, `$kid` for any word of the class of that name.
/// The first and the last step are words that may not be left out.
struct Phrase: Hashable {
  /// The most words that one `~` passes over.
  static let longestGap = 4

  /// One step of a phrase.
  enum Step: Hashable {
    case words([String], isOptional: Bool)
    case gap
  }

  /// The plainest words that fit it, to show to a caseworker: `cut … arm`.
  var summary: String {
    let words = steps.compactMap { step -> String? in
      switch step {
      case .gap: "…"
      case .words(_, isOptional: true): nil
      case .words(let list, isOptional: false): list.first
      }
    }
    return words.joined(separator: " ")
  }

  /// Its steps.
  let steps: [Step]

  init(_ entry: String, classes: [String: String] = [:]) {
    steps = entry.split(separator: " ").map { part in
      if part == "~" { return .gap }
      let isOptional = part.last == "?"
      let words = (isOptional ? part.dropLast() : part).split(separator: "|").flatMap { word -> [String] in
        guard word.first == "$", let members = classes[String(word.dropFirst())] else { return [String(word)] }
        return members.split(separator: "|").map(String.init)
      }
      return .words(words, isOptional: isOptional)
    }
  }
}
