/// International bank account numbers of any country, in any grouping and case (ISO 13616).
enum IBANDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    let lengths = lengths
    for run in scan.runs where followsCountry(scan.view, Int(run.start), lengths) {
      if let range = match(scan.view, Int(run.start)) {
        hits.append(Hit(.iban, range, .ibanCheck))
      } else if scan.features.contains(.iban),
        let range = match(scan.view, Int(run.start), lacking: 1)
          ?? match(scan.view, Int(run.start), lacking: 0, isChecked: false),
        scan.mentions(.iban, near: range, reach: 80)
      {
        var hit = Hit(.iban, range, .ibanWord)
        hit.level = .hard
        hits.append(hit)
      }
    }
  }

  /// Whether the two letters of a country stand before digits, and nothing touches them.
  @inline(__always) private static func followsCountry(
    _ view: TextView, _ digits: Int, _ lengths: [UInt8]
  ) -> Bool {
    var letter = digits - 1
    while letter > 0, digits - letter <= 2, Byte.isSeparator(view.bytes[letter]) { letter -= 1 }
    let (first, second) = (view.at(letter - 1), view.at(letter))
    return Byte.isASCIILetter(first) && Byte.isASCIILetter(second) && !Byte.isAlphanumeric(view.at(letter - 2))
      && lengths[Lexicon.pair(first, second)] > 0
  }

  private static func match(_ view: TextView, _ digits: Int, lacking: Int = 0, isChecked: Bool = true)
    -> Range<Int>?
  {
    var letter = digits - 1
    while letter > 0, digits - letter <= 2, Byte.isSeparator(view.bytes[letter]) { letter -= 1 }
    let start = letter - 1
    guard start >= 0, Byte.isASCIILetter(view.bytes[letter]), Byte.isASCIILetter(view.bytes[start]),
      !Byte.isAlphanumeric(view.at(start - 1)),
      case let length = Int(lengths[Lexicon.pair(view.bytes[start], view.bytes[letter])]) - lacking, length > 0
    else { return nil }
    let isNumeric = numeric[Lexicon.pair(view.bytes[start], view.bytes[letter])]
    var (count, index, gap) = (0, start, 0)
    while index < view.count, count < length, gap <= Scan.widestGap {
      let byte = view.bytes[index]
      if Byte.isDigit(byte) || Byte.isASCIILetter(byte) {
        if count == 2 || count == 3 || count > 3 && isNumeric, !Byte.isDigit(byte) { return nil }
        count += 1
        gap = 0
      } else if Byte.isSeparator(byte) {
        gap += 1
      } else {
        return nil
      }
      index += 1
    }
    guard count == length, !Byte.isAlphanumeric(view.at(index)) else { return nil }
    // Another country's two letters are a word here: "account no 55102938".
    if !isChecked || lacking > 0, !view.isCapital(start) || view.bytes[start..<index].contains(Byte.lineFeed),
      !view.bytes[max(0, start - 80)..<start].split(whereSeparator: { !Byte.isLetter($0) }).contains(where: {
        $0.elementsEqual("iban".utf8)
      })
    {
      return nil
    }
    guard lacking > 0 || !isChecked || remainder(view.bytes[start..<index].filter(Byte.isAlphanumeric)) == 1 else {
      return nil
    }
    return start..<index
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
