internal import Casework

extension WordingParser {
  mutating func readTemplate(_ blocks: [Block]) -> [Template.Paragraph] {
    var seen: [WordingName: Int] = [:]
    var types: [WordingName: FieldType] = [:]
    var paragraphs: [Template.Paragraph] = []
    for block in blocks {
      guard let opener = block.first else { continue }
      guard let paragraph = readParagraph(opener, text: block.dropFirst(), types: &types) else { continue }
      if let first = seen[paragraph.name] {
        report(
          opener.number, .duplicateParagraph, "paragraph \(paragraph.name) already stands on line \(first)",
          "give it another name")
      }
      seen[paragraph.name] = opener.number
      paragraphs.append(paragraph)
    }
    return paragraphs
  }

  private mutating func readParagraph(
    _ opener: WordingLines.Line, text: Block, types: inout [WordingName: FieldType]
  ) -> Template.Paragraph? {
    guard opener.text.hasPrefix("["), opener.text.hasSuffix("]") else { return badOpener(opener) }
    let parts = String(opener.text.dropFirst().dropLast()).separated(by: ", ")
    let words = parts[0].separated(by: " ")
    guard words.count >= 2, let name = WordingName(words[1]) else { return badOpener(opener) }
    let kind: Template.Paragraph.Kind?
    switch words[0] {
    case "read-only" where words.count == 2 && parts.count == 1:
      kind = .readOnly(readFixed(opener, text, types: &types))
    case "optional" where words.count == 2 && parts.count == 2 && (parts[1] == "kept" || parts[1] == "left-out"):
      kind = .optional(readFixed(opener, text, types: &types), isKept: parts[1] == "kept")
    case "editable" where words.count == 3:
      kind = readEditable(opener, count: words[2], intents: Array(parts.dropFirst()), text: text)
    default:
      return badOpener(opener)
    }
    return kind.map { Template.Paragraph(name: name, kind: $0, line: opener.number) }
  }

  private mutating func readFixed(
    _ opener: WordingLines.Line, _ text: Block, types: inout [WordingName: FieldType]
  ) -> Phrase {
    if text.isEmpty {
      report(opener.number, .noText, "the paragraph has no text", "write its text on the lines below its name")
    }
    if let bracket = text.first(where: { $0.text.hasPrefix("[") }) {
      report(bracket.number, .unexpectedText, "a line of text begins with a square bracket", "put an empty line before")
    }
    return readPhrase(text, types: &types, language: nil, recordOnly: true)
  }

  private mutating func readEditable(
    _ opener: WordingLines.Line, count: String, intents: [String], text: Block
  ) -> Template.Paragraph.Kind? {
    if let line = text.first {
      report(
        line.number, .unexpectedText, "an editable paragraph has no text of its own",
        "move the text to a line to take or to a read-only paragraph")
    }
    let ends = count.separated(by: "-").map { Self.number($0, in: 0...20) }
    guard ends.count == 2, let least = ends[0], let most = ends[1], least <= most, most > 0 else {
      report(opener.number, .badParagraph, "the count of lines cannot be read", "write it as 1-3, at most 20")
      return nil
    }
    let known = intents.compactMap { Intent($0) }
    guard known.count == intents.count, Set(known).count == known.count else {
      report(opener.number, .badParagraph, "the intents cannot be read", "write each once, as in the lines' headers")
      return nil
    }
    return .editable(count: least...most, intents: known)
  }

  private mutating func badOpener<Value>(_ opener: WordingLines.Line) -> Value? {
    report(
      opener.number, .badParagraph, "the paragraph does not say what it is",
      "begin it with [read-only NAME], [editable NAME 1-3] or [optional NAME, kept] (or left-out)")
    return nil
  }
}
