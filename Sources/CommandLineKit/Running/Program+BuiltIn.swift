import SafeText

extension Program {
  /// What help, `--version`, completion and manual print; nil where the line asks for something else.
  func builtIn(_ arguments: [String], terminal: TerminalFacts) throws(Failure) -> Outcome? {
    let words = arguments.prefix { $0 != "--" }
    if words.contains("--help") || words.contains("-h") {
      return Outcome(output: help(for: pathAsked(in: words)).bytes)
    }
    guard let first = words.first(where: { !GlobalFlags.isSwitch($0) }) else { return nil }
    if first == "--version" { return Outcome(output: SafeText("\(escaping: name) \(version)\n").bytes) }
    guard let word = BuiltIn(rawValue: first), !self.words(after: []).contains(first) else { return nil }
    let rest = words.drop { $0 != first }.dropFirst().filter { !GlobalFlags.isSwitch($0) }
    switch word {
    case .help: return Outcome(output: try helpTopic(rest).bytes)
    case .completion: return Outcome(output: try completion(rest))
    case .manual: return Outcome(output: try manual(rest))
    }
  }

  /// The longest command path that the words of a line spell.
  private func pathAsked(in words: ArraySlice<String>) -> [String] {
    var path: [String] = []
    for word in words where commands.contains(where: { $0.path.starts(with: path + [word]) }) { path.append(word) }
    return path
  }

  private func completion(_ words: [String]) throws(Failure) -> [UInt8] {
    guard let word = words.first, words.count == 1, let shell = Shell(rawValue: word) else {
      throw .usage("completion needs the name of a shell.", now: "It is one of bash, zsh and fish.")
    }
    return Array(completion(for: shell).utf8)
  }

  /// The source of a page, or with `list` the names of all pages, one a line, as `make install` reads them.
  private func manual(_ words: [String]) throws(Failure) -> [UInt8] {
    if words == ["list"] { return Array(manualPages.map { "\($0.name).\($0.section)\n" }.joined().utf8) }
    guard let page = manualPage(asked: words) else {
      let word = words.joined(separator: " ")
      let known = manualPages.map { $0.name.dropPrefix("\(name)-") }
      throw .usage(
        "There is no manual page on \(escaping: word).",
        now: Failure.suggestion(Nearest.words(to: word, among: known)) ?? "List them with: manual list")
    }
    return Array(source(of: page).utf8)
  }
}

extension GlobalFlags {
  /// Whether the word is a global flag without a separate value, which may stand before `help` and the like.
  static func isSwitch(_ word: String) -> Bool {
    let name = String(word.prefix { $0 != "=" })
    return all.contains { spec in
      spec.key != "--version" && spec.key != "--help" && spec.names.contains(name)
        && (spec.kind == .optionalValue || spec.kind == .flag || name != word)
    }
  }
}

extension SafeText {
  /// The text as UTF-8.
  var bytes: [UInt8] { Array(description.utf8) }
}
