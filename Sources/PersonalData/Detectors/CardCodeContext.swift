/// What says that three or four digits are the security code of a card.
extension CardSecurity {
  func label(_ range: Range<Int>) -> Mark? {
    let end = range.lowerBound
    // In "cvv2 123" the 2 belongs to the word.
    if Byte.isDigit(scan.view.at(end - 2)) || Byte.isDigit(scan.view.at(end - 3)) {
      let index = scan.marks.partition { Int($0.end) > end } - 1
      if index >= 0, scan.marks[index].words.contains(.cvv), end - Int(scan.marks[index].end) <= 4 {
        return scan.marks[index]
      }
    }
    let mark =
      scan.label(.cvv, before: end, unknown: 1, reach: 48) ?? told(end)
      ?? scan.label(.cvv, after: range.upperBound, unknown: 0, reach: 24)
    return mark.flatMap { isOfSide($0) ? $0 : nil }
  }

  /// Whether "back" is that of a card: "the card came back" is not.
  private func isOfSide(_ mark: Mark) -> Bool {
    guard scan.view.text(Int(mark.start), Int(mark.end)) == "back" else { return true }
    let before = scan.view.before(Int(mark.start), 12).split { !Byte.isLetter($0) }.last
    return before.map { !Self.returning.contains(scan.view.text($0.startIndex, $0.endIndex)) } ?? true
  }

  private static let returning: Set<String> = [
    "came", "come", "comes", "get", "got", "go", "goes", "went", "sent", "send", "ring", "rang", "call", "called",
    "pay", "paid", "gave", "give", "bring", "brought", "take", "took", "put", "read", "write", "wrote", "way", "move",
    "moved", "be", "me", "you", "it",
  ]

  /// "The CVV you have on file for me is 204": a word that hardly means anything else, and a verb or sign.
  private func told(_ place: Int) -> Mark? {
    let isStated = scan.isStated(place)
    guard isStated || isGiven(place) || scan.view.isBareSentence(place..<scan.view.tokenEnd(place, most: 3)),
      let mark = scan.telling(.cvv, of: place, reach: 90, isSure: true, sentences: isStated ? 2 : 1),
      !isAnswered(mark, before: place), !isYear(place)
    else { return nil }
    let word = scan.view.text(Int(mark.start), Int(mark.end))
    if !isStated {
      let next = scan.view.text(scan.view.word(at: Int(mark.end) + 1))
      let isOfCard = next == "code" && scan.mentions(.card, near: Int(mark.end)..<Int(mark.end), reach: 24)
      return Self.unmistakable.contains(word) || isOfCard ? mark : nil
    }
    if Self.unmistakable.contains(word) || word.contains(" ")
      || word == "cv" && Byte.isDigit(scan.view.at(Int(mark.end)))
    {
      return mark
    }
    if word == "back", scan.mentions(.card, near: Int(mark.end)..<Int(mark.end), reach: 24) { return mark }
    let next = scan.view.wordEnd(Int(mark.end) + 1)
    return ["code", "number", "no", "digits", "value"].contains(scan.view.text(Int(mark.end) + 1, next)) ? mark : nil
  }

  /// "The expiry date box only goes up to 2030".
  private func isYear(_ place: Int) -> Bool {
    let year = scan.view.after(place, 5)
    return year.prefix(2).elementsEqual("20".utf8) && year.prefix(4).allSatisfy(Byte.isDigit)
      && year.count(where: Byte.isDigit) == 4
  }

  /// Whether another value stands between a word and a place already: "Security code: 725. Number of nights: 113".
  func isAnswered(_ mark: Mark, before place: Int) -> Bool {
    if scan.view.hasBlanked(Int(mark.end)..<place) { return true }
    let run = scan.runs.partition { $0.start > mark.end }
    return scan.runs[run...].prefix { Int($0.start) < place }.contains { $0.count >= 3 }
  }

  /// "You put 459", "here you go 459".
  private func isGiven(_ place: Int) -> Bool {
    let word = scan.view.before(place, 9).split { !Byte.isLetter($0) }.last ?? []
    return [
      "put", "gave", "given", "entered", "typed", "used", "said", "wrote", "had", "have", "got", "go", "then", "one",
      "putting", "typing", "entering", "tried", "trying",
    ]
    .contains(
      String(decoding: word, as: UTF8.self))
  }

  static let unmistakable: Set<String> = [
    "cvv", "cvc", "cvv2", "cv2", "csc", "ccv", "cvn", "cvs", "securitycode",
  ]

  /// "3 digits 126", "4 digit code 7730", beside a card's number.
  func isCounted(_ range: Range<Int>) -> Bool {
    guard isNearNumber(range) || isCardCode(range) || isBySignature(range), !isPartial(range) else { return false }
    let after = scan.view.after(range.upperBound, 32)
    if after.split(whereSeparator: { !Byte.isLetter($0) }).prefix(4).contains(where: { word in
      Self.counted.contains(String(decoding: word, as: UTF8.self)) && !word.elementsEqual("no".utf8)
        && isUnbroken(range.upperBound, word.startIndex)
    }) {
      return true
    }
    let start = max(0, range.lowerBound - 40)
    let words = scan.view.slice(start, range.lowerBound).split { !Byte.isAlphanumeric($0) }.suffix(7)
    return words.contains { word in
      Self.counted.contains(String(decoding: word, as: UTF8.self))
        && isUnbroken(word.endIndex, range.lowerBound) && !isSpelled(word.endIndex)
    }
  }

  /// Whether the name of another digit stands behind that of one: "four eight five, 3449".
  private func isSpelled(_ place: Int) -> Bool {
    let end = scan.view.wordEnd(place + 1)
    return end > place + 1 && Lexicon.all.lookUp(scan.view.bytes, place + 1, end)?.words.contains(.digitName) ?? false
  }

  /// "The three-digit number next to my signature is 318": only a card has one.
  private func isBySignature(_ range: Range<Int>) -> Bool {
    guard range.count == 3, scan.isStated(range.lowerBound), scan.features.contains(.cvv) else { return false }
    let words = scan.view.before(range.lowerBound, 56).split { !Byte.isLetter($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    return words.contains { $0 == "signature" || $0 == "strip" || $0 == "stribed" }
      && words.contains { $0 == "digit" || $0 == "digits" || $0 == "digid" }
  }

  /// "3-digit code: 291 for my Mastercard": no number of the card, but its digits are counted.
  private func isCardCode(_ range: Range<Int>) -> Bool {
    guard range.count == 3, scan.mentions(.card, near: range, reach: 60) else { return false }
    let before = scan.view.before(range.lowerBound, 20)
    let words = before.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return words.contains("digit") && words.contains("code")
  }

  static let counted: Set<String> = [
    "digits", "digit", "code", "numbers", "rhif", "digid", "sec", "no", "three", "cod", "tri",
    "figures", "four", "short", "side",
  ]

  private func isUnbroken(_ start: Int, _ end: Int) -> Bool {
    !scan.view.slice(start, end).indices.contains { index in
      let byte = scan.view.bytes[index]
      return byte == UInt8(ascii: ";") || byte == UInt8(ascii: "?") && !scan.isGap(index + 1, end) || Byte.isDigit(byte)
        || byte == Byte.blanked
    }
  }
}
