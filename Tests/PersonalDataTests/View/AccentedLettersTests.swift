import Testing

@testable import PersonalData

@Suite struct AccentedLettersTests {
  /// The letters with an accent or two that Unicode composes, found by the canonical equivalence that `String` compares by.
  @Test func areThoseThatUnicodeComposes() {
    var composed: [Character: UInt32] = [:]
    for value in Array(UInt32(0xC0)...0x24F) + Array(UInt32(0x1E00)...0x1EFF) {
      if let scalar = Unicode.Scalar(value) { composed[Character(scalar)] = value }
    }
    var bases: [UInt32: UInt8] = [:]
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      var layer = [letter, letter - 0x20].map { String(Character(Unicode.Scalar($0))) }
      for _ in 0..<2 {
        layer = layer.flatMap { text in Self.marks.map { mark in text + String(Character(mark)) } }.filter { text in
          guard text.count == 1, let value = composed[Character(text)], bases[value] == nil else { return false }
          bases[value] = letter
          return true
        }
      }
    }
    #expect(AccentedLetters.bases == bases)
  }

  private static let marks = [
    0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30A, 0x30B, 0x30C, 0x30F, 0x311, 0x31B, 0x323,
    0x324, 0x325, 0x326, 0x327, 0x328, 0x32D, 0x32E, 0x330, 0x331,
  ].compactMap(Unicode.Scalar.init)
}
