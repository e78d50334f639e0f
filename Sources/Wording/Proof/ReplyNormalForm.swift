/// A reply reduced to what can be seen in print: two replies of one normal form print alike.
///
/// Every option decided, empty paragraphs left out, whole pounds without pence, one person for each name.
struct ReplyNormalForm: Hashable {
  let reply: Reply

  init(_ reply: Reply, template: Template, names: RecordNames) {
    var normal = Reply(template: reply.template)
    for paragraph in template.paragraphs {
      switch paragraph.kind {
      case .readOnly: break
      case .optional(_, let isKept): normal.options[paragraph.name] = reply.options[paragraph.name] ?? isKept
      case .editable:
        let uses = reply.lines[paragraph.name] ?? []
        guard !uses.isEmpty else { continue }
        normal.lines[paragraph.name] = uses.map { use in
          Reply.LineUse(line: use.line, values: use.values.mapValues { Self.seen($0, names: names) })
        }
      }
    }
    self.reply = normal
  }

  private static func seen(_ value: FieldValue, names: RecordNames) -> FieldValue {
    switch value {
    case .moneyWhole(let pence): .moneyWhole(pence: pence / 100 * 100)
    case .firstName(let person): .firstName(names.standIn(for: person))
    default: value
    }
  }
}
