import SafeText

/// A command line that has been understood.
struct ParsedLine {
  /// The words of the command.
  var path: [String] = []
  /// What the global flags said, by the first name of each.
  var globals: [String: [String]] = [:]
  /// What belongs to the command.
  var words = ParsedWords()
}

/// Sorts the words of a command line into the command's path, global flags, options and operands, in one pass.
///
/// Options stand anywhere; those of a command after its words. Nothing is abbreviated and nothing is guessed.
struct CommandLineParser<Context> {
  private let program: Program<Context>
  private var rest: ArraySlice<String>
  private var line = ParsedLine()
  private var operands: [String] = []
  /// Whether the command's words are complete: an operand has been seen, or none could follow.
  private var isSettled = false

  init(_ program: Program<Context>, _ arguments: [String]) {
    self.program = program
    rest = arguments[...]
  }

  /// The line, or the first thing that is wrong with it.
  mutating func parse() throws(Failure) -> ParsedLine {
    while let word = rest.popFirst() {
      if word == "--" {
        // Before the command is named there is nothing that an operand could belong to.
        while program.command(at: line.path) == nil, let next = rest.popFirst() { try takeWord(next) }
        operands += rest
        rest = []
      } else if isOption(word) {
        try takeOption(word)
      } else {
        try takeWord(word)
      }
    }
    line.words.operands = operands[...]
    return line
  }

  /// A word that begins with a dash, except `-` alone and negative numbers, unless such a name is declared.
  private func isOption(_ word: String) -> Bool {
    let bytes = Array(word.utf8.prefix(2))
    guard bytes.count == 2 && bytes[0] == UInt8(ascii: "-") else { return false }
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[1]) else { return true }
    return specs.contains { $0.names.contains(word) }
  }

  /// The options of the command so far.
  private var specs: [ArgumentSpec] {
    (program.command(at: line.path)?.specs ?? []).filter { $0.isNamed }
  }

  private mutating func takeWord(_ word: String) throws(Failure) {
    if !isSettled {
      let next = line.path + [word]
      if program.commands.contains(where: { $0.path.starts(with: next) }) {
        line.path = next
        return
      }
      let known = program.words(after: line.path)
      guard let command = program.command(at: line.path) else {
        throw .unknownWord(word, after: line.path, known: known + (line.path.isEmpty ? BuiltIn.names : []))
      }
      // What the program does when called bare takes no operands: the word was meant to be a command.
      if command.path.isEmpty { throw .unknownWord(word, after: [], known: known + BuiltIn.names) }
      isSettled = true
    }
    operands.append(word)
  }

  private mutating func takeOption(_ word: String) throws(Failure) {
    let isLong = word.utf8.starts(with: "--".utf8)
    let cut = isLong ? word.utf8.firstIndex(of: UInt8(ascii: "=")) : nil
    let name = cut.map { String(word[..<$0]) } ?? word
    let inline = cut.map { String(word[word.utf8.index(after: $0)...]) }

    if let spec = specs.first(where: { $0.names.contains(name) }) {
      let value = try value(of: spec, written: name, inline: inline)
      try keep(value, of: spec, written: name, in: &line.words.values)
    } else if let spec = GlobalFlags.all.first(where: { $0.names.contains(name) }) {
      let value = try value(of: spec, written: name, inline: inline)
      try keep(value, of: spec, written: name, in: &line.globals)
    } else {
      let known = (specs + GlobalFlags.all).flatMap(\.names)
      if isLong || word.utf8.count == 2 { throw .unknownOption(name, known: known, after: line.path) }
      throw .joinedLetters(word, known: known)
    }
  }

  private mutating func value(
    of spec: ArgumentSpec, written name: String, inline: String?
  ) throws(Failure) -> String {
    switch spec.kind {
    case .flag:
      if inline != nil { throw .surplusValue(of: name) }
      return ""
    case .optionalValue:
      return inline ?? ""
    case .option, .operand, .input:
      if let inline { return inline }
      // A value that looks like an option was forgotten more often than meant; `--name=-x` says that it is meant.
      guard let next = rest.first, !isOption(next) else {
        throw .missingValue(of: spec, written: name, next: rest.first)
      }
      rest.removeFirst()
      return next
    }
  }

  private func keep(
    _ value: String, of spec: ArgumentSpec, written name: String, in values: inout [String: [String]]
  ) throws(Failure) {
    let earlier = values[spec.key]
    if let earlier, !spec.isRepeated, spec.kind != .flag, earlier != [value] { throw .repeated(name) }
    if earlier != nil && !spec.isRepeated { return }
    values[spec.key, default: []].append(value)
  }
}
