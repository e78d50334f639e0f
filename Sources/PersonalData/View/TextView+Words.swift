/// Words of a view by where they begin.
extension TextView {
  /// The end of the letters that begin at a place; the place itself behind the end.
  func wordEnd(_ start: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard start < bytes.count else { return start }
      var index = start
      while true {
        let others = unsafe ~Swar.letters(Swar.load(bytes, index)) & Swar.highs
        if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
        index &+= 8
      }
    }
  }

  /// Whether one of the last words before a place is such a one: at most so many, and so many bytes back.
  func hasWord(before place: Int, most: Int, reach: Int, where holds: (Range<Int>) -> Bool) -> Bool {
    let first = max(0, place - reach)
    var end = place
    for _ in 0..<most {
      while end > first, !Byte.isLetter(bytes[end - 1]) { end -= 1 }
      var start = end
      while start > first, Byte.isLetter(bytes[start - 1]) { start -= 1 }
      if start == end { return false }
      if holds(start..<end) { return true }
      end = start
    }
    return false
  }

  /// Whether these letters stand anywhere in a part, be it inside a word.
  func has(_ letters: String, in range: Range<Int>) -> Bool {
    guard let initial = letters.utf8.first else { return true }
    return range.contains { bytes[$0] == initial && bytes[$0..<range.upperBound].starts(with: letters.utf8) }
  }

  /// The letters that begin at a place; none behind the end.
  func word(at start: Int) -> Range<Int> { start..<wordEnd(start) }

  /// The end of the blanks of a line that begin at a place.
  func blanksEnd(_ start: Int) -> Int {
    var end = start
    while end < count, bytes[end] == Byte.space { end += 1 }
    return end
  }

  /// The end of what stands between a place and the next blank, as far as a limit; the place itself behind the end.
  func tokenEnd(_ start: Int, most: Int) -> Int {
    var end = start
    while end < count, end - start < most, !Byte.isBlank(bytes[end]) { end += 1 }
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

  /// The part from a place to another, as far as the view goes; nothing where the second is not behind the first.
  ///
  /// A detector looks round a value without asking whether the text goes on: no text may end the program.
  func slice(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    let last = max(0, min(end, count))
    return bytes[min(max(start, 0), last)..<last]
  }

  /// What stands before a place, as many bytes as that and as far as the view goes.
  func before(_ place: Int, _ most: Int) -> ArraySlice<UInt8> { slice(place - most, place) }

  /// What stands from a place on, as many bytes as that and as far as the view goes.
  func after(_ place: Int, _ most: Int = .max) -> ArraySlice<UInt8> {
    slice(place, most < count ? place + most : count)
  }

  /// Whether these bytes stand at a place.
  func begins(_ place: Int, with bytes: some Collection<UInt8>) -> Bool {
    after(place, bytes.count).elementsEqual(bytes)
  }

  /// The part from a place to another as a text, as far as the view goes.
  func text(_ start: Int, _ end: Int) -> String { String(decoding: slice(start, end), as: UTF8.self) }

  /// A part of the view as a text.
  func text(_ range: Range<Int>) -> String { text(range.lowerBound, range.upperBound) }
}

extension ArraySlice<UInt8> {
  /// Its words: letters that stand together.
  var words: [String] { split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) } }
}
