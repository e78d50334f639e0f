/// Security codes and expiry dates of payment cards, only where the text speaks of a card (policy rule 10).
struct CardSecurity {
  /// How near a card must be, in bytes.
  private static let reach = 160

  let scan: Scan
  let cards: [Range<Int>]

  func find(into hits: inout [Hit]) {
    var (lastExpiry, lastCode) = (-8, -1)
    for run in scan.runs.indices {
      if isBehind(lastExpiry, scan.runs[run].range) || isBehindNumber(scan.runs[run].range) {
        hits.append(Hit(.cardSecurityCode, scan.runs[run].range, .securityCodeWord))
      }
      if let range = securityCode(run) ?? otherCode(scan.runs[run].range, behind: lastCode) {
        hits.append(Hit(.cardSecurityCode, range, .securityCodeWord))
        lastCode = range.upperBound
      }
      if let range = expiry(run) ?? otherExpiry(run, behind: lastExpiry) {
        hits.append(Hit(.cardExpiry, range, .expiryByCard))
        lastExpiry = range.upperBound
      }
    }
    if scan.features.contains(.month), !cards.isEmpty || scan.features.contains(.expiry) { wordedExpiry(into: &hits) }
  }

  /// Three digits right behind the expiry of a card whose number is there too.
  private func isBehind(_ expiry: Int, _ range: Range<Int>) -> Bool {
    guard range.count == 3 || range.count == 4 && isAmericanExpress(before: range.lowerBound),
      range.lowerBound - expiry <= 32, expiry > 0, expiry < range.lowerBound, isNearNumber(range, reach: 60),
      scan.isBounded(range)
    else {
      return false
    }
    let between = scan.view.bytes[expiry..<range.lowerBound]
    return !between.contains(where: {
      $0 == Byte.blanked || $0 == Byte.lineFeed || Byte.isDigit($0) || $0 == UInt8(ascii: "$")
    })
      && between.split { !Byte.isLetter($0) }.allSatisfy { Self.behind.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let behind: Set<String> = [
    "and", "a", "ac", "then", "wedyn", "the", "number", "code", "no", "small", "short", "last", "three", "four", "back",
    "on", "security", "sec", "digits", "figures", "is", "rhif", "cod",
  ]

  /// "The number on the front and the one on the back, 4929 5221 5955 2267 and 118".
  private func isBehindNumber(_ range: Range<Int>) -> Bool {
    guard range.count == 3 || range.count == 4, let card = cards.last(where: { $0.upperBound <= range.lowerBound })
    else {
      return false
    }
    return scan.mentions(.cvv, near: card, reach: 80) && isBehind(card.upperBound, range)
  }

  /// Whether the nearest card has fifteen digits, so that its code has four.
  private func isAmericanExpress(before place: Int) -> Bool {
    guard let card = cards.last(where: { $0.upperBound <= place }) else { return false }
    return scan.view.bytes[card].count(where: Byte.isDigit) == 15
  }

  /// "And hers is 264", behind another code.
  private func otherCode(_ range: Range<Int>, behind code: Int) -> Range<Int>? {
    guard range.count == 3, isAnother(range.lowerBound, behind: code), scan.isBounded(range) else { return nil }
    return range
  }

  /// Whether nothing but words for another one stand between two values.
  func isAnother(_ place: Int, behind value: Int) -> Bool {
    guard value > 0, place > value, place - value <= 24, !scan.view.hasBlanked(value..<place) else { return false }
    let words = scan.view.bytes[value..<place].split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return (words.count >= 2 || words == ["but"] || words == ["not"]) && words.allSatisfy(Self.owners.contains)
  }

  private static let owners: Set<String> = [
    "and", "or", "his", "hers", "mine", "theirs", "is", "s", "the", "other", "one", "new", "old", "now", "it", "a",
    "yw", "but", "not", "sorry", "no", "was", "should", "be", "then", "ond", "nid",
  ]

  private func securityCode(_ run: Int) -> Range<Int>? {
    var range = scan.runs[run].range
    // Digit by digit: "cvc 8-8-1".
    if range.count == 1, let number = scan.number(from: run, digits: 3) ?? scan.number(from: run, digits: 4),
      number.groups == 0x111 || number.groups == 0x1111, number.separator != nil,
      scan.gap(after: number.runs.upperBound) == nil
    {
      range = number.range
      return scan.isBounded(range) && label(range) != nil && isNearCard(range) ? range : nil
    }
    guard range.count == 3 || range.count == 4, scan.isBounded(range), !scan.isGlued(range), !isOfPhone(run) else {
      return nil
    }
    if range.count == 4, compactExpiry(run) != nil { return nil }
    if let mark = label(range) {
      // "Security code" is also what a site sends; only by a card is it the card's.
      if scan.view.bytes[Int(mark.start)] == UInt8(ascii: "c"),
        scan.view.bytes[Int(mark.start) + 1] != UInt8(ascii: "e"), mark.end - mark.start >= 3
      {
        return isPartial(range) ? nil : range
      }
      if isNearCard(range) { return isPartial(range) ? nil : range }
    }
    return isCounted(range) || isDotted(range) && isNearCard(range) ? range : nil
  }

  /// A group of "0800 083 0345".
  private func isOfPhone(_ run: Int) -> Bool {
    var first = run
    while first > 0, run - first < 3, scan.runs[first - 1].gap != 0 { first -= 1 }
    return (9...12).contains(scan.runs[first].ahead)
      && scan.view.bytes[Int(scan.runs[first].start)] == UInt8(ascii: "0")
  }

  private func label(_ range: Range<Int>) -> Mark? {
    let end = range.lowerBound
    // In "cvv2 123" the 2 belongs to the word.
    if Byte.isDigit(scan.view.at(end - 2)) || Byte.isDigit(scan.view.at(end - 3)) {
      let index = scan.marks.partition { Int($0.end) > end } - 1
      if index >= 0, scan.marks[index].words.contains(.cvv), end - Int(scan.marks[index].end) <= 4 {
        return scan.marks[index]
      }
    }
    return scan.label(.cvv, before: end, unknown: 1, reach: 48) ?? told(end)
      ?? scan.label(.cvv, after: range.upperBound, unknown: 0, reach: 24)
  }

  /// "The CVV you have on file for me is 204": a word that hardly means anything else, and a verb or sign.
  private func told(_ place: Int) -> Mark? {
    let isStated = scan.isStated(place)
    guard isStated || isGiven(place), let mark = scan.telling(.cvv, of: place, reach: 90, isSure: true) else {
      return nil
    }
    let word = scan.view.text(Int(mark.start), Int(mark.end))
    if !isStated { return Self.unmistakable.contains(word) ? mark : nil }
    if Self.unmistakable.contains(word) || word.contains(" ")
      || word == "cv" && Byte.isDigit(scan.view.at(Int(mark.end)))
    {
      return mark
    }
    let next = scan.view.wordEnd(Int(mark.end) + 1)
    return ["code", "number", "no", "digits"].contains(scan.view.text(Int(mark.end) + 1, next)) ? mark : nil
  }

  /// "You put 459".
  private func isGiven(_ place: Int) -> Bool {
    let word = scan.view.bytes[max(0, place - 9)..<place].split { !Byte.isLetter($0) }.last ?? []
    return ["put", "gave", "given", "entered", "typed", "used", "said", "wrote", "had", "have", "got"].contains(
      String(decoding: word, as: UTF8.self))
  }

  private static let unmistakable: Set<String> = [
    "cvv", "cvc", "cvv2", "cv2", "csc", "ccv", "cvn", "cvs", "securitycode",
  ]

  /// "3 digits 126", "4 digit code 7730", beside a card's number.
  private func isCounted(_ range: Range<Int>) -> Bool {
    guard isNearNumber(range) || isCardCode(range), !isPartial(range) else { return false }
    let after = scan.view.bytes[range.upperBound..<min(range.upperBound + 32, scan.view.count)]
    if after.split(whereSeparator: { !Byte.isLetter($0) }).prefix(4).contains(where: { word in
      Self.counted.contains(String(decoding: word, as: UTF8.self)) && !word.elementsEqual("no".utf8)
        && isUnbroken(range.upperBound, word.startIndex)
    }) {
      return true
    }
    let start = max(0, range.lowerBound - 40)
    let words = scan.view.bytes[start..<range.lowerBound].split { !Byte.isAlphanumeric($0) }.suffix(5)
    return words.contains { word in
      Self.counted.contains(String(decoding: word, as: UTF8.self))
        && isUnbroken(word.endIndex, range.lowerBound)
    }
  }

  /// "3-digit code: 291 for my Mastercard": no number of the card, but its digits are counted.
  private func isCardCode(_ range: Range<Int>) -> Bool {
    guard range.count == 3, scan.mentions(.card, near: range, reach: 60) else { return false }
    let before = scan.view.bytes[max(0, range.lowerBound - 20)..<range.lowerBound]
    let words = before.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return words.contains("digit") && words.contains("code")
  }

  /// "C.v.v. 640".
  private func isDotted(_ range: Range<Int>) -> Bool {
    let view = scan.view
    return (max(0, range.lowerBound - 9)..<range.lowerBound).contains { place in
      let sign = view.at(place + 1)
      guard view.bytes[place] == UInt8(ascii: "c"), sign == Byte.dot || sign == Byte.space, view.at(place + 3) == sign,
        !Byte.isAlphanumeric(view.at(place - 1)), !Byte.isAlphanumeric(view.at(place + 5)),
        place + 5 <= range.lowerBound
      else { return false }
      let (second, third) = (view.at(place + 2), view.at(place + 4))
      return second == UInt8(ascii: "v") && (third == UInt8(ascii: "v") || third == UInt8(ascii: "c"))
        || second == UInt8(ascii: "s") && third == UInt8(ascii: "c")
    }
  }

  private static let counted: Set<String> = [
    "digits", "digit", "code", "numbers", "rhif", "digid", "sec", "no", "three", "cod", "tri",
    "figures", "four",
  ]

  private func isUnbroken(_ start: Int, _ end: Int) -> Bool {
    !scan.view.bytes[start..<end].indices.contains { index in
      let byte = scan.view.bytes[index]
      return byte == UInt8(ascii: ";") || byte == UInt8(ascii: "?") && !scan.isGap(index + 1, end) || Byte.isDigit(byte)
    }
  }

  /// "Ending 4471": the last digits of a number, which are nobody's secret.
  private func isPartial(_ range: Range<Int>) -> Bool {
    guard range.count == 4 else { return false }
    let start = max(0, range.lowerBound - 32)
    let words = scan.view.bytes[start..<range.lowerBound].split { !Byte.isLetter($0) }
    return words.contains { word in
      Self.partial.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static let partial: Set<String> = ["last", "ending", "ends", "end", "final", "olaf"]

  func isNearCard(_ range: Range<Int>) -> Bool {
    isNearNumber(range) || scan.mentions(.card, near: range, reach: Self.reach)
  }

  func isNearNumber(_ range: Range<Int>, reach: Int = CardSecurity.reach) -> Bool {
    let index = cards.partition { $0.upperBound > range.lowerBound - reach }
    return index < cards.count && cards[index].lowerBound < range.upperBound + reach
  }

  func value(_ range: Range<Int>) -> Int {
    scan.view.bytes[range].prefix(4).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
