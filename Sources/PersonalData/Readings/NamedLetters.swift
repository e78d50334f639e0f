/// Reads a letter that is told with a word for it as the letter alone: "J for Juliet, T for Tango, 12 34 56, C for Charlie".
enum NamedLetters {
  static func reading(of view: TextView) -> Reading {
    var reading = Reading(capacity: view.count)
    var (index, kept) = (0, 0)
    while index < view.count {
      guard let end = named(view, index) else {
        index += 1
        continue
      }
      // A comma between the letter and what stands before it would part the value.
      let isParted = index >= kept + 2 && view.at(index - 1) == Byte.space && view.at(index - 2) == UInt8(ascii: ",")
      reading.keep(kept..<(isParted ? index - 2 : index), of: view)
      if isParted { reading.write(Byte.space, for: (index - 2)..<index) }
      let byte = view.bytes[index]
      reading.write(byte, cased: byte & ~0x20, for: index..<end)
      index = end
      if view.at(end) == UInt8(ascii: ","), view.at(end + 1) == Byte.space, Byte.isAlphanumeric(view.at(end + 2)) {
        index = end + 1
      }
      kept = index
    }
    reading.keep(kept..<view.count, of: view)
    return reading
  }

  /// The end of "J for Juliet" that begins there; nil where the word begins with another letter.
  private static func named(_ view: TextView, _ place: Int) -> Int? {
    guard Byte.isASCIILetter(view.bytes[place]), view.at(place + 1) == Byte.space,
      !Byte.isAlphanumeric(view.at(place - 1)), view.at(place - 1) != UInt8(ascii: "'"),
      view.at(place + 6) == view.bytes[place], view.text(place + 2, place + 6) == "for "
    else { return nil }
    return view.wordEnd(place + 6)
  }
}
