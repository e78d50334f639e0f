import SafeText

/// A shell for which completion can be printed.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

extension Program {
  /// The completion script, to be read by the shell at its start.
  func completion(for shell: Shell) -> String {
    switch shell {
    case .bash: bashCompletion
    case .zsh: zshCompletion
    case .fish: fishCompletion
    }
  }

  /// Every path at which something can be completed, shortest first: the program, its groups, its commands.
  var completionPaths: [[String]] {
    var paths: [[String]] = [[]]
    for command in commands {
      for length in 1...max(1, command.path.count) {
        let path = Array(command.path.prefix(length))
        if !paths.contains(path) { paths.append(path) }
      }
    }
    return paths + BuiltIn.names.map { [$0] }
  }

  /// The words that may follow a path, with what they mean; options are not among them.
  func completions(after path: [String]) -> [(word: String, meaning: String)] {
    var result = words(after: path).map { ($0, abstract(of: path + [$0]).description) }
    if path.isEmpty { result += BuiltIn.allCases.map { ($0.rawValue, $0.abstract) } }
    switch path.count == 1 ? BuiltIn(rawValue: path[0]) : nil {
    case .help?: result = completions(after: []) + allTopics.map { ($0.name, $0.abstract.description) }
    case .completion?: result = Shell.allCases.map { ($0.rawValue, "") }
    case .manual?:
      result = manualPages.map { page in
        let word = page.name.dropPrefix("\(name)-")
        let own = manual.pages.first { $0.reference == page }?.abstract
        return (own == nil ? word : "\(page.name).\(page.section)", (own ?? abstract(of: [word])).description)
      }
    case nil: break
    }
    return result
  }

  /// The operands of the command at a path, in order.
  func operands(after path: [String]) -> [ArgumentSpec] {
    command(at: path)?.specs.filter { $0.kind == .operand } ?? []
  }

  /// The words that list what can stand for an argument, to be given to the program; nil where nothing does.
  func lister(of spec: ArgumentSpec) -> String? { candidates[spec.kind == .operand ? spec.key : spec.placeholder] }

  /// The names of all options that take the next word as their value.
  var optionsWithValues: [String] {
    let specs = commands.flatMap(\.specs) + GlobalFlags.all
    return Set(specs.filter { $0.kind == .option }.flatMap(\.names)).sorted()
  }

  /// The options that may follow a path: those of its command and the global ones it obeys.
  func options(after path: [String]) -> [ArgumentSpec] {
    guard let command = command(at: path) else { return GlobalFlags.all }
    return command.specs.filter { $0.isNamed } + GlobalFlags.all(for: command.honours)
  }

  /// The operands of the command at a path, each with the pattern that its place has in a `case`.
  func operandPatterns(after path: [String]) -> [(pattern: String, spec: ArgumentSpec)] {
    operands(after: path).enumerated().map { ($1.isRepeated ? "*" : "\($0)", $1) }
  }

  /// The options that may follow a path, each with the pattern of its names in a `case`.
  func optionPatterns(after path: [String]) -> [(pattern: String, spec: ArgumentSpec)] {
    options(after: path).map { ($0.names.joined(separator: "|"), $0) }
  }

  /// A `case` of bash or zsh with an arm for every pattern that has one; empty where none has.
  func shellCase(
    of word: String, _ patterns: [(pattern: String, spec: ArgumentSpec)], arm: (String, ArgumentSpec) -> String?
  ) -> String {
    let arms = patterns.compactMap(arm).map { "        \($0) ;;\n" }
    return arms.isEmpty ? "" : "      case \"\(word)\" in\n\(arms.joined())      esac\n"
  }

  /// The name with what a shell function's name may not hold replaced.
  var functionName: String { "_" + name.split(separator: "-").joined(separator: "_") }
}

/// A word in single quotes for any of the three shells.
func quotedForShell(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
}
