import SafeText

/// Lines of text of a given width.
enum Flow {
  /// Parts side by side with three blanks between, as many on a line as fit; a part that is too wide is wrapped.
  static func parts(_ parts: [SafeText], columns: Int, indent: Int = 0) -> [SafeText] {
    let margin = SafeText.blanks(indent)
    let room = columns - indent
    var lines: [SafeText] = []
    var line: SafeText?
    for part in parts {
      if let begun = line, begun.columns + 3 + part.columns <= room {
        line = "\(begun)   \(part)"
      } else {
        if let full = line { lines += full.wrapped(toColumns: room) }
        line = part
      }
    }
    if let line { lines += line.wrapped(toColumns: room) }
    return lines.map { margin + $0 }
  }

  /// A sentence, its further lines set in by two.
  static func paragraph(_ text: SafeText, columns: Int, indent: Int = 0) -> [SafeText] {
    text.onOneLine.wrapped(toColumns: columns - indent - 2).enumerated()
      .map { SafeText.blanks($0.offset == 0 ? indent : indent + 2) + $0.element }
  }

  /// Two blocks abreast, the second from a column on.
  static func abreast(_ left: [SafeText], _ right: [SafeText], from column: Int) -> [SafeText] {
    (0..<max(left.count, right.count)).map { index in
      let first = index < left.count ? left[index] : ""
      guard index < right.count, !right[index].isEmpty else { return first }
      return first.padded(toColumns: column) + right[index]
    }
  }
}

extension SafeText {
  /// So many blanks.
  static func blanks(_ count: Int) -> SafeText {
    SafeText(escaping: String(repeating: " ", count: max(0, count)))
  }

  /// A bar of so many `#`.
  static func bar(_ length: Int) -> SafeText {
    SafeText(escaping: String(repeating: "#", count: max(0, length)))
  }
}
