/// When a payment card expires, only where the text speaks of a card.
extension CardSecurity {
  func expiry(_ run: Int) -> Range<Int>? {
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
    if isRightBehindNumber(range), gap == Byte.slash || gap == Byte.dot, value(year) % 100 >= 24 { return range }
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
  func compactExpiry(_ run: Int) -> Range<Int>? {
    let range = scan.runs[run].range
    guard range.count == 4, (1...12).contains(value(range) / 100), (24...50).contains(value(range) % 100),
      scan.isBounded(range), !scan.isGlued(range),
      scan.hasCard || isNearNumber(range) || mentionsCard(near: range.lowerBound..<range.lowerBound, reach: 24),
      scan.label(.expiry, before: range.lowerBound, reach: scan.hasCard || isNearNumber(range) ? 12 : 3) != nil
        || isRightBehindNumber(range) || isGoodUntil(range) || isSaidBehindNumber(range)
    else { return nil }
    return range
  }

  private func isRightBehindNumber(_ range: Range<Int>) -> Bool {
    cards.contains { $0.upperBound < range.lowerBound && range.lowerBound - $0.upperBound <= 3 }
  }

  /// "4462 7186 0068 3429 on the front, and it says 0329 under that".
  private func isSaidBehindNumber(_ range: Range<Int>) -> Bool {
    guard let card = cards.last(where: { $0.upperBound <= range.lowerBound }),
      range.lowerBound - card.upperBound <= 40, scan.isStated(range.lowerBound), !isPartial(range),
      !scan.features.contains(.pin)
    else { return false }
    let gap = card.upperBound..<range.lowerBound
    return !scan.view.bytes[gap].contains { Byte.isDigit($0) || $0 == Byte.blanked || $0 == UInt8(ascii: ";") }
      && !scan.marks.contains { $0.words.contains(.cvv) && gap.contains(Int($0.start)) }
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
      ["through", "thru", "till", "til", "until", "date"].contains(String(decoding: last, as: UTF8.self)),
      words.contains(where: {
        ["good", "use", "lasts", "runs", "run", "card", "end"].contains(String(decoding: $0, as: UTF8.self))
      })
    else { return false }
    return (scan.hasCard || isNearNumber(range, reach: 100) || mentionsCard(near: range, reach: 40)) && !isStart(range)
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
  func wordedExpiry(into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.month) {
      let run = scan.runs.partition { Int($0.start) >= Int(mark.end) }
      guard run < scan.runs.count, Int(scan.runs[run].start) - Int(mark.end) <= 2 else { continue }
      let year = scan.runs[run].range
      let range = Int(mark.start)..<year.upperBound
      guard year.count == 4 && value(year) / 100 == 20 || year.count == 2,
        !Byte.isDigit(scan.view.at(range.lowerBound - 2)),
        isExpiry(range) || isRightBehindNumber(range)
      else { continue }
      hits.append(Hit(.cardExpiry, range, .expiryByCard))
    }
  }

  private func isOfAnotherDocument(_ mark: Mark) -> Bool {
    scan.label(.otherDocument, before: Int(mark.start), unknown: 2, reach: 40) != nil
      && scan.label(.card, before: Int(mark.start), unknown: 1, reach: 40) == nil
  }

  /// "The new one 08/28", behind another expiry.
  func otherExpiry(_ run: Int, behind expiry: Int) -> Range<Int>? {
    guard run + 1 < scan.runs.count, scan.runs[run].count == 2, scan.runs[run].gap == Byte.slash,
      scan.runs[run + 1].count == 2 || scan.runs[run + 1].count == 4, scan.runs[run + 1].gap != Byte.slash,
      case let range = Int(scan.runs[run].start)..<Int(scan.runs[run + 1].end), scan.isBounded(range),
      (1...12).contains(value(scan.runs[run].range)), isAnother(range.lowerBound, behind: expiry)
    else { return nil }
    return range
  }
}
