internal import ASCII

/// What a server said, for a person to read on one line.
enum Diagnostic {
  /// The most bytes that are kept.
  static let limit = 500

  /// The first line that holds a code and what follows it, or the first line of all; runs of blanks become one.
  static func line(_ text: ArraySlice<UInt8>) -> String {
    let lines = text.lines.filter { !$0.trimmed.isEmpty }
    let start =
      lines.firstIndex { SMTPReplyCode.first(in: $0) != nil || !EnhancedStatus.all(in: $0).isEmpty }
      ?? lines.firstIndex { line in !FailureReason.index.all(in: line.map(\.lowercasedASCII)[...]).isEmpty }
      ?? lines.startIndex
    var output: [UInt8] = []
    for byte in lines[start...].prefix(4).prefix(while: { !$0.starts(with: [0x2D, 0x2D]) }).joined(separator: [0x20])
    where output.count < limit {
      let byte = byte < 0x20 ? 0x20 : byte
      if byte != 0x20 || output.last != 0x20, byte != 0x20 || !output.isEmpty { output.append(byte) }
    }
    while let last = output.last, last >= 0x80 && output.count >= limit || last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }
}
