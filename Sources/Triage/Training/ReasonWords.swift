import Casework

/// Which words of the examples may be shown as reasons: common ones, and none that names a person.
enum ReasonWords {
  private static let fewestMessages = 4

  /// The words in order.
  static func of(_ examples: [TriageExample]) -> [String] {
    var messages: [String: Int] = [:]
    var capitals: [String: Int] = [:]
    var uses: [String: Int] = [:]
    var names: Set<String> = []
    for example in examples {
      for child in example.input.children {
        let scan = TextScan(child.unmasked)
        for word in scan.words { names.insert(scan.text(of: word)) }
      }
      let scan = TextScan(example.input.body.unmasked)
      var seen: Set<String> = []
      var sentence = -1
      for word in scan.words {
        defer { sentence = word.sentence }
        guard !word.isNumeric, word.range.count >= 2 else { continue }
        let text = scan.text(of: word)
        if seen.insert(text).inserted { messages[text, default: 0] += 1 }
        // The first word of a sentence has a capital whatever it is.
        guard word.sentence == sentence else { continue }
        uses[text, default: 0] += 1
        if word.isCapital { capitals[text, default: 0] += 1 }
      }
    }
    return messages.filter { text, count in
      count >= fewestMessages && !names.contains(text) && capitals[text, default: 0] * 2 <= uses[text, default: 0]
    }.map(\.key).sorted()
  }
}
