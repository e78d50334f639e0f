/// The security code of a payment card, in whatever way it is written.
extension CardSecurity {
  /// Three digits right behind the expiry of a card whose number is there too.
  func isBehind(_ expiry: Int, _ range: Range<Int>) -> Bool {
    let digits = scan.view.bytes[range].count(where: Byte.isDigit)
    guard digits == 3 || digits == 4 && isAmericanExpress(before: range.lowerBound), range.lowerBound - expiry <= 32,
      expiry > 0, expiry < range.lowerBound, isNearNumber(range, reach: 60),
      scan.isBounded(range)
    else {
      return false
    }
    let between = scan.view.slice(expiry, range.lowerBound)
    return !between.contains(where: {
      $0 == Byte.blanked || $0 == Byte.lineFeed || Byte.isDigit($0) || $0 == UInt8(ascii: "$")
    })
      && between.split { !Byte.isLetter($0) }.allSatisfy { Self.behind.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let behind: Set<String> = [
    "and", "a", "ac", "then", "wedyn", "the", "number", "code", "no", "small", "short", "last", "three", "four", "back",
    "on", "security", "sec", "digits", "figures", "is", "rhif", "cod", "it", "says", "my", "s",
  ]

  /// "The number on the front and the one on the back, 4929 5221 5955 2267 and 118".
  func isBehindNumber(_ range: Range<Int>) -> Bool {
    guard range.count == 3 || range.count == 4, let card = card(before: range.lowerBound) else { return false }
    return scan.mentions(.cvv, near: card, reach: 80) && isBehind(card.upperBound, range)
  }

  /// Whether the nearest card has fifteen digits, so that its code has four.
  private func isAmericanExpress(before place: Int) -> Bool {
    guard let card = card(before: place) else { return false }
    return scan.view.bytes[card].count(where: Byte.isDigit) == 15
  }

  /// "And hers is 264", behind another code.
  func otherCode(_ range: Range<Int>, behind code: Int) -> Range<Int>? {
    guard range.count == 3, isAnother(range.lowerBound, behind: code), scan.isBounded(range) else { return nil }
    return range
  }

  func securityCode(_ run: Int) -> Range<Int>? {
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
  func oneByOne(_ run: Int) -> Range<Int>? {
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

  /// "Ending 4471", "the last four digits you read back were 1144": of a number, and nobody's secret.
  func isPartial(_ range: Range<Int>) -> Bool {
    guard range.count == 4 else { return false }
    let words = scan.view.before(range.lowerBound, 64).split { !Byte.isLetter($0) }
    return words.contains { word in
      guard Self.partial.contains(String(decoding: word, as: UTF8.self)) else { return false }
      return range.lowerBound - word.startIndex <= 32
        || Self.counted.contains(scan.view.text(word.endIndex + 1, scan.view.wordEnd(word.endIndex + 1)))
    }
  }

  private static let partial: Set<String> = ["first", "last", "ending", "ends", "end", "final", "olaf"]
}
