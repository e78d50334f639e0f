/// What says that a month and year are those in which a card expires, and what says that they are not.
extension CardSecurity {
  /// Whether the words round a month and year say that a card expires then.
  func isExpiry(_ range: Range<Int>) -> Bool {
    if isFollowedByEnd(range) { return false }
    if isGoodUntil(range) || isNamedBehind(range) { return true }
    guard
      let mark = scan.label(.expiry, before: range.lowerBound, unknown: 2, reach: 40)
        ?? (scan.isStated(range.lowerBound) || isTyped(range.lowerBound) || scan.view.isBareSentence(range)
          ? scan.telling(.expiry, of: range.lowerBound, reach: 90, isSure: true, meaning: .otherNumber) : nil)
    else { return false }
    // "Valid from" is when it began.
    let between = scan.view.slice(Int(mark.end), range.lowerBound)
    let last = between.lastIndex(where: Byte.isDigit) ?? between.startIndex
    let words = between[last...].split { !Byte.isLetter($0) }
    return !words.contains { $0.elementsEqual("from".utf8) } && isNearCard(range)
      && !isOfAnotherDocument(Int(mark.start)) && !isOfPass(range.lowerBound)
  }

  /// "I'm putting 05/28", "here you go 05/28".
  private func isTyped(_ place: Int) -> Bool {
    let word = scan.view.before(place, 10).words.last ?? ""
    return ["put", "putting", "typed", "typing", "entered", "entering", "tried", "trying", "go"].contains(word)
  }

  /// Whether nothing but signs, and what kind of card it is, stands between the number of a card and a part.
  func isRightBehindNumber(_ range: Range<Int>) -> Bool {
    if let card = card(before: range.lowerBound), range.lowerBound - card.upperBound <= 24 {
      let gap = scan.view.slice(card.upperBound, range.lowerBound)
      let words = gap.split { !Byte.isAlphanumeric($0) }
      return gap.count - words.reduce(0) { $0 + $1.count } <= 5
        && words.allSatisfy {
          Lexicon.all.lookUp(scan.view.bytes, $0.startIndex, $0.endIndex)?.words.contains(.card) ?? false
        }
    }
    return scan.hasCard
      && scan.view.before(range.lowerBound, 4).last {
        Byte.isAlphanumeric($0) || $0 == Byte.blanked
      } == Byte.blanked
  }

  /// "4462 7186 0068 3429 on the front, and it says 0329 under that".
  func isSaidBehindNumber(_ range: Range<Int>) -> Bool {
    guard let card = card(before: range.lowerBound), range.lowerBound - card.upperBound <= 40,
      scan.isStated(range.lowerBound), !isPartial(range), !scan.features.contains(.pin)
    else { return false }
    let gap = card.upperBound..<range.lowerBound
    return !scan.view.bytes[gap].contains { Byte.isDigit($0) || $0 == Byte.blanked || $0 == UInt8(ascii: ";") }
      && !scan.mentions(.cvv, near: gap, reach: 0)
  }

  /// "Good through 12/28", "I can use it till 05/2028", "it stops working in 11/27", where a card is near.
  func isGoodUntil(_ range: Range<Int>) -> Bool {
    let words = clause(before: range.lowerBound, reach: 32).suffix(4)
    guard let last = words.last,
      Self.untils.contains(last) && words.contains(where: Self.usable.contains)
        || Self.moments.contains(last) && words.contains(where: Self.endings.contains)
    else { return false }
    return (scan.hasCard || isNearNumber(range, reach: 100) || mentionsCard(near: range, reach: 40))
      && !isStart(range) && !isOfPass(range.lowerBound)
  }

  private static let untils: Set<String> = ["through", "thru", "till", "til", "until", "date", "tan", "hyd"]
  private static let usable: Set<String> = [
    "good", "use", "lasts", "runs", "run", "card", "end", "out", "works", "para", "bara",
  ]
  private static let moments: Set<String> = [
    "in", "on", "to", "of", "at", "working", "ends", "finishes", "lapses", "out",
  ]
  private static let endings: Set<String> = [
    "lasts", "runs", "run", "ends", "stops", "finishes", "lapses", "dies", "out",
  ]

  /// "What date does it say on my card? 05/30", "the date, which is 12/27, and the security code".
  func isDateOfCard(_ range: Range<Int>) -> Bool {
    let before = scan.view.before(range.lowerBound, 48)
    let last = before.lastIndex(where: Byte.isDigit) ?? before.startIndex
    return before[last...].split { !Byte.isLetter($0) }.suffix(9).contains {
      $0.elementsEqual("date".utf8) || $0.elementsEqual("dyddiad".utf8)
    }
      && (scan.hasCard || isNearNumber(range)
        || mentionsCard(near: (range.lowerBound - 32)..<range.lowerBound, reach: 0)
        || scan.features.contains(.cvv) && isNearCard(range))
      && !isStart(range) && !isOfPass(range.lowerBound)
  }

