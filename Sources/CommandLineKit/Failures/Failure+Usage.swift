internal import ASCII
public import SafeText

extension Failure {
  /// A command line that was not understood; nothing has been done.
  public static func usage(_ what: SafeText, why: SafeText? = nil, now: SafeText? = nil) -> Failure {
    Failure("usage", .usage, what, why: why, now: now)
  }

  static func missing(_ spec: ArgumentSpec) -> Failure {
    .usage("\(escaping: spec.heading) is missing: \(spec.help).", now: "Add it, or add --help to see how.")
  }

  static func missingValue(of spec: ArgumentSpec, written name: String, next: String?) -> Failure {
    let follows: SafeText? = next.map { "What follows is \(escaping: $0), which looks like an option." }
    let joined = name + (name.hasPrefix("--") ? "=" : " ")
    // One dash and more than a letter is no option of any command here, so it was meant as the value.
    let meant = next.flatMap { name.hasPrefix("--") && !$0.hasPrefix("--") && $0.utf8.count > 2 ? $0 : nil }
    return .usage(
      "\(escaping: name) needs a value.", why: follows,
      now: meant.map { "If that is the value, write \(escaping: joined + $0)" }
        ?? "Write \(escaping: joined + spec.placeholder).")
  }

  static func surplusValue(of name: String) -> Failure {
    .usage("\(escaping: name) takes no value.", now: "Leave out = and what follows it.")
  }

  static func repeated(_ name: String) -> Failure {
    .usage("\(escaping: name) is there twice.", why: "It takes one value, and which is meant cannot be known.")
  }

  static func invalidValue(_ word: String, of spec: ArgumentSpec, expectation: SafeText) -> Failure {
    let near = Nearest.words(to: word, among: spec.choices)
    return .usage(
      "\(told(word)) is not a value of \(escaping: spec.key).", why: "It must be \(expectation).",
      now: Self.suggestion(near))
  }

  static func unknownOption(_ name: String, known: [String], after path: [String]) -> Failure {
    let subject: SafeText = path.isEmpty ? "the program" : "\"\(escaping: path.joined(separator: " "))\""
    return .usage(
      "There is no option \(escaping: name) of \(subject).",
      // One letter is near every other; only longer names can be mistyped ones.
      now: (name.utf8.count > 2 ? suggestion(Nearest.words(to: name, among: known)) : nil)
        ?? "Add --help to see what there is.")
  }

  static func unknownWord(_ word: String, after path: [String], known: [String]) -> Failure {
    let near = Nearest.words(to: word, among: known)
    let place: SafeText = path.isEmpty ? "" : " after \"\(escaping: path.joined(separator: " "))\""
    return .usage(
      "There is no command \(told(word))\(place).",
      now: suggestion(near)
        ?? (known.count <= 12
          ? "There is: \(escaping: known.joined(separator: ", "))." : "Try help to see what there is."))
  }

  static func joinedLetters(_ word: String, known: [String]) -> Failure {
    .usage(
      "There is no option \(told(word)).",
      why: "Short options are not joined and take their value as the next word; long ones begin with two dashes.",
      now: suggestion(Nearest.words(to: "-" + word, among: known.filter { $0.utf8.count > 2 })))
  }

  static func unknownField(_ name: String, known: [String]) -> Failure {
    if known.isEmpty { return .usage("The command has no fields to choose.", now: "Write --json alone.") }
    return .usage(
      "There is no field \(told(name)).",
      now: "There is: \(escaping: known.joined(separator: ",")).")
  }

  static func surplusWord(_ word: String, path: [String]) -> Failure {
    .usage(
      "\(told(word)) is one word too many.",
      now: "Try \(escaping: (["help"] + path).joined(separator: " ")).")
  }

  /// A word as it is told: an empty one as two quotation marks, a long one by its beginning.
  static func told(_ word: String) -> SafeText {
    if word.isEmpty { return "\"\"" }
    let most = 80
    return word.utf8.count > most ? "\(escaping: String(word.prefix(most)))..." : SafeText(escaping: word)
  }

  /// `Did you mean …?`, which is never acted upon.
  static func suggestion(_ words: [String]) -> SafeText? {
    words.isEmpty ? nil : "Did you mean \(escaping: words.joined(separator: " or "))?"
  }
}
