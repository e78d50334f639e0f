internal import Casework
internal import CommandLineKit
internal import Cryptography
internal import JSON
internal import SafeText
internal import Storage
internal import Wording
internal import Workflows

/// A draft as a record: what the client will read, paragraph by paragraph, and what is still to be fixed.
enum ReplyRecord {
  static let fields: KeyValuePairs<String, SafeText> = [
    "activity": "activity number", "template": "template and version", "paragraphs": "paragraphs with their lines",
    "to_fix": "what is still to be fixed",
  ]

  static func answer(_ desk: Desk, _ context: ReplyContext) throws -> Answer {
    let faults = context.faults
    let record = Record(
      [
        Record.Item("Activity", key: "activity", .escaping(context.activity.id.description)),
        Record.Item("Template", key: "template", .escaping(context.stored.reply.template.description)),
      ],
      sections: [
        Record.Section("Paragraphs", key: "paragraphs", .table(paragraphs(context))),
        Record.Section("To fix before preview", key: "to_fix", .table(toFix(faults))),
      ])
    let next: SafeText =
      faults.isEmpty
      ? "Ready. Preview it with: replydesk reply preview \(escaping: context.activity.id.description)"
      : "\(faults.count) to fix before preview."
    return .record(record, schema: "replydesk.reply/1", notices: [next])
  }

  static func preview(_ preview: ReplyPreview) -> Record {
    let rendered = preview.rendered
    let parts = rendered.provenance.map(\.reference.description)
    return Record(
      [
        Record.Item("From", key: "from", .escaping(preview.sender.wireForm)),
        Record.Item("To", key: "to", .escaping(preview.recipient.description)),
        Record.Item("Subject", key: "subject", .escaping(preview.subject)),
        Record.Item(
          "Made of", key: "made_of",
          Cell(SafeText(escaping: parts.joined(separator: ", ")), json: .array(parts.map { .string($0) }))),
        Record.Item("Text hash", key: "digest", .escaping(rendered.digest.description)),
      ],
      sections: [
        Record.Section("Exactly what will be sent", key: "body", .text(SafeText(escapingLines: rendered.body).lines))
      ])
  }

  private static func paragraphs(_ context: ReplyContext) -> Table {
    let reply = context.stored.reply
    let paragraphs = context.wording.library.templates[reply.template]?.paragraphs ?? []
    return Table(
      columns: [
        Column("Paragraph", key: "name"), Column("Kind", key: "kind"), Column("State", key: "state"),
        Column("What the client will read", key: "text", mayShrink: true),
      ],
      rows: paragraphs.flatMap { rows(of: $0, in: reply, context) })
  }

  private static func rows(of paragraph: Template.Paragraph, in reply: Reply, _ context: ReplyContext) -> [[Cell]] {
    let head: [Cell] = [.escaping(paragraph.name.text), .escaping(paragraph.kindName)]
    switch paragraph.kind {
    case .readOnly(let phrase): return [head + ["sent", .escaping(phrase.outline)]]
    case .optional(let phrase, let isKept):
      let kept = reply.options[paragraph.name] ?? isKept
      return [head + [kept ? "kept" : "left out", .escaping(phrase.outline)]]
    case .editable:
      let uses = reply.lines[paragraph.name] ?? []
      guard !uses.isEmpty else {
        let names = context.suggestions(for: paragraph).map(\.text).joined(separator: ", ")
        return [head + ["no line", Cell(names.isEmpty ? "(empty)" : "(empty; these fit: \(escaping: names))")]]
      }
      return uses.map { use in
        let line = context.wording.library.lines[use.line]
        return head + [.escaping(use.line.description), Cell(outline(use, line, context.audience.language))]
      }
    }
  }

  /// The line with its values in place and its empty fields in braces.
  private static func outline(_ use: Reply.LineUse, _ line: LineToTake?, _ language: Language) -> SafeText {
    guard let line else { return "(in no file)" }
    return line.paragraphs.map { phrase in
      phrase.segments.map { segment -> SafeText in
        switch segment {
        case .text(let text): return SafeText(escaping: text)
        case .field(let field):
          let printed = use.values[field.name].flatMap { FieldPrinter.text(of: $0, units: field.units, in: language) }
          return printed.map { "[\(escaping: $0)]" }
            ?? "{\(escaping: field.name.text): \(escaping: field.type.rawValue)}"
        }
      }.joined()
    }.joined(separator: " / ")
  }

  private static func toFix(_ faults: [ReplyFault]) -> Table {
    Table(
      columns: [Column("Code", key: "code"), Column("What to do", key: "what", mayShrink: true)],
      rows: faults.map { [.escaping($0.code), .escaping($0.description)] }, whenEmpty: "Nothing.")
  }
}
