extension SafeText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Our own words. `StaticString` keeps text that was read at run time from posing as a literal.
  public init(stringLiteral value: StaticString) {
    self.init(escapingLines: value.description)
  }

  /// Our own words with safe text, numbers and escaped text in between.
  public init(stringInterpolation: StringInterpolation) {
    self.init(escaped: stringInterpolation.text)
  }

  /// Gathers an interpolated literal: a `String` enters it only as `\(escaping: text)`.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text: String

    /// Room for the literal parts and some for the values.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    /// Appends our own words.
    public mutating func appendLiteral(_ literal: StaticString) {
      text += Escaper.escape(literal.description, keepingLines: true)
    }

    /// Appends text that is safe already.
    public mutating func appendInterpolation(_ value: SafeText) { text += value.description }

    /// Appends a number in decimal digits.
    public mutating func appendInterpolation(_ value: some BinaryInteger) { text += String(value) }

    /// Appends any text on one line, with everything dangerous in it shown as escapes.
    public mutating func appendInterpolation(escaping value: String) {
      text += Escaper.escape(value, keepingLines: false)
    }
  }
}
