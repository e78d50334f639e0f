internal import Casework

/// Lines that a client could not tell apart: two replies would print as one email, and the proof would refuse both.
struct TextOverlap {
  private(set) var faults: [WordingFault] = []

  init(_ library: WordingLibrary) {
    var known: [[String]: [LineToTake]] = [:]
    for line in library.sortedLines {
      let key = Self.key(line)
      for other in known[key] ?? [] where Self.canMeet(line.header, other.header) {
        faults.append(
          WordingFault(
            path: line.source.path, line: line.paragraphs.first?.line ?? 1, code: .ambiguous,
            what: "\(other.reference) prints the same words", fix: "remove one of them, or say which it replaces"))
      }
      known[key, default: []].append(line)
    }
  }

  /// What the line prints, with the type of each field in place of its value.
  private static func key(_ line: LineToTake) -> [String] {
    line.paragraphs.map { phrase in
      phrase.segments.reduce(into: "") { text, segment in
        switch segment {
        case .text(let fixed): text += fixed
        case .field(let field): text += "{\(field.type.ofValues.rawValue)\(field.units.joined(separator: "|"))}"
        }
      }
    }
  }

  private static func canMeet(_ first: WordingHeader, _ second: WordingHeader) -> Bool {
    first.fits(second) && first.replaces != second.reference && second.replaces != first.reference
      && first.validFrom <= second.validUntil && second.validFrom <= first.validUntil
  }
}
