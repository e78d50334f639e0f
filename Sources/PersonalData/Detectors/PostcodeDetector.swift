/// Full postcodes in real postcode areas; the outward part alone is never one.
enum PostcodeDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs where endsInLetters(scan.view, Int(run.end)) && !isBuild(scan.view, Int(run.end) + 2) {
      guard let range = match(scan.view, run) ?? SpreadPostcode.match(scan.view, run),
        !isOrdinal(scan.view, Int(run.end)) || isNamed(scan.view, Int(run.start))
      else { continue }
      hits.append(Hit(.postcode, range, .postcodeShape))
    }
  }

  /// Whether two letters end a word there, with at most one byte before each: all that an inward half can have behind its digit.
  @inline(__always) private static func endsInLetters(_ view: TextView, _ place: Int) -> Bool {
    let first = Byte.isASCIILetter(view.at(place)) ? place : place + 1
    let second = Byte.isASCIILetter(view.at(first + 1)) ? first + 1 : first + 2
    return Byte.isASCIILetter(view.at(first)) && Byte.isASCIILetter(view.at(second))
      && !Byte.isAlphanumeric(view.at(second + 1))
  }

  /// Whether "st", "nd", "rd" or "th" stands there without a capital.
  private static func isOrdinal(_ view: TextView, _ place: Int) -> Bool {
    let isSuffix =
      switch (view.at(place), view.at(place + 1)) {
      case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
        (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
        true
      default: false
      }
    return isSuffix && !Byte.isAlphanumeric(view.at(place + 2)) && !view.isCapital(place) && !view.isCapital(place + 1)
  }

  /// Where a postcode begins that ends a line of letters and digits; nil where none does.
  static func trailing(in line: [UInt8]) -> Int? {
    for length in [7, 6, 5] where line.count >= length {
      let start = line.count - length
      if isOutward(line[start..<(line.count - 3)])
        && isInward(line[line.count - 3], line[line.count - 2], line[line.count - 1])
      {
        return start
      }
    }
    return nil
  }

  /// The postcode whose inward digit ends a run.
  static func match(_ view: TextView, _ run: Scan.Run) -> Range<Int>? {
    let digit = Int(run.end) - 1
    let end = digit + 3
    guard end <= view.count, !Byte.isAlphanumeric(view.at(end)),
      isInward(view.bytes[digit], view.bytes[digit + 1], view.bytes[digit + 2]) || isMistyped(view, digit)
    else { return nil }
    var last = digit
    while last > 0, digit - last < 3, isGap(view, last - 1) { last -= 1 }
    for length in [4, 3, 2] where last - length >= 0 {
      let start = last - length
      guard Byte.isASCIILetter(view.bytes[start]), !Byte.isAlphanumeric(view.at(start - 1)),
        isOutward(view.slice(start, last))
      else { continue }
      let range = start..<end
      return isSomethingElse(view, range, last, digit) ? nil : range
    }
    return parted(view, last, digit)
  }

  /// "-rc" or "-b" behind the letters: the suffix of a build or a product.
  private static func isBuild(_ view: TextView, _ end: Int) -> Bool {
    guard view.at(end) == Byte.hyphen, Byte.isASCIILetter(view.at(end + 1)), !view.isCapital(end + 1) else {
      return false
    }
    return view.wordEnd(end + 1) - end <= 6
  }

  /// A blank, or one hyphen, also with a blank beside it, or plus sign.
  private static func isGap(_ view: TextView, _ place: Int) -> Bool {
    if Byte.isBlank(view.bytes[place]) || view.bytes[place] == UInt8(ascii: "+") { return true }
    guard view.bytes[place] == Byte.hyphen else { return false }
    let digit = view.at(place + 1) == Byte.space ? place + 2 : place + 1
    return view.isCapital(digit + 1)
      && Byte.isAlphanumeric(view.at(view.at(place - 1) == Byte.space ? place - 2 : place - 1))
  }

  /// Two capitals of which one is given to no address, behind a blank: "DY2 8KL".
  private static func isMistyped(_ view: TextView, _ digit: Int) -> Bool {
    Byte.isDigit(view.bytes[digit]) && view.isCapital(digit + 1) && view.isCapital(digit + 2)
      && view.at(digit - 1) == Byte.space && Byte.isASCIILetter(view.at(digit + 1)) && view.isCapital(digit - 4)
      && !["km", "mm", "cm", "ml", "mi", "kg", "am", "pm"].contains(view.text(digit + 1, digit + 3))
  }

  /// "S 11 8YD", "TS  20 1QJ": a blank or two between area and district, all in capitals.
  private static func parted(_ view: TextView, _ last: Int, _ digit: Int) -> Range<Int>? {
    var blank = last
    while blank > 0, last - blank < 3, Byte.isDigit(view.bytes[blank - 1]) { blank -= 1 }
    guard blank < last, view.at(blank - 1) == Byte.space, last < digit, view.isCapital(digit + 1),
      !["gb", "tb"].contains(view.text(digit + 1, digit + 3))
    else { return nil }
    let area = view.at(blank - 2) == Byte.space ? blank - 2 : blank - 1
    for letters in [2, 1] where area - letters >= 0 {
      let start = area - letters
      guard view.isCapital(start), view.isCapital(area - 1), !Byte.isAlphanumeric(view.at(start - 1)),
        isOutward((Array(view.slice(start, area)) + view.slice(blank, last))[...])
      else { continue }
      return isProduct(view, start..<(digit + 3)) ? nil : start..<(digit + 3)
    }
    return nil
  }

  @inline(__always) static func isInward(_ digit: UInt8, _ first: UInt8, _ second: UInt8) -> Bool {
    Byte.isDigit(digit) && isInwardLetter(first) && isInwardLetter(second)
  }

  /// Any letter but C I K M O V.
  @inline(__always) private static func isInwardLetter(_ byte: UInt8) -> Bool {
    let letter = byte &- 0x61
    return letter < 26 && 0b10_0000_0101_0101_0000_0100 >> UInt32(letter) & 1 == 0
  }

  /// A9 A99 AA9 AA99 A9A AA9A, with the letters of an area.
  static func isOutward(_ part: ArraySlice<UInt8>) -> Bool {
    let start = part.startIndex
    guard part.count >= 2, Byte.isASCIILetter(part[start]) else { return false }
    let letters = Byte.isASCIILetter(part[start + 1]) ? 2 : 1
    let rest = part.count - letters
    guard rest == 1 || rest == 2, Byte.isDigit(part[start + letters]),
      PostcodeAreas.contains(part[start], letters == 2 ? part[start + 1] : 0)
    else { return false }
    return rest == 1 || Byte.isDigit(part[start + letters + 1]) || Byte.isASCIILetter(part[start + letters + 1])
  }

  /// The service's own postcode, an ordinal, or a size such as `M1 8GB`.
  private static func isSomethingElse(_ view: TextView, _ range: Range<Int>, _ last: Int, _ digit: Int) -> Bool {
    let inward = Array(view.slice(digit, range.upperBound))
    let outward = Array(view.slice(range.lowerBound, last))
    if isService(outward + inward) { return true }
    let suffix =
      inward[1...].elementsEqual("st".utf8) || inward[1...].elementsEqual("nd".utf8)
      || inward[1...].elementsEqual("rd".utf8) || inward[1...].elementsEqual("th".utf8)
    if suffix && !isNamed(view, range.lowerBound)
      && (!view.isCapital(digit + 1) || isOrdinal(inward) && !isLed(view, range.lowerBound))
    {
      return true
    }
    let isSize = inward[1...].elementsEqual("gb".utf8) || inward[1...].elementsEqual("tb".utf8)
    // "M1 8GB", "HP15 8GB", "S21 8GB": a machine and its memory.
    let isMachine = ["hp", "s", "a", "j"].contains(
      String(decoding: outward.prefix { Byte.isLetter($0) }, as: UTF8.self))
    if isSize && (outward.count == 2 || isMachine && [1, 2, 4, 8].contains(inward[0] & 0x0F)) { return true }
    // "M3 4dr": a capital before and none behind.
    if view.isCapital(range.lowerBound), !view.isCapital(digit + 1),
      units.contains(String(decoding: inward[1...], as: UTF8.self))
    {
      return true
    }
    return isProduct(view, range)
  }

  /// The service's own.
  static func isService(_ postcode: [UInt8]) -> Bool { postcode.elementsEqual("wv982bu".utf8) }

  /// Whether the word for a postcode stands shortly before.
  private static func isNamed(_ view: TextView, _ place: Int) -> Bool {
    view.hasWord(before: place, most: 4, reach: 32) { ["postcode", "postcodes"].contains(view.text($0)) }
      || view.has("od post", in: max(0, place - 20)..<place)
  }

  /// "1ST", "2ND", "3RD", "7TH".
  private static func isOrdinal(_ inward: [UInt8]) -> Bool {
    let suffix = inward[0] == 0x31 ? "st" : inward[0] == 0x32 ? "nd" : inward[0] == 0x33 ? "rd" : "th"
    return inward[1...].elementsEqual(suffix.utf8)
  }

  /// Whether a sign, a capitalised word, or a word that leads to a place stands before.
  private static func isLed(_ view: TextView, _ start: Int) -> Bool {
    let end = view.at(start - 1) == Byte.space ? start - 1 : start
    var word = end
    while word > 0, end - word < 10, Byte.isLetter(view.bytes[word - 1]) { word -= 1 }
    return word == end || view.isCapital(word) && word > 0
      || ["postcode", "code", "in", "at", "is", "to", "of", "near", "post", "now", "yn", "yw"].contains(
        view.text(word, end))
  }

  private static let units: Set<String> = ["dr", "gb", "tb", "hr", "yr", "pt", "ft", "lb", "px", "hp", "bn", "pp"]

  /// Whether the word before or behind is said of cars, phones and programs: "BMW M3 4DR", "the S21 5GB plan".
  static func isProduct(_ view: TextView, _ range: Range<Int>) -> Bool {
    var (end, start) = (range.lowerBound, range.lowerBound)
    if view.at(end - 1) == Byte.space { end -= 1 }
    start = end
    while start > 0, end - start < 10, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    if start < end, makes.contains(view.text(start, end)) { return true }
    if view.text(start, end) == "code" {
      var kind = start - 1
      while kind > 0, start - kind < 10, Byte.isLetter(view.bytes[kind - 1]) { kind -= 1 }
      if kind >= 0, codes.contains(view.text(kind, start - 1)) { return true }
    }
    guard view.at(range.upperBound) == Byte.space else { return false }
    return wares.contains(view.text(range.upperBound + 1, view.wordEnd(range.upperBound + 1)))
  }

  private static let makes: Set<String> = [
    "bmw", "audi", "mercedes", "merc", "galaxy", "samsung", "model", "version", "ver", "firmware", "build", "macbook",
    "huawei", "astra", "corsa", "focus", "fiesta", "golf", "polo", "clio", "transit", "x", "lenovo", "processor",
    "chip", "serial", "type", "mk", "update",
  ]
  private static let codes: Set<String> = [
    "screen", "error", "fault", "product", "item", "promo", "discount", "colour", "stock", "batch", "voucher", "status",
    "reason", "unit", "tax", "course", "module", "room", "seat", "locker", "part", "order",
  ]
  private static let wares: Set<String> = [
    "saloon", "coupe", "hatchback", "convertible", "plan", "handset", "chip", "model", "version", "edition", "ram",
    "memory", "storage", "sim", "laptop", "processor", "tablet", "firmware", "build", "floor", "range",
    "filter", "filters", "gen", "generation", "series", "cartridge", "cartridges", "battery", "batteries", "bulbs",
    "tyres", "hand", "place", "half", "instalment", "payment",
  ]
}

/// The 124 letters that begin postcodes of the United Kingdom, Man and the Channel Islands.
enum PostcodeAreas {
  /// Whether an area has that letter, and that second one or 0.
  static func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    areas[Int(first & 31)] & (1 << UInt32(second & 31)) != 0
  }

  private static let areas: [UInt32] = {
    let list = """
      ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g
      gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr
      nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc
      wd wf wn wr ws wv yo ze
      """
    var areas = [UInt32](repeating: 0, count: 32)
    for area in list.split(whereSeparator: \.isWhitespace) {
      let letters = Array(area.utf8)
      areas[Int(letters[0] & 31)] |= 1 << UInt32(letters.count > 1 ? letters[1] & 31 : 0)
    }
    return areas
  }()
}
