/// Reads O, I, l, S, B, Z and a bar as the digits that they look like, where they touch digits.
enum LettersForDigits {
  static func reading(of view: TextView) -> Reading {
    var reading = Reading(capacity: view.count)
    var index = 0
    while index < view.count {
      guard isPart(view.bytes[index]) else {
        reading.keep(index, of: view)
        index += 1
        continue
      }
      var end = index
      while end < view.count, isPart(view.bytes[end]) { end += 1 }
      read(index..<end, view, &reading)
      index = end
    }
    return reading
  }

  private static func isPart(_ byte: UInt8) -> Bool { Byte.isAlphanumeric(byte) || byte == UInt8(ascii: "|") }

  /// A word: letters that look like digits are, from a digit onwards and backwards; all of them beside a number.
  private static func read(_ word: Range<Int>, _ view: TextView, _ reading: inout Reading) {
    let isNumber =
      word.count <= 4 && !isSuffix(view, word) && word.allSatisfy { digit(view, $0) != nil }
      && (isDigitAcross(view, word.lowerBound - 1, -1) || isDigitAcross(view, word.upperBound, 1))
    var isDigit = [Bool](repeating: isNumber, count: word.count)
    for (offset, index) in word.enumerated() {
      let byte = view.bytes[index]
      isDigit[offset] =
        isNumber || Byte.isDigit(byte) || offset > 0 && isDigit[offset - 1] && digit(view, index) != nil
    }
    for offset in stride(from: word.count - 2, through: 0, by: -1) where !isDigit[offset] {
      isDigit[offset] = isDigit[offset + 1] && digit(view, word.lowerBound + offset) != nil
    }
    // In TL7BL the letters are letters.
    if isDigit.count(where: \.self) * 10 < word.count * 6 { isDigit = word.map { Byte.isDigit(view.bytes[$0]) } }
    markPostcode(word, view, &isDigit)
    if isLicence(word, view, isDigit) { isDigit = word.indices.map { (5..<11).contains($0 - word.lowerBound) } }
    if isIBAN(word, view) { isDigit = word.indices.map { $0 - word.lowerBound >= 2 } }
    if isNINO(word, view, isDigit) { isDigit = word.indices.map { (2..<8).contains($0 - word.lowerBound) } }
    for (offset, index) in word.enumerated() {
      if isDigit[offset], !Byte.isDigit(view.bytes[index]), let digit = digit(view.bytes[index]) {
        reading.write(digit, for: index..<(index + 1))
      } else {
        reading.keep(index, of: view)
      }
    }
  }

  /// The B of a National Insurance number: a capital by itself behind its last digits.
  private static func isSuffix(_ view: TextView, _ word: Range<Int>) -> Bool {
    word.count == 1 && view.bytes[word.lowerBound] == UInt8(ascii: "b") && view.isCapital(word.lowerBound)
      && !isDigitAcross(view, word.upperBound, 1)
  }

  /// "GBl3 HAVX": two capitals and two check digits, of which one may be a letter, before groups of four.
  private static func isIBAN(_ word: Range<Int>, _ view: TextView) -> Bool {
    let start = word.lowerBound
    return word.count == 4 && view.isCapital(start) && view.isCapital(start + 1)
      && (start + 2..<start + 4).allSatisfy { digit(view, $0) != nil }
      && (start + 2..<start + 4).contains { Byte.isDigit(view.bytes[$0]) }
      && view.at(start + 4) == Byte.space && view.wordEnd(start + 5) >= start + 9
  }

  /// "EGO73355B": nine characters of which the two first and the last must be letters.
  private static func isNINO(_ word: Range<Int>, _ view: TextView, _ isDigit: [Bool]) -> Bool {
    let start = word.lowerBound
    return word.count == 9 && NINODetector.isPrefix(view.bytes[start], view.bytes[start + 1])
      && (2..<8).allSatisfy { Byte.isDigit(view.bytes[start + $0]) || isDigit[$0] }
      && view.bytes[start + 8] &- UInt8(ascii: "a") < 4
  }

