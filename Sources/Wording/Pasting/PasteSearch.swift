internal import Casework

/// Tries every sequence of lines that pasted text could be.
struct PasteSearch {
  private let lines: [(line: LineToTake, segments: [Phrase.Segment])]
  private let names: RecordNames
  private let bytes: [UInt8]
  private var found: [[Reply.LineUse]] = []

  init(lines: [LineToTake], names: RecordNames, bytes: [UInt8]) {
    self.lines = lines.map { line in
      (line, Array(line.paragraphs.map(\.segments).joined(separator: [.text(" ")])))
    }
    self.names = names
    self.bytes = bytes
  }

  mutating func run() -> [[Reply.LineUse]] {
    if !bytes.isEmpty { extend([], from: 0) }
    return found
  }

  private mutating func extend(_ uses: [Reply.LineUse], from start: Int) {
    guard found.count < 2, uses.count < PasteMatcher.mostLines else { return }
    for (line, segments) in lines {
      let matcher = PhraseMatcher(names: names, language: line.header.language, fold: PastedText.foldedInline)
      for reading in matcher.readings(segments, in: bytes, from: start, values: [:]) {
        let uses = uses + [Reply.LineUse(line: line.reference, values: reading.values)]
        if reading.end == bytes.count {
          if !found.contains(uses) { found.append(uses) }
        } else if bytes[reading.end] == 0x20 {
          extend(uses, from: reading.end + 1)
        }
      }
    }
  }
}
