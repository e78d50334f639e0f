/// Dates one behind another that share the word for a birth which stands at either end.
enum BirthList {
  /// Whether nothing between two dates says that they are of different kinds.
  static func isMember(_ scan: Scan, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let gap = first.upperBound..<second.lowerBound
    guard gap.count <= 56 else { return false }
    let bytes = scan.view.bytes[gap]
    guard !OtherDate.isChanged(scan.view, gap), !isOfDocument(bytes),
      !BirthTelling.isNamedOther(scan.view, second.upperBound)
    else {
      return false
    }
    var (breaks, digits) = (0, 0)
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case Byte.blanked, UInt8(ascii: "?"), UInt8(ascii: "!"): return false
      case Byte.dot:
        let rest = bytes[(index + 1)...]
        if Byte.isBlank(scan.view.at(index + 1)), !isLabelled(rest), !isCorrection(rest), !isNumbered(scan.view, index)
        {
          return false
        }
      case Byte.lineFeed: breaks += 1
      case 0x30...0x39: digits += 1
      default: break
      }
    }
    var unknown = 0
    for word in bytes.split(whereSeparator: { !Byte.isLetter($0) }) {
      let entry = Lexicon.all.lookUp(scan.view.bytes, word.startIndex, word.endIndex)
      if entry == nil, !scan.view.isCapital(word.startIndex) { unknown += 1 }
    }
    return breaks <= 2 && digits <= 2 && unknown <= 1
  }

  /// Whether another date and "to" stand right before a place.
  static func isChange(_ view: TextView, from place: Int) -> Bool {
    view.text(place - 4, place) == " to " && Byte.isDigit(view.at(place - 5))
  }

  /// "My birthday from 12/8/1986 to 12/9/1986".
  static func isChange(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    [" to ", " i "].contains(view.text(start, end))
  }

  /// Whether a word of birth behind another date leads to the date at a place: not "is his birthday and 16/02/2014 hers".
  static func isLabelled(_ scan: Scan, _ place: Int, behind date: Int) -> Bool {
    let index = scan.marks.partition { Int($0.end) > place } - 1
    guard index >= 0, let mark = scan.marks[max(0, index - 4)...index].last(where: { $0.words.contains(.birth) }),
      Int(mark.start) >= date
    else { return false }
    let between = scan.view.slice(Int(mark.end), place)
    return between.count > 16
      || !between.contains(UInt8(ascii: ",")) && !between.words.contains { ["and", "a", "ac"].contains($0) }
  }

  /// "2. " at the start of a line.
  private static func isNumbered(_ view: TextView, _ dot: Int) -> Bool {
    Byte.isDigit(view.at(dot - 1)) && (view.at(dot - 2) == Byte.lineFeed || view.at(dot - 3) == Byte.lineFeed)
  }

  /// "Born on 11 February 1979, under certificate of 3 June 2024".
  private static func isOfDocument(_ between: ArraySlice<UInt8>) -> Bool {
    let words = between.split { !Byte.isLetter($0) }.suffix(2)
    guard words.count == 2, let of = words.last, of.elementsEqual("of".utf8) || of.elementsEqual("dated".utf8) else {
      return false
    }
    return !["birth", "geni"].contains { words.first?.elementsEqual($0.utf8) ?? false }
  }

  /// "It's " or "It should be " behind "The dob was put as 3/7/2010."
  private static func isCorrection(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = rest.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return !words.isEmpty && words.count <= 4 && words.allSatisfy(corrections.contains)
  }

  private static let corrections: Set<String> = [
    "it", "its", "s", "is", "should", "be", "read", "not", "that", "no", "so", "i", "said", "then", "meant",
  ]

  /// "Dad: " behind "Mum: DOB 20/05/1986."
  private static func isLabelled(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.split(whereSeparator: Byte.isBlank).count == 1 && rest.contains(UInt8(ascii: ":"))
  }
}
