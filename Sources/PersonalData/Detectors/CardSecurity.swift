/// Security codes and expiry dates of payment cards, only where the text speaks of a card (policy rule 10).
struct CardSecurity {
  /// How near a card must be, in bytes.
  private static let reach = 160

  let scan: Scan
  let cards: [Range<Int>]

  func find(into hits: inout [Hit]) {
    var (lastExpiry, lastCode) = (-8, -1)
    for run in scan.runs.indices {
      let digits = oneByOne(run) ?? scan.runs[run].range
      if isBehind(lastExpiry, digits) || isBehindNumber(digits) {
        hits.append(Hit(.cardSecurityCode, digits, .securityCodeWord))
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
    guard [3, 5].contains(range.count) || range.count == 4 && isAmericanExpress(before: range.lowerBound),
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
    guard range.count == 3 || range.count == 4, let card = card(before: range.lowerBound) else { return false }
    return scan.mentions(.cvv, near: card, reach: 80) && isBehind(card.upperBound, range)
  }

  /// Whether the nearest card has fifteen digits, so that its code has four.
  private func isAmericanExpress(before place: Int) -> Bool {
    guard let card = card(before: place) else { return false }
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
    if let range = oneByOne(run) {
      return scan.isBounded(range) && label(range) != nil && isNearCard(range) ? range : nil
    }
    let range = scan.runs[run].range
    guard range.count == 3 || range.count == 4, scan.isBounded(range), !scan.isGlued(range), !isOfPhone(run),
      !isDated(run)
    else { return nil }
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
    return isCounted(range) || isDotted(range) ? range : nil
  }

  /// Digit by digit: "8-8-1".
  private func oneByOne(_ run: Int) -> Range<Int>? {
    guard scan.runs[run].count == 1,
      let number = scan.number(from: run, digits: 3) ?? scan.number(from: run, digits: 4),
      number.groups == 0x111 || number.groups == 0x1111, number.separator != nil,
      scan.gap(after: number.runs.upperBound) == nil
    else { return nil }
    return number.range
  }

  /// The year of "11 - 2026".
  private func isDated(_ run: Int) -> Bool {
    guard run > 0, let gap = scan.gap(after: run - 1), gap != Byte.space, scan.runs[run - 1].count <= 2 else {
      return false
    }
    return (1900...2099).contains(value(scan.runs[run].range)) && (1...12).contains(value(scan.runs[run - 1].range))
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
    guard isStated || isGiven(place), let mark = scan.telling(.cvv, of: place, reach: 90, isSure: true),
      !isAnswered(mark, before: place), !isYear(place)
    else { return nil }
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

  /// "The expiry date box only goes up to 2030".
  private func isYear(_ place: Int) -> Bool {
    let year = scan.view.bytes[place...].prefix(5)
    return year.prefix(2).elementsEqual("20".utf8) && year.prefix(4).allSatisfy(Byte.isDigit)
      && year.count(where: Byte.isDigit) == 4
  }

  /// Whether another value stands between a word and a place already: "Security code: 725. Number of nights: 113".
  private func isAnswered(_ mark: Mark, before place: Int) -> Bool {
    if scan.view.hasBlanked(Int(mark.end)..<place) { return true }
    let run = scan.runs.partition { $0.start > mark.end }
    return scan.runs[run...].prefix { Int($0.start) < place }.contains { $0.count >= 3 }
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
        && isUnbroken(word.endIndex, range.lowerBound) && !isSpelled(word.endIndex)
    }
  }

  /// Whether the name of another digit stands behind that of one: "four eight five, 3449".
  private func isSpelled(_ place: Int) -> Bool {
    let end = scan.view.wordEnd(place + 1)
    return end > place + 1 && Lexicon.all.lookUp(scan.view.bytes, place + 1, end)?.words.contains(.digitName) ?? false
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
        || byte == Byte.blanked
    }
  }

  /// "Ending 4471", "the last four digits you read back were 1144": of a number, and nobody's secret.
  func isPartial(_ range: Range<Int>) -> Bool {
    guard range.count == 4 else { return false }
    let words = scan.view.bytes[max(0, range.lowerBound - 64)..<range.lowerBound].split { !Byte.isLetter($0) }
    return words.contains { word in
      guard Self.partial.contains(String(decoding: word, as: UTF8.self)) else { return false }
      return range.lowerBound - word.startIndex <= 32
        || Self.counted.contains(scan.view.text(word.endIndex + 1, scan.view.wordEnd(word.endIndex + 1)))
    }
  }

  private static let partial: Set<String> = ["first", "last", "ending", "ends", "end", "final", "olaf"]

  func isNearCard(_ range: Range<Int>) -> Bool {
    scan.hasCard || isNearNumber(range) || mentionsCard(near: range, reach: Self.reach)
  }

  /// Whether a card is spoken of near a part, or a code that only a card has; beside a passport a visa is none.
  func mentionsCard(near range: Range<Int>, reach: Int) -> Bool {
    var index = scan.marks.partition { Int($0.end) > range.lowerBound - reach }
    while index < scan.marks.count, Int(scan.marks[index].start) < range.upperBound + reach {
      let mark = scan.marks[index]
      if mark.words.contains(.card), !mark.words.contains(.otherDocument) || !scan.features.contains(.passport) {
        return true
      }
      if mark.words.contains(.cvv), Self.unmistakable.contains(scan.view.text(Int(mark.start), Int(mark.end))) {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether the number of a card stands near, or was taken out there.
  func isNearNumber(_ range: Range<Int>, reach: Int = CardSecurity.reach) -> Bool {
    let index = cards.partition { $0.upperBound > range.lowerBound - reach }
    if index < cards.count, cards[index].lowerBound < range.upperBound + reach { return true }
    return scan.hasCard
      && scan.view.hasBlanked(max(0, range.lowerBound - reach)..<min(scan.view.count, range.upperBound + reach))
  }

  /// The last number of a card before a place.
  func card(before place: Int) -> Range<Int>? {
    let index = cards.partition { $0.upperBound > place } - 1
    return index < 0 ? nil : cards[index]
  }

  func value(_ range: Range<Int>) -> Int {
    scan.view.bytes[range].prefix(4).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
