/// The known words that are nearest to one that was mistyped.
public enum Nearest {
  /// The nearest words, at most three that are equally near; none where even the nearest is far off.
  ///
  /// The distance counts letters added, left out, replaced, and neighbours swapped; a word that begins with what was
  /// typed counts as near, since an abbreviation is not accepted but can be suggested. Capitals count as small letters, and no
  /// more than the first 64 bytes are looked at.
  public static func words(to word: String, among known: [String]) -> [String] {
    let typed = word.utf8.prefix(64).map(\.lowercasedASCII)
    let farthest = max(1, min(3, typed.count / 3))
    var best = farthest + 1
    var found: [String] = []
    for candidate in known {
      let bytes = candidate.utf8.prefix(64).map(\.lowercasedASCII)
      let isBeginning = typed.count >= 2 && typed != Array("--".utf8) && bytes.starts(with: typed)
      let distance = isBeginning ? 1 : self.distance(typed, bytes)
      if distance < best {
        best = distance
        found = [candidate]
      } else if distance == best && best <= farthest && !found.contains(candidate) {
        found.append(candidate)
      }
    }
    return Array(found.prefix(3))
  }

  /// Optimal string alignment distance of two short words.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(above[column + 1] + 1, current[column] + 1, above[column] + (letter == other ? 0 : 1))
        if row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, above) = (above, current)
    }
    return above[right.count]
  }
}
