/// Text that may reach a terminal, log, alert or CSV cell: nothing in it can move a cursor, hide or reorder words.
///
/// It is made from our own literals, from numbers, from other safe text, and by escaping; a bare `String` does not
/// interpolate into it, and that is the point:
///
///     let notice: SafeText = "Kept as \(count) drafts in \(escaping: path)"
///
/// The only control character that it can hold is LF, from `init(escapingLines:)` or a literal. It never starts with a
/// combining mark, so that joining pieces cannot pile marks on one letter. Equality is equality of bytes.
public struct SafeText: Hashable, Sendable, CustomStringConvertible {
  /// The text as it may be shown.
  public let description: String

  /// Text of which the caller knows that it has been escaped.
  init(escaped: String) { description = escaped }

  /// The text on one line: LF, TAB and whatever else could act on a terminal or mislead the eye are shown as escapes.
  public init(escaping text: String) {
    description = Escaper.escape(text, keepingLines: false)
  }

  /// The text with its line breaks kept: CRLF becomes LF and TAB four blanks; all else is shown as by `escaping`.
  public init(escapingLines text: String) {
    description = Escaper.escape(text, keepingLines: true)
  }

  /// A number in decimal digits.
  public init(_ number: some BinaryInteger) { description = String(number) }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { description.isEmpty }

  /// The lines, without their line breaks; the empty text has one empty line.
  public var lines: [SafeText] {
    description.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { SafeText(escaped: String($0) ?? "") }
  }

  /// Whether both hold the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.description.utf8.elementsEqual(right.description.utf8)
  }

  /// Feeds the bytes, in agreement with `==`.
  public func hash(into hasher: inout Hasher) {
    for byte in description.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }

  /// One after the other.
  public static func + (left: Self, right: Self) -> Self {
    Self(escaped: left.description + right.description)
  }

  /// Appends the other text.
  public static func += (left: inout Self, right: Self) {
    left = left + right
  }
}

extension Sequence<SafeText> {
  /// The texts in one, with the separator between each two.
  public func joined(separator: SafeText = "") -> SafeText {
    SafeText(escaped: map(\.description).joined(separator: separator.description))
  }
}
