/// Writes texts as header values in lines of at most 76 bytes, with encoded words (RFC 2047) where ASCII does not do.
///
/// GMime's own encoder makes encoded words of any length out of a long word and then folds inside them, which readers
/// do not put together again; so the lines are made here.
enum HeaderFolding {
  /// The longest line, without its line end.
  static let longestLine = 76

  /// The value of an unstructured header such as Subject, folds as LF and a space.
  static func unstructured(_ text: HeaderText, after name: String) -> String {
    isPlain(text.text) ? folded(words(text.text), after: name) : folded(encodedWords(text.text), after: name)
  }

  /// The value of a From header: a display name and one address in angle brackets.
  static func mailbox(_ name: HeaderText, address: String, after header: String) -> String {
    let whole = quoted(name.text)
    let phrase = isPlain(whole) ? words(whole) : encodedWords(name.text)
    return folded(phrase + ["<\(address)>"], after: header)
  }

  /// Printable ASCII that can be folded between its words without loss.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.allSatisfy { (0x20...0x7E).contains($0) }
      && !zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
      && bytes.split(separator: 0x20).allSatisfy { $0.count <= 64 }
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A quoted string (RFC 5322 section 3.2.4), always, so that no character of a name means anything.
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) else { return "\"\(text)\"" }
    return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// Encoded words of at most 39 bytes each: 52 letters of Base64 and 12 around them fit behind any header's name.
  private static func encodedWords(_ text: String) -> [String] {
    var (words, piece) = ([String](), [UInt8]())
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if piece.count + bytes.count > 39 {
        words.append("=?UTF-8?B?\(base64(piece))?=")
        piece = []
      }
      piece += bytes
    }
    return words + ["=?UTF-8?B?\(base64(piece))?="]
  }

  private static func folded(_ words: [String], after name: String) -> String {
    var (value, used) = ("", name.utf8.count + 1)
    for word in words {
      let fits = used + 1 + word.utf8.count <= longestLine
      // The first line keeps its word: a header whose first line is empty is read badly by some.
      let stays = fits || value.isEmpty
      value += stays ? " \(word)" : "\n \(word)"
      used = (stays ? used : 0) + 1 + word.utf8.count
    }
    return value + "\n"
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : 0x3D) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
