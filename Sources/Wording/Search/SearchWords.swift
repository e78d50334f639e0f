/// Words as a search compares them: small letters and digits, without accents, apostrophes and signs.
enum SearchWords {
  private static let plain: [Unicode.Scalar: [UInt8]] = {
    let letters = "âêîôûŵŷÂÊÎÔÛŴŶáéíóúàèìòùäëïöüÁÉÍÓÚÀÈÌÒÙÄËÏÖÜ"
    let bases = "aeiouwyaeiouwyaeiouaeiouaeiouaeiouaeiouaeiou"
    return Dictionary(
      uniqueKeysWithValues: zip(letters.unicodeScalars, bases.utf8).map { ($0, [$1]) })
  }()

  /// The words of a text in order.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 0x20)
      // What joins the letters of one word, and accents that stand by themselves.
      case 0x27, 0x2019, 0x300...0x36F, 0xAD: break
      case ..<0x80: end()
      default:
        if let base = plain[scalar] {
          word += base
        } else if scalar.properties.isAlphabetic {
          word += Array(String(scalar).utf8)
        } else {
          end()
        }
      }
    }
    end()
    return words
  }

  /// The fewest letters put in, left out, exchanged or swapped with a neighbour that make one word the other; nil where
  /// that is more than `limit`.
  static func distance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var before = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var next = [row + 1]
      next.reserveCapacity(second.count + 1)
      var least = row + 1
      for column in 0..<second.count {
        let isSame = first[row] == second[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
        least = min(least, cost)
      }
      guard least <= limit else { return nil }
      (before, last) = (last, next)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }

  /// How many letters of a word may be wrong: none in a short one, two in a long one.
  static func tolerance(of word: [UInt8]) -> Int { word.count < 4 ? 0 : word.count < 8 ? 1 : 2 }
}
