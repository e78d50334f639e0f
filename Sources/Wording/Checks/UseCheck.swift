internal import Casework

/// Whether a template can ever be sent: its subjects go by email, and every editable paragraph has lines that fit.
struct UseCheck {
  private(set) var faults: [WordingFault] = []
  private let template: Template

  init(_ template: Template, in library: WordingLibrary) {
    self.template = template
    if !template.header.subjects.contains(where: \.isAnswerableByEmail) {
      report(
        1, .unreachable, "no email may answer its subjects (CH-1), so nobody can reach it",
        "answer missing-payment or calculation, or remove the file")
    }
    let lines = library.sortedLines.filter { $0.header.fits(template.header) }
    let editable = template.paragraphs.filter { $0.kindName == "editable" }
    if editable.isEmpty {
      report(1, .unreachable, "it has no editable paragraph, so it answers nothing", "add [editable answer 1-3]")
    }
    for paragraph in editable where !lines.contains(where: { paragraph.takes($0.header.intents) }) {
      report(
        paragraph.line, .noLineFits, "no line to take fits paragraph \(paragraph.name)",
        "write one for its subject, language and nation, or list other intents")
    }
    checkNeighbours(lines)
  }

  /// A line that two paragraphs take with nothing fixed between them could have come from either.
  private mutating func checkNeighbours(_ lines: [LineToTake]) {
    var open: [Template.Paragraph] = []
    for paragraph in template.paragraphs {
      switch paragraph.kind {
      case .readOnly: open = []
      case .optional: break
      case .editable:
        for earlier in open {
          let both = lines.first { earlier.takes($0.header.intents) && paragraph.takes($0.header.intents) }
          guard let both else { continue }
          report(
            paragraph.line, .ambiguous, "\(both.reference) fits paragraph \(earlier.name) too, and nothing parts them",
            "put a read-only paragraph between them, or list other intents")
        }
        open.append(paragraph)
      }
    }
  }

  private mutating func report(_ line: Int, _ code: WordingFault.Code, _ what: String, _ fix: String) {
    faults.append(
      WordingFault(path: template.source.path, line: line, code: code, what: what, fix: fix))
  }
}
