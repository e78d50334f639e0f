import SafeText

extension Argument {
  /// A value that must be there, known by its place: `ACT`.
  public static func operand(_ name: String, as type: Value.Type = Value.self, help: String) -> Self
  where Value: ArgumentValue {
    let spec = ArgumentSpec(.operand, [name], choices: Value.choices, isRequired: true, help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in
      guard let word = words.nextOperand() else { throw .missing(spec) }
      return try words.value(word, of: spec)
    }
  }

  /// A value that may be left out, known by its place: `[TOPIC]`.
  public static func optionalOperand<V: ArgumentValue>(
    _ name: String, as type: V.Type = V.self, help: String
  ) -> Self where Value == V? {
    let spec = ArgumentSpec(.operand, [name], choices: V.choices, help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in
      guard let word = words.nextOperand() else { return nil }
      return try words.value(word, of: spec) as V
    }
  }

  /// All the operands that are left; declare it last.
  public static func operands<V: ArgumentValue>(
    _ name: String, as type: V.Type = V.self, atLeast least: Int = 0, help: String
  ) -> Self where Value == [V] {
    let spec = ArgumentSpec(
      .operand, [name], choices: V.choices, isRequired: least > 0, isRepeated: true, help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in
      var values: [V] = []
      while let word = words.nextOperand() { values.append(try words.value(word, of: spec)) }
      if values.count < least { throw .missing(spec) }
      return values
    }
  }

  /// All the operands that are left, at least one; a single `-` reads them from standard input, one a line.
  ///
  /// What is named twice counts once. Empty lines are left out; a line may end in CRLF. Input without any identifier is an empty list, so that
  /// `queue list --json=id … | message take -` succeeds when there is nothing to do.
  public static func identifiers<V: ArgumentValue>(_ name: String, as type: V.Type = V.self, help: String) -> Self
  where Value == [V] {
    let spec = ArgumentSpec(
      .operand, [name], choices: V.choices, isRequired: true, isRepeated: true, help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in
      var found: [String] = []
      while let word = words.nextOperand() { found.append(word) }
      if found.isEmpty { throw .missing(spec) }
      if found == ["-"] { found = try words.linesOfInput() }
      var values: [V] = []
      var seen: Set<String> = []
      for word in found where seen.insert(word).inserted { values.append(try words.value(word, of: spec)) }
      return values
    }
  }

  /// The whole of standard input as text; bytes that are no UTF-8 become the replacement character.
  public static func input(_ name: String = "TEXT", help: String) -> Self where Value == String {
    let spec = ArgumentSpec(.input, ["< \(name)"], isRequired: true, help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in try words.textOfInput() }
  }
}
