internal import ASCII

/// What a half-typed filter could go on with, for the console and for shells.
public enum Completion {
  /// The whole words that the last word of a text could become, in the order of the vocabulary, each once; empty where none
  /// fits or a quote is open.
  ///
  /// Names that only the desk knows, such as accounts and teams, are handed in for their words. A word that needs a value
  /// ends in its colon.
  public static func candidates(for text: String, known: [Word: [String]] = [:]) -> [String] {
    let scalars = text.unicodeScalars
    guard scalars.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return [] }
    let start = scalars.lastIndex(where: FilterLexer.isBlank).map(scalars.index(after:)) ?? scalars.startIndex
    let last = String(scalars[start...])
    let sign = last.hasPrefix("-") ? "-" : ""
    let rest = last.dropFirst(sign.count)
    guard let colon = rest.firstIndex(of: ":") else {
      let begun = String(rest).lowercasedASCII
      return Word.everyName.filter { $0.hasPrefix(begun) && (sign.isEmpty || $0 != Word.sort.name) }
        .map { "\(sign)\($0):" }
    }
    guard let word = Word(name: String(rest[..<colon])) else { return [] }
    let values = rest[rest.index(after: colon)...]
    let done = values.lastIndex(of: ",").map { String(values[...$0]) } ?? ""
    let begun = String(values.dropFirst(done.count)).lowercasedASCII
    let head = "\(sign)\(rest[...colon])\(done)"
    return (word.values + (known[word] ?? [])).filter { $0.lowercasedASCII.hasPrefix(begun) }
      .map { head + ($0.unicodeScalars.contains(where: FilterLexer.isBlank) ? "\"\($0)\"" : $0) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
