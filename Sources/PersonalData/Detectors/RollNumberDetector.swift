/// Building society roll numbers: a reference of letters, digits, slashes and hyphens by the words for it.
enum RollNumberDetector: Detector {
  private static let longest = 20

  static func find(in scan: Scan, into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.roll) {
      guard let range = value(scan, after: Int(mark.end)) else { continue }
      hits.append(Hit(.rollNumber, range, .rollWord))
    }
  }

  private static func value(_ scan: Scan, after place: Int) -> Range<Int>? {
    let view = scan.view
    let run = scan.runs.partition { Int($0.start) >= place }
    guard run < scan.runs.count, Int(scan.runs[run].start) - place <= 36 else { return nil }
    var start = Int(scan.runs[run].start)
    while start > place, isPart(view.bytes[start - 1]) { start -= 1 }
    // A single letter before a blank, as in "B 1234567", belongs to the number.
    if start - 2 >= place, view.bytes[start - 1] == Byte.space, Byte.isASCIILetter(view.bytes[start - 2]),
      view.isCapital(start - 2), !Byte.isAlphanumeric(view.at(start - 3))
    {
      start -= 2
    }
    while start < view.count, !Byte.isAlphanumeric(view.bytes[start]) { start += 1 }
    guard scan.isLinked(place, start, unknown: 0), isNamed(view, place, start) else { return nil }
    var end = start
    while end < view.count, end - start < longest {
      if isPart(view.bytes[end]) {
        end += 1
      } else if view.bytes[end] == Byte.space, Byte.isDigit(view.at(end + 1)) || Byte.isDigit(view.at(end - 1)) == false
      {
        end += 1
      } else {
        break
      }
    }
    while end > start, !Byte.isAlphanumeric(view.bytes[end - 1]) { end -= 1 }
    let digits = view.bytes[start..<end].count(where: Byte.isDigit)
    return digits >= 4 ? start..<end : nil
  }

  /// Whether the roll is said to be a number: a roll call and a roll of stamps have none.
  private static func isNamed(_ view: TextView, _ place: Int, _ start: Int) -> Bool {
    let words = view.bytes[place..<start].split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    if words.contains(where: { ["number", "no", "nos", "num", "ref", "reference"].contains($0) }) { return true }
    var index = place - 1
    while index >= 0, Byte.isLetter(view.bytes[index]) { index -= 1 }
    return view.bytes[..<max(0, index)].suffix(4).elementsEqual("rhif".utf8)
      || view.bytes[place..<start].contains(UInt8(ascii: ":"))
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || Byte.isASCIILetter(byte) || byte == Byte.hyphen || byte == Byte.slash || byte == Byte.dot
  }
}
