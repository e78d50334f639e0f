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
  /// Its fields by name and type, in the order of their names: a translation may use them in another order.
  public var slots: [String] { ["paragraphs \(paragraphs.count)"] + fields.map(\.slot).sorted() }
  /// Its paragraphs.
  public var texts: [(text: String, line: Int)] { paragraphs.map { ($0.outline, $0.line) } }
}
