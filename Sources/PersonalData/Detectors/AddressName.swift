/// Houses by name behind the word for an address: "our address is Ivy Bank, Kirkby", "Cyfeiriad: Bryn Hyfryd".
enum AddressName {
  private static let mostWords = 4

  /// The name behind the word that ends at a place; nil where nothing says that it is a place's.
  static func after(_ view: TextView, _ start: Int, _ place: Int) -> Range<Int>? {
    guard !isOther(view, start), let first = value(view, place), view.isCapital(first) else { return nil }
    var (end, words, last, isWelsh) = (first, 0, first, false)
    while words < mostWords, view.isCapital(end) {
      last = end
      end = view.hyphenEnd(end)
      if view.at(end) == UInt8(ascii: "'"), Byte.isLetter(view.at(end + 1)) { end = view.wordEnd(end + 1) }
      let found = Lexicon.all.lookUp(view.bytes, last, end)?.words ?? []
      if HouseNameDetector.publicPlaces.contains(view.text(last, end)) { return nil }
      if words == 0 { isWelsh = found.contains(.leadingStreet) }
      words += 1
      guard view.at(end) == Byte.space else { break }
      let article = view.wordEnd(end + 1)
      let next = ["y", "yr"].contains(view.text(end + 1, article)) ? article : end
      guard view.isCapitalNext(next) else { break }
      end = next + 1
    }
    guard isEnd(view, end), words > 1 || view.at(end) == UInt8(ascii: ",") else { return nil }
    let found = Lexicon.all.lookUp(view.bytes, last, end)?.words ?? []
    let isPlace =
      isWelsh && words > 1 || words > 1 && !found.isDisjoint(with: [.street, .softStreet, .house, .building])
      || NamedStreet.endsLikePlace(view, last..<end) || found.contains(.oneWordStreet)
    return isPlace ? first..<end : nil
  }

  /// "Email address", "IP address".
  private static func isOther(_ view: TextView, _ start: Int) -> Bool {
    guard view.at(start - 1) == Byte.space || view.at(start - 1) == Byte.hyphen else { return false }
    var word = start - 1
    while word > 0, start - word < 10, Byte.isLetter(view.bytes[word - 1]) { word -= 1 }
    return ["email", "mail", "ip", "web", "bost", "ebost", "site", "website", "your", "court"].contains(
      view.text(word, start - 1))
  }

  /// Where the value begins behind "is", "yw", a colon or a new line, and the number of a field's line.
  private static func value(_ view: TextView, _ place: Int) -> Int? {
    var (index, isStated) = (place, false)
    while index < view.count, index - place < 20 {
      let byte = view.bytes[index]
      if Byte.isLetter(byte) {
        let end = view.wordEnd(index)
        let word = view.text(index, end)
        if verbs.contains(word) {
          isStated = true
        } else if isStated, !adverbs.contains(word) {
          return index
        } else if !isStated, word != "line" {
          return nil
        }
        index = end
        continue
      }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") || byte == Byte.lineFeed {
        isStated = true
      } else if byte != Byte.space, byte != Byte.hyphen, !(Byte.isDigit(byte) && !isStated) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static let verbs: Set<String> = ["is", "yw", "ydi", "ydy", "was", "oedd"]
  private static let adverbs: Set<String> = ["now", "still", "just", "nawr", "rwan", "bellach"]

  private static func isEnd(_ view: TextView, _ end: Int) -> Bool {
    end >= view.count || [UInt8(ascii: ","), Byte.lineFeed, Byte.dot, UInt8(ascii: ";")].contains(view.bytes[end])
      || view.at(end) == Byte.space && !view.isCapital(end + 1)
  }
}
