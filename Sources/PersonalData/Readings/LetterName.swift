/// A letter as it is said, alone or in the alphabet of the radio: "tee em five five one ... ay", "Juliet Romeo".
struct LetterName {
  var letter: UInt8
  var range: Range<Int>

  /// The two letters that are said right before a place; nil where there are not two.
  static func pair(in view: TextView, before place: Int) -> [LetterName]? {
    guard let second = last(in: view, before: place), let first = last(in: view, before: second.range.lowerBound)
    else { return nil }
    return [first, second]
  }

  /// The letter that is said right behind a place, or stands there by itself as a capital behind a comma.
  static func next(in view: TextView, after place: Int) -> LetterName? {
    let isParted = view.at(place) == UInt8(ascii: ",")
    let start = isParted ? place + 2 : place + 1
    guard start < view.count, view.bytes[start - 1] == Byte.space else { return nil }
    let end = view.wordEnd(start)
    if isParted, end == start + 1, view.isCapital(start) {
      return LetterName(letter: view.bytes[start], range: place..<end)
    }
    return named(view, start..<end)
  }

  private static func last(in view: TextView, before place: Int) -> LetterName? {
    var end = place
    while end > 0, place - end < 2, view.bytes[end - 1] == Byte.space || view.bytes[end - 1] == UInt8(ascii: ",") {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 8, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    return named(view, start..<end)
  }

  private static func named(_ view: TextView, _ range: Range<Int>) -> LetterName? {
    guard (2...8).contains(range.count), let letter = letters[view.text(range.lowerBound, range.upperBound)] else {
      return nil
    }
    return LetterName(letter: letter, range: range)
  }

  private static let letters: [String: UInt8] = {
    let names = """
      a ay alpha alfa|b bee bravo|c cee see sea charlie|d dee delta|e ee echo|g gee golf|h aitch haitch hotel|j jay juliet
      juliett|k kay kilo|l ell el lima|m em mike|n en november|o oscar|p pee papa|r ar are romeo|s ess es sierra|t tee
      tango|w whiskey whisky|x ex xray|y wye why yankee|z zed zee zulu
      """
    var letters: [String: UInt8] = [:]
    for row in names.split(separator: "|") {
      let words = row.split(whereSeparator: \.isWhitespace)
      guard let letter = words.first?.utf8.first else { continue }
      for word in words.dropFirst() { letters[String(word)] = letter }
    }
    return letters
  }()
}
