/// One thing that keeps a reply from being shown and sent, and what to do about it.
public struct ReplyFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    case templateUnusable([HiddenReason])
    /// The paragraph needs at least so many lines.
    case noLine(least: Int)
    /// The paragraph takes at most so many lines.
    case tooManyLines(most: Int)
    case lineUnusable([HiddenReason])
    /// The same line with the same values stands twice in the reply.
    case lineTwice
    case missingValue
    case wrongType(wanted: FieldType)
    /// The value is outside what its type allows.
    case outOfRange
    /// The wording would say what cannot be true on the day of use.
    case impossible(FieldFault)
    /// The line has no such field, or the record fills it.
    case unknownField
    case unknownParagraph
    /// A choice was made for a paragraph that is not optional.
    case notOptional
    /// Lines were given for a paragraph that is not editable.
    case notEditable
    /// The record has no such name, or one that cannot be shown.
    case nameMissing
    /// The finished text does not read back as this reply.
    case notReadBack
  }

  /// The paragraph; nil where it is the reply as a whole.
  public let paragraph: WordingName?
  /// The line, by its place in the paragraph from 0 up; nil where none is meant.
  public let position: Int?
  /// The line's reference; nil where none is meant.
  public let line: WordingReference?
  /// The field; nil where none is meant.
  public let field: WordingName?
  /// What is wrong.
  public let kind: Kind

  init(
    _ kind: Kind, paragraph: WordingName? = nil, position: Int? = nil, line: WordingReference? = nil,
    field: WordingName? = nil
  ) {
    self.kind = kind
    self.paragraph = paragraph
    self.position = position
    self.line = line
    self.field = field
  }

  /// A stable word for the kind, part of the JSON output.
  public var code: String {
    switch kind {
    case .templateUnusable: "template-unusable"
    case .noLine: "no-line"
    case .tooManyLines: "too-many-lines"
    case .lineUnusable: "line-unusable"
    case .lineTwice: "line-twice"
    case .missingValue: "missing-value"
    case .wrongType: "wrong-type"
    case .outOfRange: "out-of-range"
    case .impossible: "impossible"
    case .unknownField: "unknown-field"
    case .unknownParagraph: "unknown-paragraph"
    case .notOptional: "not-optional"
    case .notEditable: "not-editable"
    case .nameMissing: "name-missing"
    case .notReadBack: "not-read-back"
    }
  }
}

/// Everything that keeps a reply from being shown and sent, in the order of the email.
public struct ReplyFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// The faults; never empty.
  public let faults: [ReplyFault]
  init(_ faults: [ReplyFault]) { self.faults = faults }
  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
