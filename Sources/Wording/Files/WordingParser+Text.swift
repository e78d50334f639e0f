internal import Casework

extension WordingParser {
  typealias Block = ArraySlice<WordingLines.Line>

  mutating func readLine(_ blocks: [Block], language: Language?) -> [Phrase] {
    var types: [WordingName: FieldType] = [:]
    return blocks.map { block in
      if let first = block.first, first.text.hasPrefix("[") {
        report(
          first.number, .unexpectedText, "a paragraph of a line to take begins with a square bracket",
          "only templates name their paragraphs: write the text alone")
      }
      return readPhrase(block, types: &types, language: language, recordOnly: false)
    }
  }

  /// The text of a block joined by blanks, and its fields.
  mutating func readPhrase(
    _ block: Block, types: inout [WordingName: FieldType], language: Language?, recordOnly: Bool
  ) -> Phrase {
    var segments: [Phrase.Segment] = []
    var text = ""
    for (index, line) in block.enumerated() {
      if index > 0 { text += " " }
      if line.text.hasPrefix(" ") || line.text.utf8.hasDoubleBlank {
        report(line.number, .unexpectedText, "a blank too many", "begin lines with a word; one blank between words")
      }
      var rest = Substring(line.text)
      while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
        text += rest[..<open]
        let after = rest.index(after: open)
        guard rest[open] == "{", let close = rest[after...].firstIndex(where: { $0 == "{" || $0 == "}" }),
          rest[close] == "}"
        else {
          report(line.number, .badField, "a brace has no partner", "write fields as {name: type} on one line")
          rest = ""
          break
        }
        if let field = readField(String(rest[after..<close]), line: line.number, types: &types, language: language) {
          checkNeighbours(field, before: text.last, after: rest[close...].dropFirst().first, line: line.number)
          if text.isEmpty, case .field? = segments.last { touching(line.number) }
          if recordOnly, field.origin != .record {
            report(
              line.number, .fieldNotFromRecord, "nobody fills in fields of a template",
              "use client: first-name, reference: reference-last-3 or received: date, or move it to a line to take")
          }
          if !text.isEmpty { segments.append(.text(text)) }
          segments.append(.field(field))
          text = ""
        }
        rest = rest[close...].dropFirst()
      }
      text += rest
    }
    if !text.isEmpty { segments.append(.text(text)) }
    return Phrase(segments: segments, line: block.first?.number ?? 1)
  }

  private mutating func readField(
    _ text: String, line: Int, types: inout [WordingName: FieldType], language: Language?
  ) -> Field? {
    let parts = text.separated(by: ", ")
    let names = parts[0].separated(by: ": ")
    guard names.count == 2, let name = WordingName(names[0]) else {
      report(line, .badField, "a field is not {name: type}", "write a name, a colon, a blank and a type")
      return nil
    }
    guard let type = FieldType(rawValue: names[1]) else {
      report(
        line, .badField, "no field has this type",
        "use one of \(FieldType.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    let units = parts.count == 1 ? [] : parts[1].separated(by: "|")
    let wanted = language == .welsh ? 3 : 2
    let unitsFit = units.isEmpty || (type == .days && units.count == wanted && units.allSatisfy(Self.isUnit))
    guard parts.count <= 2, unitsFit else {
      report(
        line, .badField, "the words after the type do not fit",
        "only days takes them: \"one|other\" in English, \"one|two|other\" in Welsh")
      return nil
    }
    if let known = types.updateValue(type, forKey: name), known != type {
      report(line, .badField, "field \(name) already has the type \(known.rawValue)", "give it another name")
    }
    return Field(name: name, type: type, units: units)
  }

  private static func isUnit(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    return first.properties.isAlphabetic && last.properties.isAlphabetic
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
  }

  /// A value that ran into a word or another value could not be told from it when the email is read back.
  private mutating func checkNeighbours(_ field: Field, before: Character?, after: Character?, line: Int) {
    if [before, after].contains(where: { $0.map { $0.isLetter || $0.isNumber || $0 == "{" || $0 == "£" } ?? false }) {
      touching(line)
    }
  }

  private mutating func touching(_ line: Int) {
    report(line, .fieldTouchesText, "a field touches a word, number or field", "put a blank or a sign between them")
  }
}

extension String.UTF8View {
  fileprivate var hasDoubleBlank: Bool { zip(self, dropFirst()).contains { $0 == 0x20 && $1 == 0x20 } }
}
