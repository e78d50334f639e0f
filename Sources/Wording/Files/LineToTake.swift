/// An approved answer: the only words that may fill an editable paragraph (EM-3).
///
/// Every reply is set and proved against lists of all of them, so they are shared and not copied.
public final class LineToTake: ApprovableWording {
  /// `.line`.
  public static let kind = WordingKind.line
  /// What it says about itself.
  public let header: WordingHeader
  /// Its paragraphs in order; at least one.
  public let paragraphs: [Phrase]
  /// The file that it was read from.
  public let source: WordingSource

  init(header: WordingHeader, paragraphs: [Phrase], source: WordingSource) {
    (self.header, self.paragraphs, self.source) = (header, paragraphs, source)
  }

  /// Two lines are the same where the same file says the same.
  public static func == (left: LineToTake, right: LineToTake) -> Bool {
    left === right
      || (left.header == right.header && left.paragraphs == right.paragraphs && left.source == right.source)
  }

  /// Feeds what tells lines apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }

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
