/// A word of a wording's text and the line of the file on which it stands; a field counts as one word.
struct TextWord {
  let text: String
  let line: Int
  /// The word without signs around it, in small letters.
  let core: String

  init(text: String, line: Int) {
    self.text = text
    self.line = line
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, !Self.isPartOfWord(first) { scalars.removeFirst() }
    while let last = scalars.last, !Self.isPartOfWord(last) { scalars.removeLast() }
    core = String(scalars).lowercased()
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// The words of each paragraph of a file that was parsed.
  static func paragraphs(of lines: WordingLines, kind: WordingKind) -> [[TextWord]] {
    lines.lines.split { $0.text.isEmpty }.dropFirst().map { block in
      block.filter { !(kind == .template && $0.text.hasPrefix("[")) }.flatMap { line in
        words(of: line.text).map { TextWord(text: $0, line: line.number) }
      }
    }
  }

  private static func words(of line: String) -> [String] {
    var plain: [UInt8] = []
    var isField = false
    for byte in line.utf8 {
      if byte == 0x7B { isField = true }
      if !isField || byte == 0x7B { plain.append(byte) }
      if byte == 0x7D {
        plain.append(byte)
        isField = false
      }
    }
    return plain.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Its parts between hyphens, slashes and apostrophes, in small letters.
  var parts: [String] { core.split { "-/'".contains($0) }.map(String.init) }

  /// Whether a sentence ends with it.
  var endsSentence: Bool { text.last { !"\"')".contains($0) }.map { ".?!".contains($0) } ?? false }
}
