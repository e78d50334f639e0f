/// Words that mean about the same to this service, English and Welsh together, so that what is learned of one serves all.
///
/// One class a line: its name, a colon, its words. A star stands for any ending.
struct WordClasses: Sendable {
  /// The classes of this version.
  static let standard = WordClasses(Self.everyday + "\n" + Self.service + "\n" + Self.safeguarding)

  private var exact = WordTable<UInt64>()
  private var beginnings = WordTable<UInt64>()
  /// Bit n is set where some beginning is n bytes long.
  private var beginningLengths: UInt64 = 0

  init(_ table: String) {
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = WordKey(("#" + line[..<colon]).utf8).value
      for word in line[line.index(after: colon)...].split(separator: " ") {
        if word.hasSuffix("*") {
          let key = WordKey(word.dropLast().utf8)
          beginnings.set(name, for: key.value)
          beginningLengths |= 1 << UInt64(min(key.length, 63))
        } else {
          exact.set(name, for: WordKey(word.utf8).value)
        }
      }
    }
  }

  /// The class of a word that is given as its number; nil where it has none as a whole word.
  func whole(_ word: UInt64) -> UInt64? { exact[word] }

  /// The class of the longest known beginning of a word.
  func beginning(of letters: ArraySlice<UInt8>) -> UInt64? {
    var key = WordKey()
    var found: UInt64?
    for byte in letters.prefix(16) {
      key.append(byte)
      if beginningLengths >> UInt64(key.length) & 1 == 1, let name = beginnings[key.value] { found = name }
    }
    return found
  }
}
