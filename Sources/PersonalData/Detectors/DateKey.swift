/// The key that a date has to itself in a form, a link or a list of fields: `move_date: `, `"lastLogin":"`, `&v=`.
enum DateKey {
  private static let longest = 40

  /// Whether a date is the time at which something was written: "[12/11/2025 09:14] Agent:".
  static func isStamp(_ view: TextView, _ date: Range<Int>) -> Bool {
    let before = view.at(date.lowerBound - 1)
    guard before == UInt8(ascii: "[") || before == Byte.lineFeed || date.lowerBound == 0 else { return false }
    var index = date.upperBound
    while index - date.upperBound < 3, view.at(index) == Byte.space || view.at(index) == UInt8(ascii: ",") {
      index += 1
    }
    return index > date.upperBound && Byte.isDigit(view.at(index))
      && (view.at(index + 1) == UInt8(ascii: ":") || view.at(index + 2) == UInt8(ascii: ":"))
  }

  /// Whether the date at a place stands behind a key that is of no birth and no person.
  static func isOther(_ scan: Scan, _ place: Int) -> Bool {
    let view = scan.view
    var end = place
    while end > 0, place - end < 4, view.bytes[end - 1] == Byte.space || isQuote(view.bytes[end - 1]) { end -= 1 }
    guard end > 0, view.bytes[end - 1] == UInt8(ascii: ":") || view.bytes[end - 1] == UInt8(ascii: "=") else {
      return false
    }
    end -= 1
    var isCode = false
    while end > 0, view.bytes[end - 1] == Byte.space || isQuote(view.bytes[end - 1]) {
      end -= 1
      isCode = isCode || isQuote(view.bytes[end])
      if place - end > 8 { return false }
    }
    var start = end
    while start > 0, end - start < longest, isInKey(view.bytes[start - 1]) { start -= 1 }
    let opener = view.at(start - 1)
    isCode = isCode || opener == UInt8(ascii: "&") || opener == UInt8(ascii: "?")
    let (words, isJoined) = words(view, start..<end)
    guard !words.isEmpty, words.count <= 5, !isBirth(view.text(start, end)),
      !words.contains(where: { isBirth($0.text) })
    else { return false }
    if words.contains(where: { OtherDate.isNamed($0.text) || isDate($0.text) }) { return true }
    if words.count > 1, words.contains(where: { days.contains($0.text) }), words.contains(where: { isThing($0.text) }) {
      return true
    }
    return (isCode || isJoined) && !words[0].isCapital
      && !words.contains { persons.contains($0.text) || general.contains($0.text) }
  }

  /// The words of a key, also of one with capitals inside, and whether it is joined as in program text.
  private static func words(_ view: TextView, _ key: Range<Int>) -> (
    words: [(text: String, isCapital: Bool)], isJoined: Bool
  ) {
    var (words, isJoined, index) = ([(text: String, isCapital: Bool)](), false, key.lowerBound)
    while index < key.upperBound {
      guard Byte.isLetter(view.bytes[index]) else {
        isJoined = isJoined || view.bytes[index] == UInt8(ascii: "_")
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < key.upperBound, Byte.isLetter(view.bytes[index]) {
        if view.isCapital(index), !view.isCapital(index - 1) {
          isJoined = true
          break
        }
        index += 1
      }
      words.append((view.text(start, index), view.isCapital(start)))
    }
    return (words, isJoined)
  }

  private static func isInKey(_ byte: UInt8) -> Bool {
    Byte.isAlphanumeric(byte) || byte == Byte.space || byte == UInt8(ascii: "_") || byte == Byte.hyphen
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private static func isBirth(_ word: String) -> Bool {
    births.contains { word.contains($0) } || entry(word)?.words.contains(.birth) ?? false
  }

  /// "Startdate", but no "update".
  private static func isDate(_ word: String) -> Bool {
    word.utf8.count > 6 && word.hasSuffix("date") && word != "candidate" || word == "timestamp"
  }

  /// "Visa" in "my visa date": neither a person nor a word that says nothing.
  private static func isThing(_ word: String) -> Bool {
    guard !persons.contains(word), !general.contains(word) else { return false }
    return entry(word).map { $0.words.isDisjoint(with: [.filler, .joiner, .verb, .lead]) } ?? true
  }

  private static func entry(_ word: String) -> Lexicon.Entry? {
    let bytes = Array(word.utf8)
    return bytes.isEmpty ? nil : Lexicon.all.lookUp(bytes, 0, bytes.count)
  }

  private static let births = ["dob", "birth", "born", "geni", "bday"]
  private static let days: Set<String> = ["date", "dyddiad", "ddyddiad", "day", "dated"]
  private static let persons: Set<String> = [
    "child", "children", "kid", "son", "daughter", "mum", "mam", "dad", "tad", "mother", "father", "parent", "client",
    "applicant", "partner", "person", "name", "plentyn", "mab", "merch", "enw", "self", "me", "him", "her", "twin",
    "eldest", "youngest", "oldest", "middle", "sibling", "brother", "sister", "baby", "boy", "girl", "wife", "husband",
    "ex", "nrp", "pwc", "qc",
  ]
  private static let general: Set<String> = [
    "value", "val", "date", "day", "answer", "text", "content", "data", "input", "correct", "new", "old", "was", "now",
    "from", "to", "wrong", "right", "actual", "real", "true",
  ]
}
