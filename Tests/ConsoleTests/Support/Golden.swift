import Console
import Glibc
import Testing

/// A size at which frames are kept.
struct GoldenSize: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  var testDescription: String { name }
  var name: String { "\(columns)x\(rows)" }

  static let all = [(60, 16), (80, 24), (100, 30), (120, 40), (200, 50)].map { Self(columns: $0.0, rows: $0.1) }
}

/// A frame kept as text: its rows, the cursor, what differs on a terminal with ASCII only, and by theme each run of cells
/// that does not look plain.
struct Golden {
  let scene: String
  let size: GoldenSize

  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + "/Goldens"
  }()
  private var path: String { "\(Self.folder)/\(size.name)/\(scene).txt" }

  /// Compares a frame with what is kept; with REPLYDESK_WRITE_GOLDENS=1 keeps it instead, and fails.
  func check(_ frame: Frame, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = Self.text(of: frame)
    let kept = Self.read(path)
    guard kept != text else { return }
    if getenv("REPLYDESK_WRITE_GOLDENS") != nil {
      mkdir("\(Self.folder)/\(size.name)", 0o777)
      try Self.write(text, to: path)
    }
    Issue.record("\(path) differs; this is what was drawn:\n\(text)", sourceLocation: sourceLocation)
  }

  static func text(of frame: Frame) -> String {
    let lines = frame.grid.lines
    var text = lines.joined(separator: "\n") + "\n---\ncursor \(frame.cursor.column),\(frame.cursor.row)\n"
    for (row, line) in frame.grid.inASCII.lines.enumerated() where line != lines[row] {
      text += "ascii \(row) \(line)\n"
    }
    for theme in Theme.allCases {
      for row in lines.indices {
        for run in runs(in: frame.grid, row: row, theme: theme) { text += "\(theme.rawValue) \(row) \(run)\n" }
      }
    }
    return text
  }

  private static func runs(in grid: Grid, row: Int, theme: Theme) -> [String] {
    var runs: [String] = []
    var start = 0
    let looks = grid.row(row).map { theme.look(of: $0.style).words }
    for column in 0...looks.count where column == looks.count || looks[column] != looks[start] {
      if !looks[start].isEmpty { runs.append("\(start)-\(column - 1) \(looks[start])") }
      start = column
      if column == looks.count { break }
    }
    return runs
  }

  /// The text of a file; nil where there is none.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    for byte in text.utf8 { putc(Int32(byte), file) }
  }
}

extension Look {
  /// The look in words; empty for plain.
  var words: String {
    var parts: [String] = []
    if let foreground { parts.append("fg \(foreground.number)") }
    if let background { parts.append("bg \(background.number)") }
    if isBold { parts.append("bold") }
    if isUnderlined { parts.append("underline") }
    if isReverse { parts.append("reverse") }
    return parts.joined(separator: " ")
  }
}
