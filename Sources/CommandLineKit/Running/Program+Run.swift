import SafeText

extension Program {
  /// Runs a command line (without the program's name) and gives back what it writes and how it ends.
  ///
  /// The context is made only for a command whose words have all been understood: help, `--version`, completion, the
  /// list of fields and every usage error come without it. `input` reads standard input to its end, and is called
  /// only where an operand is `-`, or by a command that says that it reads it.
  public func run(
    arguments: [String], terminal: TerminalFacts, input: @escaping @Sendable () throws -> [UInt8] = { [] },
    makeContext: (GlobalOptions) throws -> Context
  ) -> Outcome {
    do throws(Failure) {
      if let outcome = try builtIn(arguments, terminal: terminal) { return outcome }
      return try perform(arguments, terminal: terminal, input: input, makeContext: makeContext)
    } catch {
      return report(error, style: Self.styleOfErrors(arguments))
    }
  }

  private func perform(
    _ arguments: [String], terminal: TerminalFacts, input: @escaping @Sendable () throws -> [UInt8],
    makeContext: (GlobalOptions) throws -> Context
  ) throws(Failure) -> Outcome {
    var parser = CommandLineParser(self, arguments)
    var line = try parser.parse()
    line.words.input = input
    guard let command = command(at: line.path) else { return try incomplete(line.path, terminal: terminal) }
    let options = try GlobalOptions(
      flags: line.globals, path: line.path, terminal: terminal, prefix: environmentPrefix)
    if options.style.fields == ["?"] { return listOfFields(of: command, style: options.style) }
    for name in options.style.fields ?? [] where !command.fields.contains(where: { $0.key == name }) {
      throw .unknownField(name, known: command.fields.map(\.key))
    }
    try options.check(against: command, flags: line.globals)
    let work = try command.bind(&line.words)
    if let word = line.words.operands.first { throw .surplusWord(word, path: line.path) }
    do {
      return try outcome(of: work(makeContext(options)), options: options)
    } catch {
      return report(Failure(wrapping: error), style: options.style)
    }
  }

  /// What a command gave back, as bytes.
  private func outcome(of answer: Answer, options: GlobalOptions) throws(Failure) -> Outcome {
    Outcome(
      output: try answer.rendered(options.style),
      errors: bytes(of: answer.notices + answer.remarksForPeople(options.style), options: options), exit: answer.exit)
  }

  /// Notices as lines of standard error; none where the run is to be quiet.
  private func bytes(of notices: [SafeText], options: GlobalOptions) -> [UInt8] {
    guard !options.isQuiet else { return [] }
    let lines = notices.map { notice -> SafeText in options.style.isPlain ? "Notice: \(notice)\n" : "\(notice)\n" }
    return lines.flatMap { Array($0.description.utf8) }
  }

  /// Words that only begin a command: help for the bare program, a usage error otherwise.
  private func incomplete(_ path: [String], terminal: TerminalFacts) throws(Failure) -> Outcome {
    if path.isEmpty { return Outcome(output: help(for: []).bytes) }
    throw .usage(
      "\(escaping: path.joined(separator: " ")) needs one more word.",
      now: "It is one of: \(escaping: words(after: path).joined(separator: ", ")).")
  }

  private func listOfFields(of command: Command<Context>, style: OutputStyle) -> Outcome {
    let rows: [[Cell]] = command.fields.map { [.escaping($0.key), Cell($0.meaning)] }
    let table = Table(
      columns: [Column("Field", key: "field"), Column("Meaning", key: "meaning")], rows: rows)
    let style = OutputStyle(format: .people)
    let bytes = (try? Answer.table(table, schema: "").rendered(style)) ?? []
    let notice = "The command has no fields to choose.\n"
    return Outcome(output: rows.isEmpty ? [] : bytes, errors: rows.isEmpty ? Array(notice.utf8) : [])
  }

  /// The style in which an error is reported where the line could not be parsed: JSON if that is asked for anywhere.
  private static func styleOfErrors(_ arguments: [String]) -> OutputStyle {
    for word in arguments.prefix(while: { $0 != "--" }) {
      let name = word.utf8.prefix { $0 != UInt8(ascii: "=") }
      if name.elementsEqual("--json".utf8) { return OutputStyle(format: .json) }
      if name.elementsEqual("--jsonl".utf8) { return OutputStyle(format: .jsonLines) }
    }
    return OutputStyle(format: .people)
  }
}
