public import SafeText

/// A type that can be read from a word of the command line.
///
/// An enumeration of strings that is `CaseIterable` needs only to say that it conforms.
public protocol ArgumentValue: Sendable {
  /// The value of the word, or nil where it is not one.
  init?(argument: String)
  /// What stands for the value in help, in capitals.
  static var placeholder: String { get }
  /// All the words there are; none where they cannot be listed.
  static var choices: [String] { get }
  /// What a word must be, to end the sentence `It must be …`.
  static var expectation: SafeText { get }
}

extension ArgumentValue {
  /// No list of words.
  public static var choices: [String] { [] }
  /// One of the choices, or the placeholder.
  public static var expectation: SafeText {
    choices.isEmpty
      ? "a value for \(escaping: placeholder)" : "one of \(escaping: choices.joined(separator: ", "))"
  }
}

extension ArgumentValue where Self: RawRepresentable<String> & CaseIterable {
  /// The case with that raw value, letter for letter.
  public init?(argument: String) {
    guard let value = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(argument.utf8) }) else { return nil }
    self = value
  }
  /// The raw values, separated by bars.
  public static var placeholder: String { choices.joined(separator: "|") }
  /// The raw values.
  public static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  /// Any word.
  public init?(argument: String) { self = argument }
  /// `TEXT`
  public static var placeholder: String { "TEXT" }
}

extension Int: ArgumentValue {
  /// A whole number in decimal digits, with an optional sign.
  public init?(argument: String) { self.init(argument, radix: 10) }
  /// `N`
  public static var placeholder: String { "N" }
  /// A whole number.
  public static var expectation: SafeText { "a whole number" }
}

extension Int64: ArgumentValue {
  /// A whole number in decimal digits, with an optional sign.
  public init?(argument: String) { self.init(argument, radix: 10) }
  /// `N`
  public static var placeholder: String { "N" }
  /// A whole number.
  public static var expectation: SafeText { "a whole number" }
}
