internal import Casework

/// Wording of one of the two kinds.
public enum ParsedWording: Hashable, Sendable {
  case template(Template)
  case line(LineToTake)

  /// What it says about itself.
  public var header: WordingHeader {
    switch self {
    case .template(let template): template.header
    case .line(let line): line.header
    }
  }
}

/// Reads one wording file, strictly: a file with any fault is no wording.
public struct WordingParser {
  let source: WordingSource
  var faults: [WordingFault] = []

  /// The wording in a file.
  ///
  /// - Throws: every fault in the file, in the order of its lines.
  public static func parse(_ source: WordingSource) throws(WordingFaults) -> ParsedWording {
    var parser = WordingParser(source: source)
    let wording = parser.read()
    guard let wording, parser.faults.isEmpty else { throw WordingFaults(parser.faults) }
    return wording
  }

  private mutating func read() -> ParsedWording? {
    let physical = WordingLines(source)
    faults = physical.faults
    // Faults of the bytes would only repeat themselves as faults of what the bytes mean.
    guard faults.isEmpty else { return nil }
    let lines = physical.lines
    let end = lines.firstIndex { $0.text.isEmpty } ?? lines.endIndex
    let header = readHeader(lines[..<end])
    let blocks = Self.blocks(lines[end...])
    if blocks.isEmpty {
      report(
        lines.count, .noText, "no text follows the header", "write an empty line and then the text")
    }
    switch source.kind {
    case .template:
      let paragraphs = readTemplate(blocks)
      return header.map { .template(Template(header: $0, paragraphs: paragraphs, source: source)) }
    case .line:
      let paragraphs = readLine(blocks, language: header?.language)
      return header.map { .line(LineToTake(header: $0, paragraphs: paragraphs, source: source)) }
    }
  }

  private static func blocks(_ lines: ArraySlice<WordingLines.Line>) -> [ArraySlice<WordingLines.Line>] {
    lines.split { $0.text.isEmpty }
  }

  mutating func report(_ line: Int, _ code: WordingFault.Code, _ what: String, _ fix: String) {
    faults.append(WordingFault(path: source.path, line: line, code: code, what: what, fix: fix))
  }
}
