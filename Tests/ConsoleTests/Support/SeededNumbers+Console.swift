import Console
import TestSupport

extension SeededNumbers {
  /// Text with everything in it that could upset a terminal.
  mutating func hostileText(limit: Int) -> String {
    let pieces = [
      "\u{1B}[2J", "\u{1B}]0;t\u{7}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "e\u{301}",
      String(repeating: "\u{301}", count: 20), "\u{4E2D}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
      "\u{1F1EC}\u{1F1E7}",
      "\r\n", "\n", "\t", "\0", "\u{FFFD}", "\u{FEFF}", "ab", " ", "word ", "\u{A3}", "\u{E000}", "\u{85}", "\u{2028}",
      "\u{1F44D}\u{1F3FD}", "1\u{FE0F}\u{20E3}", "\u{915}\u{94D}\u{937}", "\u{1100}\u{1161}",
    ]
    return (0...number(below: limit)).map { _ in pieces[number(below: pieces.count)] }.joined()
  }

  /// A key of any kind.
  mutating func key() -> Key {
    switch number(below: 10) {
    case 0...3: .character(Character(Unicode.Scalar(UInt8(0x21 + number(below: 94)))))
    case 4: .character(["\u{174}", "\u{4E2D}", " ", "e\u{301}"][number(below: 4)])
    case 5: .control(Character(Unicode.Scalar(UInt8(0x61 + number(below: 26)))))
    case 6: .alt(Character(Unicode.Scalar(UInt8(0x21 + number(below: 94)))))
    default: .named(Key.Named.allCases[number(below: Key.Named.allCases.count)])
    }
  }
}
