internal import ASCII

/// Phrases that are looked for all at once: a text is read once, and only words that begin alike are compared.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  private var phrases: [UInt16: [(bytes: [UInt8], meaning: Meaning)]] = [:]

  /// An index of phrases in small letters, each at least two bytes long.
  init(_ table: [(String, Meaning)]) {
    for (phrase, meaning) in table {
      let bytes = Array(phrase.utf8)
      guard bytes.count >= 2 else { continue }
      phrases[Self.key(bytes[0], bytes[1]), default: []].append((bytes, meaning))
    }
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  /// The meanings of the phrases in a text of small letters, in order of place; phrases begin where a word does.
  func all(in text: ArraySlice<UInt8>) -> [Meaning] {
    var found: [Meaning] = []
    scan(text) { meaning, _ in
      found.append(meaning)
      return true
    }
    return found
  }

  /// Where the first phrase in a text of small letters ends; nil where there is none.
  func firstEnd(in text: ArraySlice<UInt8>) -> Int? {
    var end: Int?
    scan(text) { _, place in
      end = place
      return false
    }
    return end
  }

  /// Hands over each phrase and where it ends, until the receiver has enough.
  private func scan(_ text: ArraySlice<UInt8>, _ isMoreWanted: (Meaning, Int) -> Bool) {
    var index = text.startIndex
    var previous: UInt8 = 0x20
    while index + 1 < text.endIndex {
      defer {
        previous = text[index]
        index += 1
      }
      if previous.isASCIILetter, text[index].isASCIILetter { continue }
      guard let candidates = phrases[Self.key(text[index], text[index + 1])] else { continue }
      for candidate in candidates where text[index...].starts(with: candidate.bytes) {
        guard isMoreWanted(candidate.meaning, index + candidate.bytes.count) else { return }
      }
    }
  }
}
