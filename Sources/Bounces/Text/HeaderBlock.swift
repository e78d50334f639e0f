internal import ASCII

/// Lines of the form `Name: value`, with folded lines behind them.
enum HeaderBlock {
  /// The name of the field that a line begins, in small letters; nil where it begins none.
  static func name(of line: ArraySlice<UInt8>) -> String? {
    let name = line.prefix { $0 != 0x3A }
    guard name.endIndex < line.endIndex, (1...64).contains(name.count), let first = name.first, first.isASCIILetter,
      name.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F })
    else { return nil }
    return String(decoding: name.map(\.lowercasedASCII), as: UTF8.self)
  }

  /// The index behind the last line of the block that begins at an index; the index itself where none begins.
  static func end(_ lines: [ArraySlice<UInt8>], from start: Int) -> Int {
    var index = start
    while index < lines.count {
      let isFolded = index > start && lines[index].first?.isBlank == true && !lines[index].trimmed.isEmpty
      guard isFolded || name(of: lines[index]) != nil else { break }
      index += 1
    }
    return index
  }

  /// Whether a block is a message's header, not labelled lines of a notification.
  static func looksLikeMessage(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    var names: Set<String> = []
    for line in lines { if let name = name(of: line) { names.insert(name) } }
    if !names.isDisjoint(with: ["final-recipient", "original-recipient", "diagnostic-code", "reporting-mta"]) {
      return false
    }
    let trace: Set<String> = ["received", "return-path", "message-id", "mime-version", "dkim-signature"]
    return !names.isDisjoint(with: trace)
      || names.contains("from") && !names.isDisjoint(with: ["to", "subject", "date", "cc"])
  }

  /// The most fields that are taken from a block.
  private static let most = 200

  /// The fields of the block at the beginning of some lines, unfolded.
  ///
  /// Systems that return a header break its folded lines anew, without the blank; such a line goes on with the field above.
  static func fields(_ lines: some Sequence<ArraySlice<UInt8>>) -> [MailPart.Field] {
    var fields: [(name: String, value: [UInt8])] = []
    for line in lines {
      let content = line.trimmed
      if content.isEmpty, !fields.isEmpty { break }
      if name(of: line) != nil {
        guard fields.count < most else { break }
        let name = line.prefix { $0 != 0x3A }
        fields.append((name.text, Array(line[(name.endIndex + 1)...].trimmed)))
      } else if !fields.isEmpty {
        fields[fields.count - 1].value += [0x20] + content
      }
    }
    return fields.map { MailPart.Field($0.name, $0.value.text) }
  }
}
