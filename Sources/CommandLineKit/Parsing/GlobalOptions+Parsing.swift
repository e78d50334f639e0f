import SafeText

extension GlobalOptions {
  /// The options that the global flags of a line give; what cannot be read is a usage error.
  init(flags: [String: [String]], path: [String], terminal: TerminalFacts, prefix: String) throws(Failure) {
    self.init()
    commandPath = path
    self.terminal = terminal
    func has(_ spec: ArgumentSpec) -> Bool { flags[spec.key] != nil }
    func text(_ spec: ArgumentSpec) throws(Failure) -> String? {
      guard let value = flags[spec.key]?.last else { return nil }
      if value.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        throw .usage("\(escaping: spec.key) is empty.", now: "Write \(escaping: spec.heading).")
      }
      return value
    }

    limit = try Self.limit(from: flags)
    asOf = try text(GlobalFlags.asOf)
    reason = try text(GlobalFlags.reason)
    configPath = try text(GlobalFlags.config)
    isDryRun = has(GlobalFlags.dryRun)
    saysYes = has(GlobalFlags.yes)
    forbidsInput = has(GlobalFlags.noInput) || terminal.isOn(prefix + "_NO_INPUT") ?? false
    isQuiet = has(GlobalFlags.quiet)
    isVerbose = has(GlobalFlags.verbose)
    if isQuiet && isVerbose { throw .usage("-q and -v contradict each other.", now: "Leave one out.") }
    style = OutputStyle(flags: try StyleFlags(flags), terminal: terminal, prefix: prefix)
  }

  private static func limit(from flags: [String: [String]]) throws(Failure) -> Int? {
    guard let word = flags[GlobalFlags.limit.key]?.last else { return nil }
    guard let number = Int(word), number >= 1 else {
      throw .invalidValue(word, of: GlobalFlags.limit, expectation: "a whole number from 1")
    }
    return number
  }

  /// Refuses flags that the command would ignore, and asks for the reason that it must record.
  func check(against command: Command<some Any>, flags: [String: [String]]) throws(Failure) {
    for (spec, honours) in GlobalFlags.conditional
    where flags[spec.key] != nil && !command.honours.contains(honours) {
      throw .usage(
        "\(escaping: command.path.joined(separator: " ")) does not take \(escaping: spec.key).",
        why: "It would have been ignored, so nothing was done.", now: "Leave it out.")
    }
    if command.honours.contains(.requiredReason) && reason == nil { throw .missing(GlobalFlags.reason) }
  }
}

extension StyleFlags {
  init(_ flags: [String: [String]]) throws(Failure) {
    self.init()
    let formats: [(ArgumentSpec, OutputStyle.Format)] = [
      (GlobalFlags.json, .json), (GlobalFlags.jsonLines, .jsonLines), (GlobalFlags.csv, .csv),
    ]
    let given = formats.filter { flags[$0.0.key] != nil }
    if given.count > 1 {
      throw .usage("\(escaping: given.map(\.0.key).joined(separator: " and ")) cannot both be obeyed.")
    }
    if let (spec, format) = given.first {
      self.format = format
      if let names = flags[spec.key]?.last, !names.isEmpty {
        fields = names.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    isPlain = flags[GlobalFlags.plain.key] != nil
    if let word = flags[GlobalFlags.color.key]?.last {
      guard let choice = ColorChoice(argument: word) else {
        throw .invalidValue(word, of: GlobalFlags.color, expectation: ColorChoice.expectation)
      }
      color = choice
    }
  }
}
