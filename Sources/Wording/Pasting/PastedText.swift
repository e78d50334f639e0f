/// Pasted text with everything taken away that a word processor adds and nobody sees.
enum PastedText {
  /// Curly quotes, dashes, dots and accents as wording files have them; white space as single blanks; no bullets.
  static func folded(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      withoutBullet(characters(of: line).split(separator: " ").joined(separator: " "))
    }
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The same for text within a line: nothing is taken for a bullet and blanks stay where they are.
  static func foldedInline(_ text: String) -> String { characters(of: text[...]) }

  private static func characters(of text: Substring) -> String {
    text.reduce(into: "") { folded, character in
      if let whole = WrittenForms.welshLetters.first(where: { $0 == character }) {
        folded.append(whole)
        return
      }
      for scalar in character.unicodeScalars {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF: break
        case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: folded += " "
        case 0x2018...0x201B, 0x2032: folded += "'"
        case 0x201C...0x201F, 0x2033: folded += "\""
        case 0x2010...0x2015, 0x2212: folded += "-"
        case 0x2026: folded += "..."
        default: folded.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private static func withoutBullet(_ line: String) -> String {
    let marks = ["\u{2022}", "\u{B7}", "\u{25AA}", "\u{25E6}", "\u{2023}", "\u{F0B7}", "\u{25CF}", "o", "-", "*"]
    for mark in marks where line.hasPrefix(mark + " ") { return String(line.dropFirst(mark.count + 1)) }
    return marks.contains(line) ? "" : line
  }
}
