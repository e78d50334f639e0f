/// Reads the names of digits as digits, English and Welsh: "double seven" and "dim saith".
enum SpelledDigits {
  /// The folded text with digits for their names; nil where it has fewer than four of them.
  static func read(_ bytes: [UInt8]) -> [UInt8]? {
    guard hasEnough(bytes) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var (index, times) = (0, 1)
    while index < bytes.count {
      guard Byte.isLetter(bytes[index]) else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Byte.isLetter(bytes[index]) { index += 1 }
      guard index - start <= longest else {
        text += bytes[start..<index]
        times = 1
        continue
      }
      let word = packed(bytes[start..<index])
      if let digit = digits[word] {
        text += [UInt8](repeating: 0x30 + digit, count: times)
        times = 1
      } else if let repeats = repeats[word] {
        times = repeats
      } else {
        text += bytes[start..<index]
        times = 1
      }
    }
    return text
  }

  private static let fewest = 4

  private static func hasEnough(_ bytes: [UInt8]) -> Bool {
    let filter = filter
    var (word, length, count) = (UInt64(0), 0, 0)
    func isName() -> Bool {
      length <= longest && filter[slot(word)] && digits[word] != nil
    }
    for byte in bytes {
      if Byte.isLetter(byte) {
        (word, length) = (word &<< 8 | UInt64(byte), length &+ 1)
      } else if length > 0 {
        if isName() { count += 1 }
        (word, length) = (0, 0)
      }
    }
    return count + (isName() ? 1 : 0) >= fewest
  }

  /// Whether any name may be at the slot of a word, so that hardly any other word is looked for.
  private static let filter: [Bool] = {
    var filter = [Bool](repeating: false, count: 1024)
    for word in digits.keys { filter[slot(word)] = true }
    return filter
  }()

  @inline(__always) private static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 54)
  }

  /// The first eight letters of a word as one number; zeros stand where it has fewer.
  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The longest name of a digit or of a repetition has so many letters.
  private static let longest = 6

  private static let repeats = [packed("double".utf8): 2, packed("triple".utf8): 3, packed("treble".utf8): 3]

  private static let digits: [UInt64: UInt8] = {
    let names = [
      "zero oh o nought nil dim sero", "one un", "two dau dwy", "three tri tair", "four pedwar pedair", "five pump",
      "six chwech chwe", "seven saith", "eight wyth", "nine naw",
    ]
    var digits: [UInt64: UInt8] = [:]
    for (value, list) in names.enumerated() {
      for name in list.split(separator: " ") { digits[packed(name.utf8)] = UInt8(value) }
    }
    return digits
  }()
}
