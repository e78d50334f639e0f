/// On which side of a field text stands.
public enum TextAlignment: Hashable, Sendable {
  case left, right
}

extension SafeText {
  /// Cells that the text takes on a terminal; of several lines, the widest.
  ///
  /// Combining marks take none; East Asian wide characters and emoji, joined ones too, take 2.
  public var columns: Int {
    if isPrintableASCII { return description.utf8.count }
    var (widest, width) = (0, 0)
    for cluster in Clusters(description) {
      width = cluster.isLineBreak ? 0 : width + cluster.columns
      widest = max(widest, width)
    }
    return widest
  }

  /// The text on one line and at most so many columns wide: `...` ends what was cut, line breaks become blanks.
  public func truncated(toColumns limit: Int) -> SafeText {
    let line = onOneLine
    if line.columns <= limit { return line }
    let mark = limit >= 4 ? "..." : ""
    let room = max(0, limit) - mark.utf8.count
    var end = line.description.startIndex
    var width = 0
    for cluster in Clusters(line.description) {
      width += cluster.columns
      if width > room { break }
      end = cluster.range.upperBound
    }
    return SafeText(escaped: String(line.description[..<end]) + mark)
  }

  /// The text with blanks added up to the width; text that is wider stays as it is.
  public func padded(toColumns width: Int, alignment: TextAlignment = .left) -> SafeText {
    let missing = width - columns
    guard missing > 0 else { return self }
    let blanks = String(repeating: " ", count: missing)
    return SafeText(escaped: alignment == .left ? description + blanks : blanks + description)
  }

  /// The text with line breaks turned into blanks.
  public var onOneLine: SafeText {
    guard description.utf8.contains(UInt8(ascii: "\n")) else { return self }
    return lines.joined(separator: " ")
  }

  var isPrintableASCII: Bool { description.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}
