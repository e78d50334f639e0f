/// International bank account numbers of any country, in any grouping and case (ISO 13616).
enum IBANDetector: Detector {
  /// How near the word must be to one that fails the check, in bytes.
  private static let reach = 160
  private static let reachBehind = 32

  static func find(in scan: Scan, into hits: inout [Hit]) {
    let (view, isNamed) = (scan.view, scan.features.contains(.iban))
    for run in scan.runs {
      guard let start = country(view, before: Int(run.start)) else { continue }
      if let end = end(view, start), remainder(view.slice(start, end).filter(Byte.isAlphanumeric)) == 1 {
        hits.append(Hit(.iban, start..<end, .ibanCheck))
      } else if isNamed, let end = end(view, start, lacking: 1) ?? end(view, start),
        isWritten(view, start..<end), scan.mentions(.iban, near: (start - reach)..<(end + reachBehind), reach: 0)
      {
        var hit = Hit(.iban, start..<end, .ibanWord)
        hit.level = .hard
        hits.append(hit)
      }
    }
  }

  /// Where the two letters of a country begin that stand before digits, touched by nothing else.
  @inline(__always) private static func country(_ view: TextView, before digits: Int) -> Int? {
    var second = digits - 1
    while second > 0, digits - second <= Scan.widestGap, Byte.isSeparator(view.bytes[second]) { second -= 1 }
    guard Byte.isASCIILetter(view.at(second)) else { return nil }
    // "G B 2 9".
    let first =
      Byte.isASCIILetter(view.at(second - 1)) || !Byte.isSeparator(view.at(second - 1)) ? second - 1 : second - 2
    guard Byte.isASCIILetter(view.at(first)), !Byte.isAlphanumeric(view.at(first - 1)),
      lengths[Lexicon.pair(view.bytes[first], view.bytes[second])] > 0
    else { return nil }
    return first
  }

  /// Where the number ends that begins with a country, of the length of that country less so many characters.
  private static func end(_ view: TextView, _ start: Int, lacking: Int = 0) -> Int? {
    let second = Byte.isASCIILetter(view.at(start + 1)) ? start + 1 : start + 2
    let pair = Lexicon.pair(view.bytes[start], view.bytes[second])
    let length = Int(lengths[pair]) - lacking
    var (count, index, gap) = (0, start, 0)
    while index < view.count, count < length, gap <= Scan.widestGap {
      let byte = view.bytes[index]
      if Byte.isDigit(byte) || Byte.isASCIILetter(byte) {
        if count == 2 || count == 3 || count > 3 && numeric[pair], !Byte.isDigit(byte) { return nil }
        count += 1
        gap = 0
      } else if Byte.isSeparator(byte) || isSign(byte) {
        gap += 1
      } else {
        return nil
      }
      index += 1
    }
    return count == length && !Byte.isAlphanumeric(view.at(index)) ? index : nil
  }

  /// What may part groups where the check is passed, or a line was quoted.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~")
  }

  /// Whether what fails the check looks like one all the same: another country's two letters are a word in "account no
  /// 55102938".
  private static func isWritten(_ view: TextView, _ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let byte = view.bytes[index]
      return Byte.isDigit(byte) || view.isCapital(index) || Byte.isSeparator(byte) && byte != Byte.lineFeed
    }
  }

  /// The remainder modulo 97 with the first four characters moved to the end and letters read as 10 to 35.
  static func remainder(_ key: [UInt8]) -> Int {
    (key.dropFirst(4) + key.prefix(4)).reduce(0) { remainder, byte in
      Byte.isDigit(byte) ? (remainder * 10 + Int(byte - 0x30)) % 97 : (remainder * 100 + Int(byte - 0x61) + 10) % 97
    }
  }

  /// Countries whose account numbers have no letters.
  private static let numeric: [Bool] = {
    var numeric = [Bool](repeating: false, count: 1024)
    let countries = "ae at ba be cz de dk ee es fi fo gl hr hu il is lt me no pl pt rs se si sk tn xk"
    for country in countries.utf8.split(separator: Byte.space) {
      numeric[Lexicon.pair(country[country.startIndex], country[country.index(after: country.startIndex)])] = true
    }
    return numeric
  }()

  /// The lengths of the SWIFT registry by country.
  private static let lengths: [UInt8] = {
    let table = """
      ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 do28 ee20 eg29 es24
      fi18 fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hn28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32
      li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24
      rs22 ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 ye30
      """
    var lengths = [UInt8](repeating: 0, count: 1024)
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let letters = Array(entry.utf8.prefix(2))
      lengths[Lexicon.pair(letters[0], letters[1])] = UInt8(entry.dropFirst(2)) ?? 0
    }
    return lengths
  }()
}
