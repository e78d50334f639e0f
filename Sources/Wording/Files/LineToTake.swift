/// An approved answer: the only words that may fill an editable paragraph (EM-3).
public struct LineToTake: ApprovableWording {
  /// `.line`.
  public static let kind = WordingKind.line
  /// What it says about itself.
  public let header: WordingHeader
  /// Its paragraphs in order; at least one.
  public let paragraphs: [Phrase]
  /// The file that it was read from.
  public let source: WordingSource

  /// Its fields, each name once, in order.
  public var fields: [Field] {
    var seen: Set<WordingName> = []
    return paragraphs.flatMap(\.fields).filter { seen.insert($0.name).inserted }
  }

  /// The fields that the caseworker must give a value for, in order.
  public var fieldsToFill: [Field] { fields.filter { $0.origin != .record } }
  /// The wording with its fields in braces, paragraphs separated by an empty line.
  public var outline: String { paragraphs.map(\.outline).joined(separator: "\n\n") }
}
