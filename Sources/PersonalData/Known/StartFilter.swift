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

  init(_ patterns: [KnownPattern]) {
    lengths = Lookalikes(patterns).lengths
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
