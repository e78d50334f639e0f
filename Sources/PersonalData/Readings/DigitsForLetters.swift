/// Reads digits inside a word as the letters that they look like, for names such as D4niel and K0walska.
enum DigitsForLetters {
  static func reading(of view: TextView, one: UInt8) -> Reading {
    var reading = Reading(capacity: view.count)
    for index in 0..<view.count {
      let byte = view.bytes[index]
      let isInside = Byte.isLetter(view.at(index - 1)) || Byte.isLetter(view.at(index + 1))
      if Byte.isDigit(byte), isInside, let letter = letter(byte, one) {
        reading.write(letter, for: index..<(index + 1))
      } else {
        reading.keep(index, of: view)
      }
    }
    return reading
  }

  private static func letter(_ byte: UInt8, _ one: UInt8) -> UInt8? {
    switch byte {
    case 0x30: UInt8(ascii: "o")
    case 0x31: one
    case 0x33: UInt8(ascii: "e")
    case 0x34: UInt8(ascii: "a")
    case 0x35: UInt8(ascii: "s")
    case 0x37: UInt8(ascii: "t")
    case 0x38: UInt8(ascii: "b")
    default: nil
    }
  }
}