  /// "ABARA7O7O77K99MN": sixteen characters of which the sixth to the eleventh must be digits.
  private static func isLicence(_ word: Range<Int>, _ view: TextView, _ isDigit: [Bool]) -> Bool {
    let start = word.lowerBound
    guard word.count == 16 else { return false }
    let surname = view.slice(start, start + 5)
    let padding = surname.drop(while: Byte.isASCIILetter)
    return padding.count < 5 && padding.allSatisfy { $0 == 0x39 }
      && (5..<11).allSatisfy { digit(view, start + $0) != nil }
      && (5..<11).count { Byte.isDigit(view.bytes[start + $0]) } >= 3
  }

  /// "BL9 OTB" and "LSI 4AB": a letter stands for the digit of either half where the other half is right, and none of the
  /// letters of a half for a digit.
  private static func markPostcode(_ word: Range<Int>, _ view: TextView, _ isDigit: inout [Bool]) {
    let (start, end) = (word.lowerBound, word.upperBound)
    if word.count == 3, view.isCapital(start + 2), isInward(view, start),
      Byte.isDigit(view.bytes[start]) || view.isCapital(start) || view.bytes[start] == UInt8(ascii: "l"),
      Byte.isSeparator(view.at(start - 1))
    {
      var first = start - 1
      while first > 0, Byte.isAlphanumeric(view.bytes[first - 1]), start - first < 6 { first -= 1 }
      if view.isCapital(first), areaLength(view.slice(first, start - 1)) != nil { isDigit = [true, false, false] }
    }
    guard (2...4).contains(word.count), Byte.isASCIILetter(view.bytes[start]), view.isCapital(start),
      Byte.isSeparator(view.at(end)), end + 4 <= view.count, isInward(view, end + 1),
      !Byte.isAlphanumeric(view.at(end + 4)), let letters = areaLength(view.bytes[word])
    else { return }
    for offset in isDigit.indices {
      isDigit[offset] = offset >= letters && digit(view.bytes[start + offset]) != nil
    }
  }

  /// Whether the inward half of a postcode stands at a place, with a digit or what may be read as one.
  private static func isInward(_ view: TextView, _ start: Int) -> Bool {
    PostcodeDetector.isInward(digit(view.bytes[start]) ?? 0, view.at(start + 1), view.at(start + 2))
  }

  /// How many letters of the outward half of a postcode are its area's, where the others are digits or read as such.
  private static func areaLength(_ word: ArraySlice<UInt8>) -> Int? {
    guard (2...4).contains(word.count) else { return nil }
    return [2, 1].first { letters in
      letters < word.count
        && PostcodeDetector.isOutward(word.prefix(letters) + word.dropFirst(letters).map { digit($0) ?? $0 })
    }
  }

  /// Whether a digit, or what may be read as one beside a digit, stands across one separator.
  private static func isDigitAcross(_ view: TextView, _ place: Int, _ step: Int) -> Bool {
    guard Byte.isSeparator(view.at(place)), place > 0, place < view.count else { return false }
    let (first, second) = (view.at(place + step), view.at(place + 2 * step))
    return Byte.isDigit(first) || digit(first) != nil && Byte.isDigit(second)
  }

  /// The digit that a letter looks like as it is written: a small l and a capital I, but no capital L or small i.
  static func digit(_ view: TextView, _ index: Int) -> UInt8? {
    switch view.at(index) {
    case UInt8(ascii: "l"): view.isCapital(index) ? nil : UInt8(ascii: "1")
    case UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "b"):
      view.isCapital(index) ? digit(view.bytes[index]) : nil
    default: digit(view.at(index))
    }
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "o"): UInt8(ascii: "0")
    case UInt8(ascii: "l"), UInt8(ascii: "i"), UInt8(ascii: "|"): UInt8(ascii: "1")
    case UInt8(ascii: "z"): UInt8(ascii: "2")
    case UInt8(ascii: "s"): UInt8(ascii: "5")
    case UInt8(ascii: "b"): UInt8(ascii: "8")
    case 0x30...0x39: byte
    default: nil
    }
  }
}
