/// Finds the known name that somebody most likely meant.
enum NearestName {
  /// The nearest of the names, when it is at most three edits and under half of the word away.
  static func of(_ word: String, among names: some Sequence<String>) -> String? {
    let word = Array(word.lowercased().utf8.prefix(64))
    let ranked = names.map { (name: $0, edits: edits(from: word, to: Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
    return best.edits <= 3 && best.edits * 2 <= max(word.count, 2) ? best.name : nil
  }

  /// A sentence that offers the nearest name, or lists all.
  static func advice(for word: String, among names: [String]) -> String {
    if let nearest = of(word, among: names) { return "Did you mean \(nearest)?" }
    return "Known: \(names.joined(separator: ", "))."
  }

  /// The least number of bytes put in, taken out or changed.
  private static func edits(from left: [UInt8], to right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var next = [index + 1]
      for (column, other) in right.enumerated() {
        next.append(min(row[column] + (byte == other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row.last ?? left.count
  }
}
