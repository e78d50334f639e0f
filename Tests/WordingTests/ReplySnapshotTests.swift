import Casework
import Glibc
import Testing
import Wording

/// What a client reads of every template, in each role, language and nation, with the first lines that fit.
@Suite struct ReplySnapshotTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let template: WordingReference
    let audience: Audience
    var name: String { "\(template) \(audience.role.abbreviation)" }
    var testDescription: String { name }
  }

  static let cases: [Case] = ShippedFiles.audiences.flatMap { audience in
    ShippedFiles.usable.templates(for: audience).filter(\.isUsable)
      .map { Case(template: $0.wording.reference, audience: audience) }
  }.sorted { $0.name < $1.name }

  @Test func everyTemplateHasASnapshotForEachRole() {
    #expect(Self.cases.count == ShippedFiles.library.templates.count * 2)
    if getenv("RECORD_SNAPSHOTS") != nil { record() }
    #expect(Set(ReplySnapshots.all.keys) == Set(Self.cases.map(\.name)))
  }

  @Test(arguments: cases) func printsWhatItPrinted(_ example: Case) throws {
    #expect(try Self.body(example) == ReplySnapshots.all[example.name])
  }

  /// Both optional paragraphs, one line in each editable one, fixed values.
  private static func body(_ example: Case) throws -> String {
    let template = try #require(ShippedFiles.library.templates[example.template])
    var reply = Reply(template: example.template)
    for (place, paragraph) in template.paragraphs.enumerated() {
      switch paragraph.kind {
      case .readOnly: break
      case .optional: reply.options[paragraph.name] = true
      case .editable:
        let lines = ShippedFiles.usable.lines(for: paragraph, audience: example.audience).filter(\.isUsable)
        // Another line for another template, so that the snapshots show more of the wording.
        let line = lines[(place + example.name.utf8.count) % lines.count].wording
        var values: [WordingName: FieldValue] = [:]
        for (place, field) in line.fieldsToFill.enumerated() { values[field.name] = value(of: field.type, place) }
        reply.lines[paragraph.name] = [Reply.LineUse(line: line.reference, values: values)]
      }
    }
    return try ReplyRenderer.render(
      reply, wording: ShippedFiles.usable, audience: example.audience, names: Samples.names
    ).body
  }

  private static func value(of type: FieldType, _ place: Int) -> FieldValue {
    switch type {
    case .date, .datePast: .date(.make(2026, 11, 7 + place))
    case .dateToCome: .date(.make(2026, 12, 7 + place))
    case .money: .money(pence: 112_690 - place * 10_000)
    case .moneyWhole: .moneyWhole(pence: 2_450_000)
    case .frequency: .frequency(.everyTwoWeeks)
    case .days: .days(2)
    case .firstName: .firstName(.child(0))
    case .referenceLastThree: .referenceLastThree
    }
  }

  /// Writes the snapshots anew; to be read before they are committed. The run fails, since it was compiled with the old.
  private func record() {
    for language in Language.allCases {
      for nation in Nation.allCases {
        let name = "\(language.title.lowercased())\(nation.rawValue)"
        var text = "/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.\n"
        text += "extension ReplySnapshots {\n  static let \(name): [String: String] = [\n"
        for example in Self.cases where example.audience.language == language && example.audience.nation == nation {
          text += Self.entry(example)
        }
        write(text + "  ]\n}\n", to: "ReplySnapshots+\(language.title)\(nation.rawValue).swift")
      }
    }
  }

  private static func entry(_ example: Case) -> String {
    let body = (try? Self.body(example)) ?? "cannot be rendered\n"
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return "    \"\(example.name)\": \"\"\"\n"
      + lines.map { $0.isEmpty ? "\n" : "      \(broken(String($0)))\n" }.joined() + "\n      \"\"\",\n"
  }

  private func write(_ text: String, to name: String) {
    guard let file = fopen("\(ShippedFiles.root)/Tests/WordingTests/\(name)", "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// The line broken for the source file; a backslash at the end joins it again.
  private static func broken(_ line: String) -> String {
    var text = ""
    var length = 0
    for word in line.split(separator: " ") {
      if length + word.count > 100 {
        text += " \\\n      "
        length = 0
      } else if !text.isEmpty {
        text += " "
      }
      text += word
      length += word.count + 1
    }
    return text
  }
}
