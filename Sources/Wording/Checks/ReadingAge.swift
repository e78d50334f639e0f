/// How old a reader has to be to follow an English text: the Flesch-Kincaid grade (Kincaid and others, 1975) and five years.
///
/// It counts words to a sentence and syllables to a word; a field counts as one short word. There is no such measure for
/// Welsh that anybody has tested, so Welsh wording is held to the length of its sentences alone.
struct ReadingAge {
  private var words = 0
  private var sentences = 0
  private var syllables = 0

  init(paragraphs: [[TextWord]]) {
    for paragraph in paragraphs {
      for word in paragraph {
        words += 1
        // A field, and what is written in digits, is taken as a short word.
        syllables += Self.syllables(of: word.core)
        if word.endsSentence { sentences += 1 }
      }
      if let last = paragraph.last, !last.endsSentence { sentences += 1 }
    }
  }

  /// In years; nil for a text too short to say anything of, under 20 words.
  var years: Double? {
    guard words >= 20, sentences > 0 else { return nil }
    let grade = 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return grade + 5
  }

  /// Groups of vowels, without an e that nobody says.
  static func syllables(of word: String) -> Int {
    var letters = word.utf8.filter { (0x61...0x7A).contains($0) }
    guard letters.count > 3 else { return 1 }
    func endsSilent(_ ending: String, after exceptions: String) -> Bool {
      guard letters.count > ending.utf8.count, letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
        return false
      }
      return !exceptions.utf8.contains(letters[letters.count - ending.utf8.count - 1])
    }
    if endsSilent("es", after: "laeiouysxz") || endsSilent("ed", after: "laeiouytd") {
      letters.removeLast(2)
    } else if endsSilent("e", after: "laeiouy") {
      letters.removeLast()
    }
    var (count, wasVowel) = (0, false)
    for letter in letters {
      let isVowel = "aeiouy".utf8.contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return max(1, count)
  }
}
