extension WordingSource {
  /// What the file says, without its header: its paragraphs, with one blank for whatever blanks and line breaks a paragraph
  /// holds, since these print as one.
  public var words: [[UInt8]] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.split { [0x20, 0x09, 0x0D].contains($0) }
    }
    return lines.drop { !$0.isEmpty }.split(whereSeparator: \.isEmpty).map { paragraph in
      Array(paragraph.flatMap(\.self).joined(separator: [0x20]))
    }
  }
}
