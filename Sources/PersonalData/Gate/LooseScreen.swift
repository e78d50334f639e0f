/// Whether one of some values can stand in a text at all, whatever is between its letters and digits.
///
/// It may say yes of a text that has none and never no of one that has, so a no needs no closer look.
struct LooseScreen {
  private struct Entry {
    /// The first letters and digits of the value.
    let start: UInt64
    /// Where the rest of it stands among those of all.
    let rest: Range<Int32>
    /// The next entry of the same hash; -1 for none.
    let next: Int32
  }

  private var entries: [Entry] = []
  private var rests: [UInt8] = []
  /// The first entry of each hash; -1 for none.
  private var heads = [Int32](repeating: -1, count: 1 << Self.hashBits)
  /// What each byte of a text is read as; 0 for one that is no letter or digit.
  private let readings: [UInt8]

  private static let hashBits = 10
  /// So many letters and digits are looked at together.
  private static let width = 6

  /// A screen without values.
  init(readings: [UInt8]) { self.readings = readings }

  /// Adds a value of six letters and digits or more.
  mutating func add(_ key: some Sequence<UInt8>) {
    let first = rests.count
    var (start, count) = (UInt64(0), 0)
    for byte in key {
      if count < Self.width { start = Self.joined(start, byte) } else { rests.append(byte) }
      count += 1
    }
    let hash = Self.hash(start)
    entries.append(
      Entry(start: start, rest: Int32(clamping: first)..<Int32(clamping: rests.count), next: heads[hash]))
    heads[hash] = Int32(clamping: entries.count - 1)
  }

  /// Whether the letters and digits of a folded text may have one of the values among them.
  func mayHold(_ text: [UInt8]) -> Bool {
    guard !entries.isEmpty else { return false }
    var start: UInt64 = 0
    for index in text.indices {
      let byte = readings[Int(text[index])]
      if byte == 0 { continue }
      start = Self.joined(start, byte)
      var entry = heads[Self.hash(start)]
      while entry >= 0 {
        if entries[Int(entry)].start == start, goesOn(text, index + 1, entries[Int(entry)].rest) { return true }
        entry = entries[Int(entry)].next
      }
    }
    return false
  }

  /// Whether the rest of a value stands from a place on.
  private func goesOn(_ text: [UInt8], _ place: Int, _ rest: Range<Int32>) -> Bool {
    var (index, position) = (place, Int(rest.lowerBound))
    while position < Int(rest.upperBound), index < text.count {
      let byte = readings[Int(text[index])]
      index += 1
      if byte == 0 { continue }
      guard byte == rests[position] else { return false }
      position += 1
    }
    return position >= Int(rest.upperBound)
  }

  /// The last letters and digits as one number, with one more behind them.
  @inline(__always) private static func joined(_ last: UInt64, _ byte: UInt8) -> UInt64 {
    (last &<< 8 | UInt64(byte)) & (1 &<< UInt64(8 * width) &- 1)
  }

  @inline(__always) private static func hash(_ start: UInt64) -> Int {
    Int(truncatingIfNeeded: (start &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(64 - hashBits))
  }
}
