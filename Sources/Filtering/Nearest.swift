/// The name that a mistyped one was most likely to be.
enum Nearest {
  /// The nearest of some names by insertions, deletions, changes and exchanges of neighbours; nil where every one is more
  /// than a third of the longer name away, and in any case more than two.
  static func name(to text: String, of names: [String]) -> String? {
    let text = text.lowercasedASCII
    guard text.utf8.count <= 40 else { return nil }
    let near = names.map { (name: $0, distance: distance(Array(text.utf8), Array($0.utf8))) }
      .filter { $0.distance <= min(2, max(1, max($0.name.utf8.count, text.utf8.count) / 3)) }
    return near.min { $0.distance < $1.distance }?.name
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
