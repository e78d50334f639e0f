internal import ASCII
import SafeText

extension Program {
  /// Help for a path: the program, a group, or a command.
  func help(for path: [String]) -> SafeText {
    if let command = command(at: path), !path.isEmpty || commands.count == 1 { return help(for: command) }
    return overview(of: path)
  }

  /// What `help` shows for the words after it: a path, a topic of the program, or a built-in topic.
  func helpTopic(_ words: [String]) throws(Failure) -> SafeText {
    if words.isEmpty || commands.contains(where: { $0.path.starts(with: words) }) { return help(for: words) }
    if words.count == 1, let topic = allTopics.first(where: { $0.name == words[0] }) {
      return HelpPage(topic.abstract).adding(text: topic.text).text
    }
    var path: [String] = []
    for word in words.dropLast() where commands.contains(where: { $0.path.starts(with: path + [word]) }) {
      path.append(word)
    }
    let known = self.words(after: path) + (path.isEmpty ? allTopics.map(\.name) : [])
    let near = Nearest.words(to: words[path.count], among: known).map { (path + [$0]).joined(separator: " ") }
    throw .usage(
      "There is no help on \(escaping: words.joined(separator: " ")).",
      now: Failure.suggestion(near) ?? "Try \(escaping: (["help"] + path).joined(separator: " ")).")
  }

  private func overview(of path: [String]) -> SafeText {
    let words = ([name] + path).joined(separator: " ")
    let meaning = path.isEmpty ? abstract : abstract(of: path)
    var page = HelpPage(meaning.isEmpty ? "\(escaping: words)" : "\(escaping: words): \(meaning)")
    let bare = path.isEmpty ? self.command(at: []) : nil
    page.add(
      "Usage",
      (bare.map { [SafeText(escaping: usage(of: $0))] } ?? [])
        + ["\(escaping: words) \(path.isEmpty ? "COMMAND" : "VERB") ..."])
    if let bare {
      page.add(text: "Without a command: \(bare.abstract). \(bare.discussion)")
      page.add("Options without a command", rows: bare.specs.filter { $0.isNamed }.map(Self.row))
    }
    var rows: [HelpPage.Row] = []
    for word in self.words(after: path) {
      let deeper = path + [word]
      let verbs = self.words(after: deeper)
      var meaning = abstract(of: deeper)
      if meaning.isEmpty { meaning = "\(escaping: verbs.joined(separator: ", "))" }
      rows.append((SafeText(escaping: word) + (verbs.isEmpty ? "" : " ..."), meaning))
    }
    if path.isEmpty { rows += BuiltIn.allCases.map { ("\(escaping: $0.usage)", "\(escaping: $0.abstract)") } }
    page.add("Commands", rows: rows)
    if path.isEmpty {
      page.add("Topics of help", rows: allTopics.map { ("\(escaping: $0.name)", $0.abstract) })
      page.add("Options everywhere", rows: GlobalFlags.all.map { ("\(escaping: $0.heading)", $0.help) })
    } else {
      page.add(text: "Try \(escaping: ([name, "help"] + path).joined(separator: " ")) VERB for one of them.")
    }
    return page.text
  }

  private func help(for command: Command<Context>) -> SafeText {
    var page = HelpPage("\(escaping: ([name] + command.path).joined(separator: " ")): \(command.abstract)")
    page.add("Usage", [SafeText(escaping: usage(of: command))])
    if !command.discussion.isEmpty { page.add(text: command.discussion) }
    page.add("Operands", rows: command.specs.filter { !$0.isNamed }.map(Self.row))
    page.add("Options", rows: command.specs.filter { $0.isNamed }.map(Self.row))
    page.add("Options everywhere", rows: GlobalFlags.all(for: command.honours).map(Self.row))
    page.add("Fields of --json", rows: command.fields.map { ("\(escaping: $0.key)", $0.meaning) })
    page.add("Examples", rows: command.examples.map { ("\(escaping: name) \($0.line)", $0.meaning) })
    return page.text
  }

  /// The usage line of a command.
  func usage(of command: Command<Context>) -> String {
    ([name] + command.path + specs(of: command).map(\.usage)).joined(separator: " ")
  }

  /// The arguments of a command as its usage shows them: its own, and the reason where it must be given.
  func specs(of command: Command<Context>) -> [ArgumentSpec] {
    guard command.honours.contains(.requiredReason) else { return command.specs }
    let reason = GlobalFlags.reason
    return command.specs + [
      ArgumentSpec(reason.kind, reason.names, placeholder: reason.placeholder, isRequired: true, help: reason.help)
    ]
  }

  private static func row(_ spec: ArgumentSpec) -> HelpPage.Row {
    ("\(escaping: spec.heading)", spec.explanation)
  }
}

extension ArgumentSpec {
  /// What it is for, with the words that it may be and what is taken where it is not there.
  var explanation: SafeText {
    var text = help
    if !choices.isEmpty && placeholder != choices.joined(separator: "|") {
      text += " (\(escaping: choices.joined(separator: ", ")))"
    }
    if let fallback { text += " (otherwise \(fallback))" }
    return text
  }
}
