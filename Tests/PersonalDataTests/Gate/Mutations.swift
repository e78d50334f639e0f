/// Twenty ways in which a value could be written so that a careless check misses it.
enum Mutations {
  static let all: [(name: String, apply: @Sendable (String) -> String)] = [
    ("as it is", { $0 }),
    ("upper case", { $0.uppercased() }),
    ("lower case", { $0.lowercased() }),
    ("zero-width spaces", { between($0, "\u{200B}") }),
    ("soft hyphens", { between($0, "\u{AD}") }),
    ("bidirectional marks", { "\u{202E}" + between($0, "\u{200F}") + "\u{202C}" }),
    ("word joiners", { between($0, "\u{2060}") }),
    ("full-width", { String($0.unicodeScalars.map(wide).map(Character.init)) }),
    ("spaced", { between($0, " ") }),
    ("dotted", { between($0, ".") }),
    ("dashed", { between($0, "-") }),
    ("underscored", { between($0, "_") }),
    ("no-break spaces", { between($0, "\u{A0}") }),
    ("broken over lines", { broken($0) }),
    ("look-alike letters", { String($0.map { lookAlikes[$0] ?? $0 }) }),
    ("quoted-printable", { $0.utf8.map { "=" + hex($0) }.joined() }),
    ("percent-encoded", { $0.utf8.map { "%" + hex($0) }.joined() }),
    ("character references", { $0.unicodeScalars.map { "&#\($0.value);" }.joined() }),
    ("base64", { base64(Array($0.utf8)) }),
    ("tags between", { between($0, "<b></b>") }),
  ]

  private static func between(_ text: String, _ separator: String) -> String {
    text.filter { $0 != " " }.map(String.init).joined(separator: separator)
  }

  private static func broken(_ text: String) -> String {
    let half = text.index(text.startIndex, offsetBy: text.count / 2)
    return text[..<half] + "\n" + text[half...]
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
  }

  private static let lookAlikes: [Character: Character] = [
    "a": "а", "A": "А", "B": "В", "C": "С", "c": "с", "e": "е", "E": "Ε", "H": "Η", "M": "М", "o": "ο", "O": "О",
    "p": "р", "T": "Т", "x": "х", "y": "у", "k": "κ", "K": "Κ", "1": "𝟏", "2": "२", "3": "٣",
  ]

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    var (bits, count) = (0, 0)
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[(bits >> count) & 63])
      }
    }
    if count > 0 { text.append(alphabet[(bits << (6 - count)) & 63]) }
    while !text.utf8.count.isMultiple(of: 4) { text += "=" }
    return text
  }
}
