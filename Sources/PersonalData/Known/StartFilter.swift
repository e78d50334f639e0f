/// What the known values begin with: one bit for the first byte, and one for each first two letters, folded to 32.
///
/// The second place also lets through what is no letter or digit, since a value may be spelled letter by letter.
struct StartFilter: Sendable {
  /// For each first byte, folded to 128, bits of the second, folded to 32; none where nothing begins so.
  private(set) var seconds = [UInt32](repeating: 0, count: 128)
  private(set) var isUsed = false
  /// Whether a value that begins with letters may stand glued to a word.
  private(set) var hasGlued = false
  /// Whether a value of a script without blanks is among them.
  private(set) var hasForeign = false

  /// For each first letter, folded to 32, the lengths of words that may be a name misspelt.
  private(set) var lengths = [UInt32](repeating: 0, count: 32)

  private init() {}

  /// That nothing is known.
  static let none = StartFilter()

  init(_ patterns: [KnownPattern], lengths: [UInt32]) {
    self.lengths = lengths
    isUsed = !patterns.isEmpty
    for pattern in patterns {
      guard let first = pattern.key.first, pattern.key.count > 1 else { continue }
      seconds[Int(first & 127)] |= 1 &<< UInt32(pattern.key[1] & 31)
      switch pattern.bounds {
      case .none where first >= 0x80: hasForeign = true
      case .none, .digits: hasGlued = hasGlued || Byte.isLetter(first)
      case .letters, .alphanumerics: break
      }
    }
  }
}

extension StartFilter {
  /// Hands out the table for as long as a loop takes; nil where nothing is known.
  func withTable(_ body: (StartTable?) -> Void) {
    guard isUsed else { return body(nil) }
    unsafe seconds.withUnsafeBufferPointer { seconds in
      unsafe lengths.withUnsafeBufferPointer { lengths in
        guard let second = seconds.baseAddress, let length = lengths.baseAddress else { return }
        unsafe body(StartTable(seconds: second, lengths: length, hasGlued: hasGlued, hasForeign: hasForeign))
      }
    }
  }
}

/// The table of a filter without a count to be kept or a bound to be checked, for the one loop that sees every word.
@unsafe struct StartTable {
  let seconds: UnsafePointer<UInt32>
  let lengths: UnsafePointer<UInt32>
  let hasGlued: Bool
  let hasForeign: Bool

  /// Those of the words that begin in a block in which a known value may begin.
  @inline(__always) func likely(
    _ words: UInt64, in place: UnsafePointer<UInt8>, _ here: BlockBits, _ next: BlockBits
  ) -> UInt64 {
    if unsafe hasForeign { return words }
    // Where a digit stands, or right behind: a word that ends there is glued to it.
    let digits = unsafe hasGlued ? here.digits | BlockBits.window(here.digits, next.digits, from: 1) : 0
    var (words, ends, found) = (words, BlockBits.ends(here.letters, of: words), UInt64(0))
    while ends != 0 {
      let (bit, end) = (words.trailingZeroBitCount, ends.trailingZeroBitCount)
      let isLikely = unsafe begins(place + bit, count: end &- bit) | digits &>> UInt64(truncatingIfNeeded: end) & 1
      found |= isLikely &<< UInt64(truncatingIfNeeded: bit)
      words &= words &- 1
      ends &= ends &- 1
    }
    // The last word may go on in the next block.
    return found | words
  }

  /// One where a word of so many letters may begin a known value, or be one misspelt; else zero.
  @inline(__always) private func begins(_ place: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let (first, second) = unsafe (place[0], place[1])
    let wanted = unsafe seconds[Int(first & 127)]
    let begins = count == 1 ? (wanted == 0 ? 0 : 1) : wanted &>> UInt32(second)
    let sounds = unsafe lengths[Int(first & 31)] &>> UInt32(truncatingIfNeeded: count)
    return UInt64((begins | sounds) & 1)
  }
}
