/// The physical lines of a wording file, after everything that could hide in its bytes was looked for.
struct WordingLines {
  struct Line {
    let number: Int
    let text: String
  }

  static let longestFile = 16_384
  static let longestLine = 200

  private(set) var lines: [Line] = []
  private(set) var faults: [WordingFault] = []
  private let path: String

  init(_ source: WordingSource) {
    path = source.path
    let bytes = source.bytes
    guard !bytes.isEmpty else {
      report(1, .emptyFile, "the file is empty", "write its header and text, or remove it")
      return
    }
    guard bytes.count <= Self.longestFile else {
      report(
        1, .fileTooLarge, "the file has more than \(Self.longestFile) bytes", "split it into several lines to take")
      return
    }
    if bytes.last != 0x0A {
      let count = bytes.count { $0 == 0x0A } + 1
      report(count, .noFinalNewline, "the last line does not end", "end the file with a line break")
    }
    for (index, slice) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      check(slice, number: index + 1)
    }
    // What stands after the last line break is no line.
    if bytes.last == 0x0A { lines.removeLast() }
  }

  private mutating func check(_ slice: ArraySlice<UInt8>, number: Int) {
    if slice.count > Self.longestLine {
      report(number, .lineTooLong, "the line has more than \(Self.longestLine) bytes", "break it where a blank stands")
    }
    if slice.contains(0x0D) {
      report(number, .carriageReturn, "the line holds a carriage return", "save the file with Unix line ends")
    }
    if slice.contains(0x09) { report(number, .tab, "the line holds a tab", "write blanks") }
    if slice.contains(where: { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0D) || $0 == 0x7F }) {
      report(number, .controlCharacter, "the line holds a control character", "remove it")
    }
    if slice.last == 0x20 { report(number, .trailingBlank, "the line ends with a blank", "remove the blank") }
    guard let text = String(validating: slice, as: UTF8.self) else {
      report(number, .invalidUTF8, "the line is not valid UTF-8", "save the file as UTF-8")
      return lines.append(Line(number: number, text: ""))
    }
    if text.unicodeScalars.contains(where: Self.isInvisible) {
      report(
        number, .invisibleCharacter, "the line holds a character that cannot be seen", "type the line again by hand")
    }
    lines.append(Line(number: number, text: text))
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    return switch scalar.properties.generalCategory {
    case .format, .control, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned: true
    default: false
    }
  }

  private mutating func report(_ line: Int, _ code: WordingFault.Code, _ what: String, _ fix: String) {
    faults.append(WordingFault(path: path, line: line, code: code, what: what, fix: fix))
  }
}