  /// "08/28 is when the card expires", "05/27 (expiry, visa)", "05/30 finish".
  func isNamedBehind(_ range: Range<Int>) -> Bool {
    guard isNearCard(range), !isStart(range) else { return false }
    let next = range.upperBound + 1
    if ["finish", "end", "ends"].contains(scan.view.text(next, scan.view.wordEnd(next))) { return true }
    guard let mark = scan.label(.expiry, after: range.upperBound, reach: 28),
      scan.view.text(Int(mark.start), Int(mark.end)) != "runs"
    else { return false }
    let gap = scan.view.slice(range.upperBound, Int(mark.start))
    return !gap.contains(UInt8(ascii: ","))
      && gap.split { !Byte.isLetter($0) }.allSatisfy {
        Self.naming.contains(scan.view.text($0.startIndex, $0.endIndex))
      }
  }

  private static let naming: Set<String> = [
    "is", "was", "when", "the", "my", "card", "that", "date", "of", "on", "it", "its", "s", "thats", "yw", "ydi", "ydy",
    "oedd", "dyddiad", "y", "r", "pan", "mae", "cerdyn", "n", "yn", "as", "for",
  ]

  /// Whether the words round say that the date is another one than that on which the card expires.
  func isStart(_ range: Range<Int>) -> Bool {
    let run = scan.runs.partition { Int($0.end) >= range.upperBound }
    if run < scan.runs.count, scan.runs[run].gap != 0, scan.runs[run].gap != Byte.space { return true }
    if isCalledStart(range) || isOfAnotherDocument(range.lowerBound, reach: 40) { return true }
    let before = scan.view.before(range.lowerBound, 24)
    // "From 06/24 to 06/28": the second is the end.
    if let digit = before.lastIndex(where: Byte.isDigit),
      ["to", "until", "till", "thru", "hyd"].contains(
        String(decoding: before[(digit + 1)...].filter(Byte.isLetter), as: UTF8.self))
    {
      return false
    }
    let last = before.lastIndex { Byte.isDigit($0) || $0 == UInt8(ascii: ",") } ?? before.startIndex
    return before[last...].split { !Byte.isLetter($0) }.suffix(3).contains {
      Self.starting.contains(scan.view.text($0.startIndex, $0.endIndex))
    }
  }

  /// "01/24 - 01/29".
  private func isFollowedByEnd(_ range: Range<Int>) -> Bool {
    let behind = scan.view.after(range.upperBound, 4).filter { $0 != Byte.space }
    guard behind.first == Byte.hyphen else { return false }
    if scan.hasCard, behind.dropFirst().first == Byte.blanked { return true }
    let run = scan.runs.partition { Int($0.start) >= range.upperBound }
    return run + 1 < scan.runs.count && Int(scan.runs[run].start) - range.upperBound <= 4 && scan.runs[run].count <= 2
      && scan.runs[run].gap == Byte.slash && [2, 4].contains(scan.runs[run + 1].count)
  }

  /// "05/25 start".
  func isCalledStart(_ range: Range<Int>) -> Bool {
    let next = range.upperBound + 1
    return isFollowedByEnd(range)
      || ["start", "started", "issued"].contains(scan.view.text(next, scan.view.wordEnd(next)))
  }

  private static let starting: Set<String> = [
    "from", "start", "issued", "since", "order", "agreement", "dated", "licence", "o", "week", "tax", "until",
  ]

  /// Whether the nearest word for what may expire, in the same sentence and behind any card, is another one than a card's.
  func isOfAnotherDocument(_ place: Int, reach: Int = 64) -> Bool {
    var index = scan.marks.partition { Int($0.end) > place } - 1
    while index >= 0, place - Int(scan.marks[index].end) <= reach {
      let mark = scan.marks[index]
      let isVisa = mark.words.contains([.card, .otherDocument])
      if mark.words.contains(.card), !isVisa || !scan.features.contains(.passport) { return false }
      if !mark.words.isDisjoint(with: [.otherDocument, .passport]) {
        return !endsSentence(Int(mark.end)..<place) && card(before: place).map { $0.lowerBound < mark.end } ?? true
      }
      index -= 1
    }
    return false
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    range.contains { place in
      let byte = scan.view.bytes[place]
      return byte == Byte.dot && Byte.isBlank(scan.view.at(place + 1)) || byte == UInt8(ascii: ";")
        || byte == Byte.lineFeed
    }
  }

  /// "My bus pass expires 03/27", "we have a loyalty card each, hers exp 06/27, mine exp 09/27".
  func isOfPass(_ place: Int) -> Bool {
    clause(before: place, reach: 64).contains(where: Self.passes.contains)
  }

  private static let passes: Set<String> = [
    "pass", "travel", "bus", "rail", "railcard", "library", "membership", "gift", "permit", "badge", "student",
    "loyalty", "offer", "deal",
    "voucher", "ticket", "subscription", "mot", "insurance", "passport", "tenancy", "lease", "warranty", "guarantee",
  ]

  /// The words before a place, back to the end of a sentence or what was found already.
  private func clause(before place: Int, reach: Int) -> [String] {
    var start = place
    while start > 0, place - start < reach {
      let byte = scan.view.bytes[start - 1]
      if byte == Byte.blanked || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "!") || byte == Byte.lineFeed
      {
        break
      }
      if byte == Byte.dot, Byte.isBlank(scan.view.at(start)) { break }
      start -= 1
    }
    return scan.view.slice(start, place).split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
