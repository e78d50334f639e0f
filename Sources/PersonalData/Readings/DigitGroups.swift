/// Groups of digits beside a number in words, with commas between them that are taken out.
enum DigitGroups {
  /// Takes what stands before a number, without a comma between it and other digits or the prefix of a National
  /// Insurance number.
  static func keep(from start: Int, upTo end: Int, hasComma: Bool, of view: TextView, in reading: inout Reading) {
    let isGroup = end >= start + 3 && view.at(end - 1) == Byte.space && view.at(end - 2) == UInt8(ascii: ",")
    guard isGroup, !hasComma || endsGroup(view, end - 2) else { return reading.keep(start..<end, of: view) }
    reading.keep(start..<(end - 2), of: view)
    reading.write(Byte.space, for: (end - 2)..<end)
  }

  /// Takes the groups of digits that follow a number behind commas: "four six five eight, 7484, 7771, 8341".
  static func keepNext(from place: Int, of view: TextView, in reading: inout Reading) {
    var place = place
    while view.at(place) == UInt8(ascii: ","), view.at(place + 1) == Byte.space, Byte.isDigit(view.at(place + 2)) {
      var end = place + 2
      while Byte.isDigit(view.at(end)) { end += 1 }
      guard (2...4).contains(end - place - 2), !Byte.isAlphanumeric(view.at(end)) else { return }
      reading.write(Byte.space, for: place..<(place + 2))
      reading.keep((place + 2)..<end, of: view)
      place = end
    }
  }

  /// Whether two to four digits by themselves end at a place.
  private static func endsGroup(_ view: TextView, _ place: Int) -> Bool {
    var start = place
    while place - start < 5, Byte.isDigit(view.at(start - 1)) { start -= 1 }
    return (2...4).contains(place - start) && !Byte.isAlphanumeric(view.at(start - 1))
  }
}
