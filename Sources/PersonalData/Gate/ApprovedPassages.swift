/// Where the passages of approved wording stand in a text.
struct ApprovedPassages {
  private let passages: [[UInt8]]

  init(_ passages: [String]) { self.passages = passages.map { Array($0.utf8) }.filter { !$0.isEmpty } }

  /// Whether a part of a text lies within one of them, word for word.
  func cover(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    passages.contains { passage in
      guard passage.count >= range.count, passage.count <= text.count else { return false }
      let first = max(0, range.upperBound - passage.count)
      let last = min(range.lowerBound, text.count - passage.count)
      guard first <= last else { return false }
      return (first...last).contains { start in
        text[start] == passage[0] && text[start..<(start + passage.count)].elementsEqual(passage)
      }
    }
  }
}
