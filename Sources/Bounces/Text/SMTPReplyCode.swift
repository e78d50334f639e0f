internal import ASCII

/// Three-digit replies of SMTP (RFC 5321 section 4.2) that refuse, found in running text.
enum SMTPReplyCode {
  private static let known: Set<Int> = [
    421, 422, 430, 431, 432, 441, 442, 446, 447, 449, 450, 451, 452, 453, 454, 455, 458, 459, 471, 500, 501, 502, 503,
    504, 510, 511, 512, 513, 515, 517, 521, 523, 525, 530, 534, 535, 538, 540, 541, 542, 544, 550, 551, 552, 553, 554,
    555, 556, 557, 560, 563, 570, 571, 572,
  ]

  /// The first reply in a text; nil where there is none.
  ///
  /// A number counts where a reply would stand: at the start of a line, or behind a blank, a colon or a bracket, and
  /// not in front of a unit such as `seconds` or `bytes`.
  static func first(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    while index + 2 < text.endIndex {
      defer { index += 1 }
      guard text[index] == 0x34 || text[index] == 0x35, text[index + 1].isASCIIDigit, text[index + 2].isASCIIDigit,
        isStart(text, index), isEnd(text, index + 3)
      else { continue }
      let code = Int(text[index] - 0x30) * 100 + Int(text[index + 1] - 0x30) * 10 + Int(text[index + 2] - 0x30)
      if known.contains(code) { return code }
    }
    return nil
  }

  private static let before = Set(" \t\n([<:;=#\"'>".utf8)
  private static let after = Set(" \t\n)]-:;,.\"'>/_#<".utf8)
  private static let units = ["second", "minute", "hour", "day", "byte", "kb", "mb", "message", "recipient"]

  private static func isStart(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index == text.startIndex || before.contains(text[index - 1])
  }

  private static func isEnd(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard index < text.endIndex else { return true }
    guard after.contains(text[index]) else { return false }
    if text[index] == 0x2E || text[index] == 0x3A || text[index] == 0x2F || text[index] == 0x2C,
      index + 1 < text.endIndex, text[index + 1].isASCIIDigit
    {
      return false
    }
    let rest = text[(index + 1)...].prefix(10)
    return !units.contains { rest.hasPrefixFolded($0) }
  }
}
