import SafeText

extension Program {
  /// Every page of the manual, the program's own first, then one for each first word of its commands, then the others.
  ///
  /// A program without groups of commands is small enough for one page.
  var manualPages: [Manual.Reference] {
    let nouns = groups.isEmpty ? [] : words(after: [])
    return [Manual.Reference(name, 1)] + nouns.map { Manual.Reference("\(name)-\($0)", 1) }
      + manual.pages.map(\.reference)
  }

  /// The page that somebody asks for: `queue`, `replydesk-queue`, `replydesk-queue.1`, `5 config`; nil where there is none.
  func manualPage(asked words: [String]) -> Manual.Reference? {
    var words = words[...]
    let section = words.count > 1 ? words.first.flatMap { Int($0) } : nil
    if section != nil { words.removeFirst() }
    if words.isEmpty { return manualPages.first }
    let word = words.joined(separator: "-")
    return manualPages.first { page in
      (section == nil || page.section == section)
        && [page.name, "\(page.name).\(page.section)", page.name.dropPrefix("\(name)-")].contains(word)
    }
  }

  /// The source of a page, in mdoc.
  func source(of page: Manual.Reference) -> String {
    if let own = manual.pages.first(where: { $0.reference == page }) { return source(of: own) }
    if page.name == name { return groups.isEmpty ? wholePage : programPage }
    return nounPage(page.name.dropPrefix("\(name)-"), page)
  }

  private func source(of page: Manual.Page) -> String {
    var mdoc = Mdoc()
    mdoc.begin(page.reference, date: manual.date, abstract: page.abstract)
    for section in page.sections {
      mdoc.section(section.heading.description)
      mdoc.add(section.parts)
    }
    mdoc.section("SEE ALSO")
    mdoc.seeAlso(related(to: page.reference))
    return mdoc.source
  }

  /// The page of a program with groups of commands: what they are, and everything that they share.
  private var programPage: String {
    var mdoc = Mdoc()
    mdoc.begin(Manual.Reference(name, 1), date: manual.date, abstract: abstract)
    mdoc.section("SYNOPSIS")
    mdoc.usage(name, [], [ArgumentSpec(.operand, ["COMMAND"], isRepeated: true, help: "")])
    mdoc.section("DESCRIPTION")
    mdoc.paragraph(manual.sections.isEmpty ? abstract + "." : "The commands are:")
    mdoc.terms(
      words(after: []).map { word in
        let verbs = words(after: [word])
        let list = verbs.isEmpty ? "" : "\(escaping: verbs.joined(separator: ", "))." as SafeText
        return ("\(escaping: word)", abstract(of: [word]) + "." + (list.isEmpty ? "" : "\n\n\(list)"))
      } + BuiltIn.allCases.map { ("\(escaping: $0.usage)", "\(escaping: $0.abstract).") })
    options(GlobalFlags.all, in: &mdoc)
    shared(in: &mdoc, examples: commands.flatMap(\.examples).prefix(12))
    mdoc.section("SEE ALSO")
    mdoc.seeAlso(manualPages.dropFirst() + manual.seeAlso)
    return mdoc.source
  }

  /// The page of a program with few commands.
  private var wholePage: String {
    var mdoc = Mdoc()
    mdoc.begin(Manual.Reference(name, 1), date: manual.date, abstract: abstract)
    describe(commands, in: &mdoc)
    options(GlobalFlags.all, in: &mdoc)
    shared(in: &mdoc, examples: commands.flatMap(\.examples)[...])
    mdoc.section("SEE ALSO")
    mdoc.seeAlso(manual.seeAlso)
    return mdoc.source
  }

  /// The page of the commands that begin with a word.
  private func nounPage(_ noun: String, _ page: Manual.Reference) -> String {
    let below = commands.filter { $0.path.first == noun }
    var mdoc = Mdoc()
    mdoc.begin(page, date: manual.date, abstract: abstract(of: [noun]))
    describe(below, in: &mdoc)
    let honours = below.reduce(into: Honours()) { $0.formUnion($1.honours) }
    options(GlobalFlags.all(for: honours), in: &mdoc)
    mdoc.section("EXIT STATUS")
    mdoc.terms(exitStatus)
    examples(below.flatMap(\.examples)[...], in: &mdoc)
    mdoc.section("SEE ALSO")
    mdoc.seeAlso(related(to: page))
    return mdoc.source
  }

  /// The synopsis and description of commands.
  private func describe(_ commands: [Command<Context>], in mdoc: inout Mdoc) {
    mdoc.section("SYNOPSIS")
    for command in commands { mdoc.usage(name, command.path, specs(of: command)) }
    mdoc.section("DESCRIPTION")
    for command in commands {
      if commands.count > 1 { mdoc.macro("Ss", ([name] + command.path).joined(separator: " ")) }
      mdoc.paragraph(command.abstract + ".")
      mdoc.paragraph(command.discussion)
      mdoc.terms(command.specs.map { ("\(escaping: $0.heading)", $0.explanation) })
      if !command.fields.isEmpty {
        mdoc.paragraph("Fields of --json:")
        mdoc.terms(command.fields.map { ("\(escaping: $0.key)", $0.meaning) })
      }
    }
  }

  private func options(_ specs: [ArgumentSpec], in mdoc: inout Mdoc) {
    mdoc.section("OPTIONS")
    mdoc.paragraph("A command refuses those of these options that would change nothing for it.")
    mdoc.terms(specs.map { ("\(escaping: $0.heading)", $0.explanation) })
  }

  /// What holds for every command: the program's own sections, variables, files, the exit status, examples.
  private func shared(in mdoc: inout Mdoc, examples: ArraySlice<Example>) {
    for section in manual.sections + [Manual.Section("OUTPUT", [.paragraph(output.text)])] {
      mdoc.section(section.heading.description)
      mdoc.add(section.parts)
    }
    mdoc.section("ENVIRONMENT")
    mdoc.terms(variables)
    if !manual.files.isEmpty {
      mdoc.section("FILES")
      mdoc.terms(manual.files)
    }
    mdoc.section("EXIT STATUS")
    mdoc.terms(exitStatus)
    self.examples(examples, in: &mdoc)
  }

  private func examples(_ examples: ArraySlice<Example>, in mdoc: inout Mdoc) {
    if examples.isEmpty { return }
    mdoc.section("EXAMPLES")
    mdoc.terms(examples.map { ("\(escaping: name) \($0.line)", $0.meaning) })
  }

  private var exitStatus: [Manual.Term] { ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) } }

  /// The program's page, and the pages that stand in a section of their own under the same name.
  private func related(to page: Manual.Reference) -> [Manual.Reference] {
    manualPages.filter { $0 != page && ($0.name == name || $0.name == page.name) } + manual.seeAlso
  }
}

extension String {
  /// The text without a beginning that it may have.
  func dropPrefix(_ prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
