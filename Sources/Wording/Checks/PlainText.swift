internal import Casework

/// A quick look at a wording file: whether its text holds nothing that a check of the text could call an error.
///
/// Nearly all wording is like that, and every command that may offer wording has to know. What is not plain is no error yet: the
/// whole check decides about it.
enum PlainText {
  private static let englishLetters = pairs(of: "£")
  private static let welshLetters = pairs(of: "£" + WrittenForms.welshLetters)

  static func isPlain(_ wording: some ApprovableWording) -> Bool {
    let letters = wording.header.language == .welsh ? welshLetters : englishLetters
    var terms = OldTerms()
    let text = text(of: wording.source.bytes)
    return hasPlainSigns(text, letters: letters) && terms.read(text).isEmpty
  }

  /// No letters but these, nothing that may be a link or an address, and too few digits for a number.
  private static func hasPlainSigns(_ text: ArraySlice<UInt8>, letters: Set<UInt16>) -> Bool {
    var (digits, isInField, last) = (0, false, UInt8(0x20))
    var accent: UInt8?
    for byte in text {
      if let first = accent {
        guard letters.contains(UInt16(first) << 8 | UInt16(byte)) else { return false }
        accent = nil
      } else if byte >= 0x80 {
        accent = byte
      } else if byte == 0x7B || byte == 0x7D {
        isInField = byte == 0x7B
      } else if !isInField {
        if (0x30...0x39).contains(byte) { digits += 1 }
        // A full stop or colon is followed by a blank, a sign that closes, or the end of the line.
        let isJoined = (last == 0x2E || last == 0x3A) && !" \n\"')".utf8.contains(byte)
        if digits > 5 || byte == 0x40 || isJoined { return false }
      }
      last = byte
    }
    return accent == nil
  }

  /// What follows the header.
  private static func text(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var last: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, last == 0x0A { return bytes[index...] }
      last = byte
    }
    return []
  }

  private static func pairs(of letters: String) -> Set<UInt16> {
    Set(
      letters.unicodeScalars.compactMap { scalar in
        let bytes = Array(String(scalar).utf8)
        return bytes.count == 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : nil
      })
  }
}
