public import JSON
public import SafeText

/// One value, as people read it and as programs do.
public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// How much a value stands out; it says nothing that the text does not.
  public enum Emphasis: Hashable, Sendable {
    case none, strong, alert
  }

  /// For people.
  public var text: SafeText
  /// For programs: times as RFC 3339, numbers as numbers.
  public var json: JSONValue
  /// How it stands out where the terminal can show that.
  public var emphasis: Emphasis

  /// A value; where programs get nothing of their own, they get the text, and null for an empty one.
  public init(_ text: SafeText, json: JSONValue? = nil, emphasis: Emphasis = .none) {
    self.text = text
    self.json = json ?? (text.isEmpty ? .null : .string(text.description))
    self.emphasis = emphasis
  }

  /// Our own words.
  public init(stringLiteral value: StaticString) { self.init(SafeText(stringLiteral: value)) }

  /// Our own words with values in between.
  public init(stringInterpolation: SafeText.StringInterpolation) {
    self.init(SafeText(stringInterpolation: stringInterpolation))
  }

  /// Nothing; null for programs.
  public static let empty = Cell("")

  /// A number, for people in decimal digits.
  public static func integer(_ value: Int64, emphasis: Emphasis = .none) -> Cell {
    Cell(SafeText(value), json: .integer(value), emphasis: emphasis)
  }

  /// A number, for people in decimal digits.
  public static func integer(_ value: Int, emphasis: Emphasis = .none) -> Cell {
    integer(Int64(value), emphasis: emphasis)
  }

  /// Yes or no.
  public static func yesNo(_ value: Bool, emphasis: Emphasis = .none) -> Cell {
    Cell(value ? "yes" : "no", json: .bool(value), emphasis: emphasis)
  }

  /// Any text on one line, for people with everything dangerous in it shown, for programs as it is.
  public static func escaping(_ value: String, emphasis: Emphasis = .none) -> Cell {
    Cell(SafeText(escaping: value), json: .string(value), emphasis: emphasis)
  }
}
