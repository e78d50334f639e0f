import Console

/// The same numbers at every run (SplitMix64).
struct Pseudorandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to below the limit.
  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// Text with everything in it that could upset a terminal.
  mutating func hostileText(limit: Int) -> String {
    let pieces = [
      "\u{1B}[2J", "\u{1B}]0;t\u{7}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "e\u{301}",
      String(repeating: "\u{301}", count: 20), "\u{4E2D}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
      "\u{1F1EC}\u{1F1E7}",
      "\r\n", "\n", "\t", "\0", "\u{FFFD}", "\u{FEFF}", "ab", " ", "word ", "\u{A3}", "\u{E000}", "\u{85}", "\u{2028}",
      "\u{1F44D}\u{1F3FD}", "1\u{FE0F}\u{20E3}", "\u{915}\u{94D}\u{937}", "\u{1100}\u{1161}",
    ]
    return (0...number(limit)).map { _ in pieces[number(pieces.count)] }.joined()
  }

  /// A key of any kind.
  mutating func key() -> Key {
    switch number(10) {
    case 0...3: .character(Character(Unicode.Scalar(UInt8(0x21 + number(94)))))
    case 4: .character(["\u{174}", "\u{4E2D}", " ", "e\u{301}"][number(4)])
    case 5: .control(Character(Unicode.Scalar(UInt8(0x61 + number(26)))))
    case 6: .alt(Character(Unicode.Scalar(UInt8(0x21 + number(94)))))
    default: .named(Key.Named.allCases[number(Key.Named.allCases.count)])
    }
  }
}
