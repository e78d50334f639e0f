public import SafeText

/// What there is to know about an argument besides how to read it; help, completion and manual print it.
public struct ArgumentSpec: Sendable {
  /// How an argument is written.
  public enum Kind: Sendable {
    /// A name alone.
    case flag
    /// A name and a value.
    case option
    /// A name and, after `=` only, a value that may be left out.
    case optionalValue
    /// A value alone, known by its place.
    case operand
    /// What standard input holds.
    case input
  }

  /// How it is written.
  public let kind: Kind
  /// With their dashes, longest first; an operand has one, in capitals.
  public let names: [String]
  /// What stands for the value.
  public let placeholder: String
  /// The words that the value may be, where they can be listed.
  public let choices: [String]
  /// Whether it must be there.
  public let isRequired: Bool
  /// Whether it may be there more than once.
  public let isRepeated: Bool
  /// What is taken where it is not there.
  public let fallback: SafeText?
  /// What it is for, in a few words.
  public let help: SafeText

  init(
    _ kind: Kind, _ names: [String], placeholder: String = "", choices: [String] = [], isRequired: Bool = false,
    isRepeated: Bool = false, fallback: SafeText? = nil, help: SafeText
  ) {
    self.kind = kind
    self.names = names
    // A long list of words would hide the rest of the line; they are told where the option is explained.
    let isList = placeholder == choices.joined(separator: "|")
    self.placeholder =
      isList && placeholder.utf8.count > 30 ? String((names.first ?? "").drop { $0 == "-" }).uppercased() : placeholder
    self.choices = choices
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.fallback = fallback
    self.help = help
  }

  /// Whether it is written with a name that begins with a dash.
  var isNamed: Bool { kind != .operand && kind != .input }

  /// The name under which its values are kept.
  var key: String { names.first ?? "" }

  /// The argument as the usage line shows it, such as `[--to WHO]` or `ACT...`.
  var usage: String {
    var text: String
    switch kind {
    case .flag: text = key
    case .option: text = "\(key) \(placeholder)"
    case .optionalValue: text = "\(key)[=\(placeholder)]"
    case .operand, .input: text = key
    }
    if !isRequired { text = "[\(text)]" }
    return isRepeated ? text + "..." : text
  }

  /// The argument as the list of options shows it, such as `-t, --to WHO`.
  var heading: String {
    let list = names.sorted { $0.utf8.count < $1.utf8.count }.joined(separator: ", ")
    switch kind {
    case .flag, .operand, .input: return list
    case .option: return "\(list) \(placeholder)"
    case .optionalValue: return "\(list)[=\(placeholder)]"
    }
  }
}
