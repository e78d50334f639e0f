/// Driving licence numbers of Great Britain: sixteen characters whose places are fixed.
enum DrivingLicenceDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    var end = 0
    for run in scan.runs where run.ahead >= 6 && Int(run.start) >= end {
      guard let range = match(scan.view, run) else { continue }
      hits.append(Hit(.drivingLicence, range, .licenceShape))
      end = range.upperBound
    }
  }

  /// The number whose first digits are a run: the letters of the surname, padded with nines, stand before it.
  private static func match(_ view: TextView, _ run: Scan.Run) -> Range<Int>? {
    var start = letterEnd(view, before: Int(run.start)) ?? Int(run.start)
    let edge = start
    // A surname of fewer than five letters goes on with nines.
    let isPadded = view.after(edge, Scan.widestGap + 1).first(where: Byte.isAlphanumeric) == 0x39
    while start > 0, edge - start < 6, Byte.isASCIILetter(view.bytes[start - 1]) { start -= 1 }
    // Letter by letter: "D U N N 9 7".
    if edge - start == 1, run.count == 1 {
      var letters = 1
      while letters < 5, start >= 2, Byte.isSeparator(view.bytes[start - 1]), Byte.isASCIILetter(view.bytes[start - 2]),
        !Byte.isAlphanumeric(view.at(start - 3))
      {
        start -= 2
        letters += 1
      }
    }
    guard (1...9).contains(edge - start), !Byte.isAlphanumeric(view.at(start - 1)) else { return nil }
    if isPadded || edge - start >= 5, let range = licence(view, start) { return range }
    guard let first = parted(view, start, letters: edge - start), let range = licence(view, first),
      case let near = max(0, first - 64)..<min(view.count, range.upperBound + 40),
      licences.contains(where: { view.has($0, in: near) })
    else { return nil }
    return range
  }

  /// Where the other letters of a surname begin that is parted: "MORG A705 039S M9AB".
  private static func parted(_ view: TextView, _ start: Int, letters: Int) -> Int? {
    guard letters < 5, let end = letterEnd(view, before: start), end < start else { return nil }
    let first = end - (5 - letters)
    guard first >= 0, view.slice(first, end).allSatisfy(Byte.isASCIILetter), !Byte.isAlphanumeric(view.at(first - 1))
    else { return nil }
    return first
  }

  /// Parts of the words that speak of such a licence.
  private static let licences = ["licen", "driv", "dvla", "rwydded", "yrru"]

  /// Where the letter ends that stands before a place, with no more than the separators of one gap between.
  private static func letterEnd(_ view: TextView, before place: Int) -> Int? {
    var end = place
    while end > 0, place - end < Scan.widestGap, Byte.isSeparator(view.bytes[end - 1]) { end -= 1 }
    return Byte.isASCIILetter(view.at(end - 1)) ? end : nil
  }

  /// The sixteen characters that begin at a place.
  private static func licence(_ view: TextView, _ start: Int) -> Range<Int>? {
    var (count, index, gap) = (0, start, 0)
    while index < view.count, count < 16 {
      let byte = view.bytes[index]
      if Byte.isDigit(byte) || Byte.isASCIILetter(byte) {
        // The date of birth, which letters never stand in, and two initials, or nines in their place.
        if (5..<11).contains(count)
          ? !Byte.isDigit(byte) : count > 10 && count < 13 && Byte.isDigit(byte) && byte != 0x39
        {
          return nil
        }
        count += 1
        gap = 0
      } else {
        gap += 1
        guard Byte.isSeparator(byte), gap <= Scan.widestGap else {
          return nil
        }
      }
      index += 1
    }
    guard count == 16, !Byte.isAlphanumeric(view.at(index)),
      isLicence(view.slice(start, index).filter { Byte.isDigit($0) || Byte.isASCIILetter($0) })
    else { return nil }
    return start..<index
  }

  /// Surname, decade, month (plus 50 for women), day, year, initials, a digit for doubles, two check characters.
  static func isLicence(_ key: [UInt8]) -> Bool {
    let surname = key.prefix(5)
    let name = surname.prefix(while: Byte.isASCIILetter)
    guard !name.isEmpty, surname.dropFirst(name.count).allSatisfy({ $0 == 0x39 }), key[5..<11].allSatisfy(Byte.isDigit)
    else { return false }
    let month = Int(key[6] - 0x30) * 10 + Int(key[7] - 0x30)
    let day = Int(key[8] - 0x30) * 10 + Int(key[9] - 0x30)
    guard (1...12).contains(month) || (51...62).contains(month), (1...31).contains(day) else { return false }
    return key[11..<13].allSatisfy { Byte.isASCIILetter($0) || $0 == 0x39 } && Byte.isDigit(key[13])
      && key[14..<16].allSatisfy(Byte.isASCIILetter)
  }
}
