/// Words of a view by where they begin.
extension TextView {
  /// The end of the letters that begin at a place.
  func wordEnd(_ start: Int) -> Int {
    var end = min(start, count)
    while end < count, Byte.isLetter(bytes[end]) { end += 1 }
    return end
  }

  /// The end of a word and of what is joined to it by hyphens.
  func hyphenEnd(_ start: Int) -> Int {
    var end = wordEnd(start)
    while at(end) == Byte.hyphen, Byte.isLetter(at(end + 1)) { end = wordEnd(end + 1) }
    return end
  }

  /// Whether a blank and a word with a capital follow.
  func isCapitalNext(_ place: Int) -> Bool { at(place) == Byte.space && isCapital(place + 1) }

  /// The part from a place to another, as far as the view goes.
  func text(_ start: Int, _ end: Int) -> String {
    let (start, end) = (max(0, start), min(end, count))
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }
}

extension ArraySlice<UInt8> {
  /// Its words: letters that stand together.
  var words: [String] { split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) } }
}
