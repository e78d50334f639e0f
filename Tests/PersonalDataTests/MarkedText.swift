import PersonalData
import Testing

/// A row of a detector's table: what is to be found stands in guillemets, `«AB123456C»` or `«POSTCODE|M1 1AE»`.
struct MarkedText {
  struct Span: Hashable, CustomStringConvertible {
    var kind: String
    var range: Range<Int>
    var description: String { "\(kind) \(range)" }
  }

  private(set) var text = ""
  private(set) var spans: [Span] = []

  init(_ marked: String, kind: DataKind) {
    for (index, part) in marked.split(separator: "«", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let close = part.firstIndex(of: "»") else {
        text += part
        continue
      }
      let inner = part[..<close].split(separator: "|", maxSplits: 1)
      let value = inner.count == 2 ? inner[1] : part[..<close]
      let start = text.utf8.count
      text += value
      spans.append(Span(kind: inner.count == 2 ? String(inner[0]) : kind.rawValue, range: start..<text.utf8.count))
      text += part[part.index(after: close)...]
    }
  }

  /// Checks that exactly the marked spans are found.
  static func expect(
    _ marked: String, kind: DataKind, known: KnownValues? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = MarkedText(marked, kind: kind)
    let found = PersonalData.scan(expected.text, known: known).map { Span(kind: $0.kind.rawValue, range: $0.range) }
    #expect(found == expected.spans, "\(marked)", sourceLocation: sourceLocation)
  }
}
