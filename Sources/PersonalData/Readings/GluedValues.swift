/// Parts values from the words that they are glued to: between letters and digits, and where a word takes a capital.
enum GluedValues {
  static func reading(of scan: Scan) -> Reading {
    let view = scan.view
    var reading = Reading(capacity: view.count + 8)
    var index = 0
    while index < view.count {
      guard Byte.isAlphanumeric(view.bytes[index]) else {
        reading.keep(index, of: view)
        index += 1
        continue
      }
      var end = index
      while end < view.count, Byte.isAlphanumeric(view.bytes[end]) { end += 1 }
      part(index..<end, view, &reading)
      index = end
    }
    return reading
  }

  private static func part(_ word: Range<Int>, _ view: TextView, _ reading: inout Reading) {
    if isParcel(word, view) || isPlate(word, view) || isGrouped(word, view) { return reading.keep(word, of: view) }
    var cuts: Set<Int> = []
    var index = word.lowerBound
    if let licence = licence(word, view) {
      cuts.formUnion([licence.lowerBound, licence.upperBound])
      index = word.upperBound
    }
    while index < word.upperBound {
      guard Byte.isDigit(view.bytes[index]) else {
        if index > word.lowerBound, Byte.isASCIILetter(view.bytes[index - 1]), view.isCapital(index),
          !view.isCapital(index - 1)
        {
          cuts.insert(index)
        }
        index += 1
        continue
      }
      var end = index
      while end < word.upperBound, Byte.isDigit(view.bytes[end]) { end += 1 }
      if isNINO(view, index, end, word) {
        if index - 2 - word.lowerBound != 1, word.upperBound - end - 1 != 1 { cuts.formUnion([index - 2, end + 1]) }
      } else if let range = postcode(view, index, end, word) {
        cuts.formUnion([range.lowerBound, range.upperBound])
      } else {
        // One letter belongs to the number as a rule; two or more are a word.
        if isLetters(view, index - 2, word), isLetters(view, index - 1, word) { cuts.insert(index) }
        if isLetters(view, end, word), isLetters(view, end + 1, word), !isEnding(view, end, word) { cuts.insert(end) }
      }
      index = end
    }
    for index in word {
      if cuts.contains(index), index > word.lowerBound { reading.write(Byte.space, for: index..<index) }
      reading.keep(index, of: view)
    }
  }

  /// Two letters, nine digits and the country, as parcels are numbered (UPU S10).
  private static func isParcel(_ word: Range<Int>, _ view: TextView) -> Bool {
    word.count == 13
      && word.enumerated().allSatisfy { place, index in
        (2..<11).contains(place) == Byte.isDigit(view.bytes[index])
      }
  }

  /// "JD0002 4241 2371": two letters that are no word here before the first group of a longer number.
  private static func isGrouped(_ word: Range<Int>, _ view: TextView) -> Bool {
    let start = word.lowerBound
    return word.count == 6 && view.isCapital(start) && view.isCapital(start + 1)
      && view.slice(start + 2, start + 6).allSatisfy(Byte.isDigit) && view.at(word.upperBound) == Byte.space
      && Byte.isDigit(view.at(word.upperBound + 1)) && Lexicon.all.lookUp(view.bytes, start, start + 2) == nil
  }

  /// Two letters and two digits with three letters behind, as cars are numbered since 2001.
  private static func isPlate(_ word: Range<Int>, _ view: TextView) -> Bool {
    let (start, end) = (word.lowerBound, word.upperBound)
    return word.count == 4 && view.isCapital(start) && view.isCapital(start + 1) && Byte.isDigit(view.bytes[start + 2])
      && Byte.isDigit(view.bytes[start + 3]) && view.isCapitalNext(end) && view.isCapital(end + 2)
      && view.isCapital(end + 3) && !Byte.isAlphanumeric(view.at(end + 4))
  }

  /// "licenceOKON9961021BE9WVissue": sixteen characters of a driving licence that begin with a capital.
  private static func licence(_ word: Range<Int>, _ view: TextView) -> Range<Int>? {
    guard word.count > 16 else { return nil }
    return (word.lowerBound...(word.upperBound - 16)).lazy.map { $0..<($0 + 16) }.first { range in
      view.isCapital(range.lowerBound) && !view.isCapital(range.lowerBound - 1) && !view.isCapital(range.upperBound)
        && DrivingLicenceDetector.isLicence(Array(view.bytes[range]))
    }
  }

  /// "1ST", "2nd", and what is counted: "2TB", "5kg".
  private static func isEnding(_ view: TextView, _ end: Int, _ word: Range<Int>) -> Bool {
    word.upperBound == end + 2 && endings.contains(view.text(end, end + 2))
  }

  private static let endings: Set<String> = [
    "st", "nd", "rd", "th", "kb", "mb", "gb", "tb", "mg", "kg", "ml", "mm", "cm", "km", "ft", "hp", "mp", "hz", "am",
    "pm",
  ]

  private static func isLetters(_ view: TextView, _ index: Int, _ word: Range<Int>) -> Bool {
    word.contains(index) && Byte.isLetter(view.bytes[index])
  }

  /// "postcodeB297QEits": the area's capitals, all digits together, two capitals, and small letters around.
  private static func postcode(_ view: TextView, _ start: Int, _ end: Int, _ word: Range<Int>) -> Range<Int>? {
    var first = start
    while first > word.lowerBound, start - first < 3, view.isCapital(first - 1) { first -= 1 }
    guard first < start, end + 2 <= word.upperBound, view.isCapital(end), view.isCapital(end + 1),
      end + 2 == word.upperBound || !view.isCapital(end + 2) && !Byte.isDigit(view.bytes[end + 2]),
      PostcodeDetector.isInward(view.bytes[end - 1], view.bytes[end], view.bytes[end + 1]),
      PostcodeDetector.isOutward(view.slice(first, end - 1))
    else { return nil }
    return first..<(end + 2)
  }

  private static func isNINO(_ view: TextView, _ start: Int, _ end: Int, _ word: Range<Int>) -> Bool {
    end - start == 6 && start - 2 >= word.lowerBound && end < word.upperBound
      && NINODetector.isPrefix(view.bytes[start - 2], view.bytes[start - 1])
      && view.bytes[end] &- UInt8(ascii: "a") < 4
  }
}
