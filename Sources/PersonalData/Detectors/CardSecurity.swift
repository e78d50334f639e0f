/// Security codes and expiry dates of payment cards, only where the text speaks of a card (policy rule 10).
struct CardSecurity {
  /// How near a card must be, in bytes.
  private static let reach = 160

  let scan: Scan
  let cards: [Range<Int>]

  func find(into hits: inout [Hit]) {
    var (lastExpiry, lastCode) = (-8, -1)
    for run in scan.runs.indices {
      if isBehind(lastExpiry, scan.runs[run].range) {
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
    if scan.features.isSuperset(of: [.month, .expiry]) { wordedExpiry(into: &hits) }
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

  /// "The new one 08/28", behind another expiry.
  private func otherExpiry(_ run: Int, behind expiry: Int) -> Range<Int>? {
    guard run + 1 < scan.runs.count, scan.runs[run].count == 2, scan.runs[run].gap == Byte.slash,
      scan.runs[run + 1].count == 2 || scan.runs[run + 1].count == 4, scan.runs[run + 1].gap != Byte.slash,
      case let range = Int(scan.runs[run].start)..<Int(scan.runs[run + 1].end), scan.isBounded(range),
      (1...12).contains(value(scan.runs[run].range)), isAnother(range.lowerBound, behind: expiry)
    else { return nil }
    return range
  }

  /// Whether nothing but words for another one stand between two values.
  private func isAnother(_ place: Int, behind value: Int) -> Bool {
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
    guard range.count == 3 || range.count == 4, scan.isBounded(range), !scan.isGlued(range), !endsPhone(run) else {
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

  /// The last group of "0800 083 0345".
  private func endsPhone(_ run: Int) -> Bool {
    var (first, count) = (run, scan.runs[run].count)
    while first > 0, run - first < 3, scan.runs[first - 1].gap != 0 {
      first -= 1
      count += scan.runs[first].count
    }
    return count >= 9 && count <= 11 && scan.view.bytes[Int(scan.runs[first].start)] == UInt8(ascii: "0")
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
    !scan.view.bytes[start..<end].contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "?") || Byte.isDigit($0) }
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

  private func expiry(_ run: Int) -> Range<Int>? {
    guard run + 1 < scan.runs.count, scan.runs[run].count <= 2, let gap = scan.gap(after: run) else {
      return compactExpiry(run) ?? yearFirst(run)
    }
    let (month, year) = (scan.runs[run].range, scan.runs[run + 1].range)
    let range = month.lowerBound..<year.upperBound
    guard year.count == 2 || year.count == 4, (1...12).contains(value(month)), scan.isBounded(range),
      scan.gap(after: run + 1) != gap || gap == Byte.space && !isYear(scan.runs[run + 2].count),
      !isDate(before: run, gap), (20...60).contains(value(year) % 100),
      year.count == 2 || value(year) / 100 == 20
    else { return nil }
    if gap == 0x5F { return isExpiry(range) ? range : nil }
    let isAfterCard = cards.contains { $0.upperBound < range.lowerBound && range.lowerBound - $0.upperBound <= 3 }
    if isAfterCard, gap == Byte.slash || gap == Byte.dot, value(year) % 100 >= 24 { return range }
    if gap != Byte.space, gap != Byte.dot, isNearNumber(range, reach: 100), value(year) % 100 >= 24, !isStart(range) {
      return range
    }
    return isExpiry(range) ? range : nil
  }

  /// "Expires 2028-02", and the last day of a month, "31/10/2027".
  private func yearFirst(_ run: Int) -> Range<Int>? {
    guard scan.features.contains(.expiry), run + 1 < scan.runs.count,
      scan.runs[run].gap == Byte.hyphen || scan.runs[run].gap == Byte.slash
    else { return nil }
    let (first, second) = (scan.runs[run].range, scan.runs[run + 1].range)
    if first.count == 4 {
      let range = first.lowerBound..<second.upperBound
      guard second.count == 2, (1...12).contains(value(second)), (2020...2060).contains(value(first)),
        scan.isBounded(range), scan.runs[run + 1].gap != scan.runs[run].gap, isExpiry(range)
      else { return nil }
      return range
    }
    return nil
  }

  /// Whether the words right before say that the date is another one than that on which the card expires.
  private func isStart(_ range: Range<Int>) -> Bool {
    if scan.runs.contains(where: { Int($0.end) == range.upperBound && $0.gap != 0 && $0.gap != Byte.space }) {
      return true
    }
    let index = scan.marks.partition { Int($0.end) > range.lowerBound } - 1
    for mark in scan.marks[max(0, index - 3)..<(index + 1)]
    where mark.words.contains(.otherDocument) && mark.words.isDisjoint(with: .card)
      && range.lowerBound - Int(mark.end) <= 40
      && !scan.view.bytes[Int(mark.end)..<range.lowerBound].contains(where: Byte.isDigit)
    {
      return true
    }
    let before = scan.view.bytes[max(0, range.lowerBound - 24)..<range.lowerBound]
    let last = before.lastIndex(where: Byte.isDigit) ?? before.startIndex
    let words = before[last...].split { !Byte.isLetter($0) }
    // "From 06/24 to 06/28": the second is the end.
    if let digit = before.lastIndex(where: Byte.isDigit),
      ["to", "until", "till", "thru", "hyd"].contains(
        String(decoding: before[(digit + 1)...].filter(Byte.isLetter), as: UTF8.self))
    {
      return false
    }
    return words.suffix(3).contains { word in
      ["from", "start", "issued", "since", "order", "agreement", "dated", "licence", "o", "week", "tax", "until"]
        .contains(
          String(decoding: word, as: UTF8.self))
    }
  }

  /// Four digits together, 0828, right behind the word and beside a card's number.
  private func compactExpiry(_ run: Int) -> Range<Int>? {
    let range = scan.runs[run].range
    guard range.count == 4, (1...12).contains(value(range) / 100), (24...50).contains(value(range) % 100),
      scan.isBounded(range), !scan.isGlued(range),
      isNearNumber(range) || scan.mentions(.card, near: range.lowerBound..<range.lowerBound, reach: 24),
      scan.label(.expiry, before: range.lowerBound, reach: isNearNumber(range) ? 12 : 3) != nil
        || cards.contains(where: { $0.upperBound < range.lowerBound && range.lowerBound - $0.upperBound <= 3 })
    else { return nil }
    return range
  }

  private func isYear(_ digits: Int) -> Bool { digits == 2 || digits == 4 }

  private func isDate(before run: Int, _ gap: UInt8) -> Bool {
    run > 0 && scan.gap(after: run - 1) == gap && scan.runs[run - 1].count <= 2 && gap != Byte.space
  }

  private func isExpiry(_ range: Range<Int>) -> Bool {
    if isGoodUntil(range) || isNamedBehind(range) { return true }
    guard
      let mark = scan.label(.expiry, before: range.lowerBound, unknown: 1, reach: 32)
        ?? (scan.isStated(range.lowerBound)
          ? scan.telling(.expiry, of: range.lowerBound, reach: 90, isSure: true) : nil)
    else { return false }
    let between = scan.view.bytes[Int(mark.end)..<range.lowerBound]
    // "Valid from" is when it began.
    if between.split(whereSeparator: { !Byte.isLetter($0) }).contains(where: { $0.elementsEqual("from".utf8) }) {
      return false
    }
    return isNearCard(range) && !isOfAnotherDocument(mark) && !isOfPass(range.lowerBound)
  }

  /// "Good through 12/28", "I can use it till 05/2028", beside the card's number.
  private func isGoodUntil(_ range: Range<Int>) -> Bool {
    let words = scan.view.bytes[max(0, range.lowerBound - 24)..<range.lowerBound].split { !Byte.isLetter($0) }.suffix(3)
    guard let last = words.last,
      ["through", "thru", "till", "til", "until"].contains(String(decoding: last, as: UTF8.self)),
      words.contains(where: { ["good", "use", "lasts", "runs", "card"].contains(String(decoding: $0, as: UTF8.self)) })
    else { return false }
    return (isNearNumber(range, reach: 100) || scan.mentions(.card, near: range, reach: 40)) && !isStart(range)
      && !isOfPass(range.lowerBound)
  }

  /// "08/28 is when the card expires", "05/27 (expiry, visa)".
  private func isNamedBehind(_ range: Range<Int>) -> Bool {
    guard let mark = scan.label(.expiry, after: range.upperBound, reach: 28), isNearCard(range), !isStart(range),
      scan.view.text(Int(mark.start), Int(mark.end)) != "runs"
    else { return false }
    return scan.view.bytes[range.upperBound..<Int(mark.start)].split { !Byte.isLetter($0) }.allSatisfy {
      Self.naming.contains(scan.view.text($0.startIndex, $0.endIndex))
    } && !scan.view.bytes[range.upperBound..<Int(mark.start)].contains(where: { $0 == UInt8(ascii: ",") })
  }

  private static let naming: Set<String> = [
    "is", "was", "when", "the", "my", "card", "that", "date", "of", "on", "it", "its", "s", "thats", "yw", "ydi", "ydy",
    "oedd", "dyddiad", "y", "r", "pan", "mae", "cerdyn", "n", "yn",
  ]

  /// "My bus pass expires 03/27", "travel card valid until 05/26".
  private func isOfPass(_ place: Int) -> Bool {
    scan.view.bytes[max(0, place - 48)..<place].split { !Byte.isLetter($0) }.suffix(6).contains {
      Self.passes.contains(scan.view.text($0.startIndex, $0.endIndex))
    }
  }

  private static let passes: Set<String> = [
    "pass", "travel", "bus", "rail", "railcard", "library", "membership", "gift", "permit", "badge", "student",
    "loyalty",
    "voucher", "ticket", "subscription", "mot", "insurance", "passport", "tenancy", "lease",
  ]

  /// "Expires March 2028".
  private func wordedExpiry(into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.month) {
      let run = scan.runs.partition { Int($0.start) >= Int(mark.end) }
      guard run < scan.runs.count, Int(scan.runs[run].start) - Int(mark.end) <= 2 else { continue }
      let year = scan.runs[run].range
      let range = Int(mark.start)..<year.upperBound
      guard year.count == 4 && value(year) / 100 == 20 || year.count == 2,
        !Byte.isDigit(scan.view.at(range.lowerBound - 2)),
        isExpiry(range)
      else { continue }
      hits.append(Hit(.cardExpiry, range, .expiryByCard))
    }
  }

  private func isNearCard(_ range: Range<Int>) -> Bool {
    isNearNumber(range) || scan.mentions(.card, near: range, reach: Self.reach)
  }

  private func isNearNumber(_ range: Range<Int>, reach: Int = CardSecurity.reach) -> Bool {
    let index = cards.partition { $0.upperBound > range.lowerBound - reach }
    return index < cards.count && cards[index].lowerBound < range.upperBound + reach
  }

  private func isOfAnotherDocument(_ mark: Mark) -> Bool {
    scan.label(.otherDocument, before: Int(mark.start), unknown: 2, reach: 40) != nil
      && scan.label(.card, before: Int(mark.start), unknown: 1, reach: 40) == nil
  }

  private func value(_ range: Range<Int>) -> Int {
    scan.view.bytes[range].prefix(4).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
