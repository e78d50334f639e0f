/// The storey of a flat: "top flat", "first floor rear", "Basement Flat".
enum FlatStorey {
  /// The end of "top flat" or "first floor rear".
  static func end(_ view: TextView, _ start: Int) -> Int? {
    var (index, end, hasFloor, words) = (start, start, false, 0)
    while words < 4 {
      let last = index + view.after(min(index, view.count), 10).prefix(while: Byte.isAlphanumeric).count
      let word = view.text(index, last)
      let isFlat = FlatPart.flats.contains(word) && words > 0
      guard isFlat || storeys.contains(word) || floors.contains(word) else { break }
      if isFlat || Self.words.contains(word) { hasFloor = true }
      (end, words) = (last, words + 1)
      guard view.at(last) == Byte.space else { break }
      index = last + 1
    }
    return hasFloor && words > 1 ? end : nil
  }

  /// Where "Top Floor Left, " or "2nd Floor, " begins before a street's number.
  static func start(_ view: TextView, _ end: Int) -> Int? {
    var (index, start, hasFloor) = (end, end, false)
    while index > 0, end - index < 3, Byte.isBlank(view.bytes[index - 1]) || view.bytes[index - 1] == UInt8(ascii: ",")
    {
      index -= 1
    }
    for _ in 0..<4 {
      var first = index
      while first > 0, index - first < 10, Byte.isAlphanumeric(view.bytes[first - 1]) { first -= 1 }
      let word = view.text(first, index)
      if Self.words.contains(word) { hasFloor = true }
      guard hasFloor ? storeys.contains(word) || floors.contains(word) : storeys.contains(word) else { break }
      start = first
      index = first
      while index > 0, first - index < 2, view.bytes[index - 1] == Byte.space { index -= 1 }
      if index == first { break }
    }
    guard hasFloor else { return nil }
    // "5 Lower Ground Floor": the flat's number.
    var digits = start
    if view.at(digits - 1) == Byte.space { digits -= 1 }
    while digits > 0, start - digits < 4, Byte.isDigit(view.bytes[digits - 1]) { digits -= 1 }
    return Byte.isDigit(view.at(digits)) && !Byte.isAlphanumeric(view.at(digits - 1)) ? digits : start
  }

  /// Where "Basement Flat", "Ground Floor Flat" or "Top flat" begins.
  static func start(_ view: TextView, of mark: Mark) -> Int? {
    var start = Int(mark.start)
    for _ in 0..<2 {
      var end = start
      while end > 0, view.bytes[end - 1] == Byte.space, start - end < 2 { end -= 1 }
      var first = end
      while first > 0, Byte.isLetter(view.bytes[first - 1]) { first -= 1 }
      guard first < end, floors.contains(view.text(first, end)) else { break }
      start = first
    }
    return start < Int(mark.start) ? start : nil
  }

  private static let words: Set<String> = ["floor", "flr", "llawr"]
  private static let ordinals: Set<String> = ["first", "second", "third"]
  private static let sides: Set<String> = ["front", "rear"]
  private static let storeys = words.union(ordinals).union(sides).union([
    "left", "right", "centre", "back", "1st", "2nd", "3rd", "4th", "5th", "6th", "fourth", "fifth", "cyntaf", "ail",
    "uchaf", "isaf",
  ])
  private static let floors = ordinals.union(sides).union([
    "basement", "ground", "top", "upper", "lower", "garden", "attic", "floor", "middle", "side",
  ])
}
