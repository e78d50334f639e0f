import SafeText

extension Program {
  /// The words of a typed line, for a prompt: blanks separate, quotes and backslashes keep together as in a shell.
  ///
  /// Inside `'…'` everything stands for itself; inside `"…"` a backslash keeps `"` and `\`. Nothing is expanded.
  /// Throws a usage failure where a quote is not closed or a backslash ends the line.
  public static func words(of line: String) throws(Failure) -> [String] {
    var words: [String] = []
    var word: [UInt8]?
    var quote: UInt8?
    var bytes = line.utf8.makeIterator()
    let backslash = UInt8(ascii: "\\")
    while let byte = bytes.next() {
      switch (byte, quote) {
      case (let byte, let open?) where byte == open: quote = nil
      case (backslash, UInt8(ascii: "\"")?):
        guard let next = bytes.next() else { break }
        if next != UInt8(ascii: "\"") && next != backslash { word?.append(backslash) }
        word?.append(next)
      case (_, .some): word?.append(byte)
      case (UInt8(ascii: "\""), nil), (UInt8(ascii: "'"), nil):
        quote = byte
        word = word ?? []
      case (backslash, nil):
        guard let next = bytes.next() else { throw .usage("The line ends in a backslash.") }
        word = (word ?? []) + [next]
      case (UInt8(ascii: " "), nil), (UInt8(ascii: "\t"), nil), (UInt8(ascii: "\n"), nil), (UInt8(ascii: "\r"), nil):
        if let complete = word { words.append(String(decoding: complete, as: UTF8.self)) }
        word = nil
      default: word = (word ?? []) + [byte]
      }
    }
    if quote != nil { throw .usage("A quotation mark is not closed.") }
    if let word { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
