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
    var start = Int(run.start)
    if Byte.isSeparator(view.at(start - 1)), Byte.isASCIILetter(view.at(start - 2)) { start -= 1 }
    let edge = start
    // A surname of fewer than five letters goes on with nines.
    let isPadded = view.at(edge) == 0x39 || view.at(edge + 1) == 0x39
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
    guard (1...9).contains(edge - start), isPadded || edge - start >= 5, !Byte.isAlphanumeric(view.at(start - 1)) else {
      return nil
    }
    var (count, index, gap) = (0, start, 0)
    while index < view.count, count < 16 {
      let byte = view.bytes[index]
      if Byte.isDigit(byte) || Byte.isASCIILetter(byte) {
        // The date of birth, which letters never stand in.
        if (5..<11).contains(count), !Byte.isDigit(byte) { return nil }
        count += 1
        gap = 0
      } else {
        gap += 1
        guard Byte.isSeparator(byte), gap <= 1 else { return nil }
      }
      index += 1
    }
    guard count == 16, !Byte.isAlphanumeric(view.at(index)),
      isLicence(view.bytes[start..<index].filter { Byte.isDigit($0) || Byte.isASCIILetter($0) })
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
    return key[11..<13].allSatisfy { Byte.isASCIILetter($0) || $0 == 0x39 }
      && key[14..<16].allSatisfy(Byte.isASCIILetter)
  }
}
