public import SafeText

extension Program {
  /// What is wrong with the declaration; a program's tests check that there is nothing.
  ///
  /// Checked: commands of the same name or called as a built-in word; names of options that are used twice, are taken
  /// by a global flag or are no names; operands after one that takes all that are left; fields named twice; and
  /// abstracts that are missing, too long for a list, or end in a full stop.
  public var problems: [SafeText] {
    var found: [SafeText] = []
    var paths: Set<[String]> = []
    for command in commands {
      let name: SafeText = "\(escaping: command.path.joined(separator: " "))"
      if !paths.insert(command.path).inserted { found.append("\(name): declared twice") }
      if let word = command.path.first, BuiltIn(rawValue: word) != nil { found.append("\(name): is built in") }
      found += command.problems.map { "\(name): \($0)" }
    }
    for group in groups where commands(below: group.path).isEmpty {
      found.append("\(escaping: group.path.joined(separator: " ")): a group without commands")
    }
    for word in words(after: []) where abstract(of: [word]).isEmpty {
      found.append("\(escaping: word): its commands have no group that says what they are")
    }
    for word in candidates.keys.sorted()
    where !commands.flatMap(\.specs).contains(where: { lister(of: $0) == candidates[word] }) {
      found.append("\(escaping: word): listed for no argument")
    }
    return found
  }
}

extension Command {
  fileprivate var problems: [SafeText] {
    var found: [SafeText] = []
    // A command whose own form is JSON lines takes that flag over.
    var names = Set(GlobalFlags.all.flatMap(\.names)).subtracting(
      path.isEmpty ? ["--jsonl"] : ["--version", "--jsonl"])
    for spec in specs where spec.isNamed {
      for name in spec.names {
        if !names.insert(name).inserted { found.append("\(escaping: name) is taken") }
        if !Self.isName(name) { found.append("\(escaping: name) is no name of an option") }
      }
    }
    let operands = specs.filter { $0.kind == .operand }
    for (operand, next) in zip(operands, operands.dropFirst()) {
      if operand.isRepeated { found.append("\(escaping: next.key) comes after all that are left") }
      if !operand.isRequired && next.isRequired { found.append("\(escaping: next.key) comes after one left out") }
    }
    if Set(fields.map(\.key)).count < fields.count { found.append("a field is named twice") }
    if abstract.isEmpty || abstract.columns > 72 { found.append("the abstract is missing or longer than 72 columns") }
    if abstract.description.hasSuffix(".") { found.append("the abstract ends in a full stop") }
    return found
  }

  /// `--word` or a dash and one letter.
  private static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.first == UInt8(ascii: "-"), !bytes.contains(UInt8(ascii: "=")) else { return false }
    return bytes.count == 2 ? bytes[1] != UInt8(ascii: "-") : bytes.count > 3 && bytes[1] == UInt8(ascii: "-")
  }
}
