import SafeText

/// One argument of a command: its spec, and how its value is read.
///
/// `help` is a `String` because the compiler takes the literals in a pack of arguments for nothing else; it is escaped.
public struct Argument<Value: Sendable>: Sendable {
  let spec: ArgumentSpec
  let read: @Sendable (inout ParsedWords) throws(Failure) -> Value

  /// True where the name is there: `--urgent`.
  public static func flag(_ names: String..., help: String) -> Self where Value == Bool {
    let spec = ArgumentSpec(.flag, names, help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in words.has(spec) }
  }

  /// A value where the name is there, otherwise nil: `--to WHO` or `--to=WHO`.
  public static func option<V: ArgumentValue>(
    _ names: String..., as type: V.Type = V.self, placeholder: String? = nil, help: String
  ) -> Self where Value == V? {
    let spec = ArgumentSpec(
      .option, names, placeholder: placeholder ?? V.placeholder, choices: V.choices, help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in try words.values(of: spec, as: V.self).last }
  }

  /// A value where the name is there, otherwise the default.
  public static func option(
    _ names: String..., default fallback: Value, shown: String? = nil, placeholder: String? = nil, help: String
  ) -> Self where Value: ArgumentValue {
    let spec = ArgumentSpec(
      .option, names, placeholder: placeholder ?? Value.placeholder, choices: Value.choices,
      fallback: SafeText(escaping: shown ?? "\(fallback)"), help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in
      try words.values(of: spec, as: Value.self).last ?? fallback
    }
  }

  /// A value under a name that must be there.
  public static func requiredOption(
    _ names: String..., as type: Value.Type = Value.self, placeholder: String? = nil, help: String
  ) -> Self where Value: ArgumentValue {
    let spec = ArgumentSpec(
      .option, names, placeholder: placeholder ?? Value.placeholder, choices: Value.choices, isRequired: true,
      help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in
      guard let value = try words.values(of: spec, as: Value.self).last else { throw .missing(spec) }
      return value
    }
  }

  /// The values of a name that may be there any number of times, in order.
  public static func options<V: ArgumentValue>(
    _ names: String..., as type: V.Type = V.self, placeholder: String? = nil, help: String
  ) -> Self where Value == [V] {
    let spec = ArgumentSpec(
      .option, names, placeholder: placeholder ?? V.placeholder, choices: V.choices, isRepeated: true,
      help: SafeText(escaping: help))
    return Self(spec: spec) { (words) throws(Failure) in try words.values(of: spec, as: V.self) }
  }
}
