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

  /// Whether nothing but words for another one stand between two values.
  func isAnother(_ place: Int, behind value: Int) -> Bool {
    guard value > 0, place > value, place - value <= 24, !scan.view.hasBlanked(value..<place) else { return false }
    let words = scan.view.slice(value, place).split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return (words.count >= 2 || words == ["but"] || words == ["not"]) && words.allSatisfy(Self.owners.contains)
  }

  private static let owners: Set<String> = [
    "and", "or", "his", "hers", "mine", "theirs", "is", "s", "the", "other", "one", "new", "old", "now", "it", "a",
    "yw", "but", "not", "sorry", "no", "was", "should", "be", "then", "ond", "nid",
  ]

  func isNearCard(_ range: Range<Int>) -> Bool {
    scan.hasCard || isNearNumber(range) || mentionsCard(near: range, reach: Self.reach) || isCoupled(range)
  }

  /// "Security code 331, expiry 08/28": each says of the other that it is a card's.
  func isCoupled(_ range: Range<Int>) -> Bool {
    guard scan.features.contains([.cvv, .expiry]) else { return false }
    var (hasCode, hasExpiry) = (false, false)
    var index = scan.marks.partition { Int($0.end) + Self.coupled > range.lowerBound }
    while index < scan.marks.count, Int(scan.marks[index].start) < range.upperBound + Self.coupled {
      let mark = scan.marks[index]
      let run = scan.runs.partition { $0.start >= mark.end }
      if run < scan.runs.count, scan.runs[run].start - mark.end <= Self.ownValue {
        let digits = scan.runs[run].count
        if mark.words.contains(.cvv), isCode(mark) { hasCode = hasCode || digits == 3 || digits == 1 }
        if mark.words.contains(.expiry), digits != 3, !hasExpiry {
          hasExpiry = !isOfPass(Int(mark.start)) && !isOfAnotherDocument(Int(mark.start))
        }
      }
      index += 1
    }
    return hasCode && hasExpiry
  }

  private static let coupled = 48
  private static let ownValue: Int32 = 16

  /// Whether a word means the code itself: "security code" and "cod diogelwch", but no guard and no side of a card.
  private func isCode(_ mark: Mark) -> Bool {
    let word = scan.view.text(Int(mark.start), Int(mark.end))
    let next = scan.view.text(scan.view.word(at: Int(mark.end) + 1))
    return word.hasSuffix("diogelwch") || Self.unmistakable.contains(word)
      || ["code", "number", "no", "num", "digits"].contains(next)
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
