public import JSON
import SafeText

extension Answer {
  /// One object: the schema, then `items` of a table, the members of a record, or `text`.
  public var json: JSONValue {
    var object = JSONObject()
    if !schema.isEmpty { object["schema"] = .string(schema) }
    switch body {
    case .none, .filtered: break
    case .text(let lines): object["text"] = .array(lines.map { .string($0.description) })
    case .table(let table): object["items"] = .array(table.objects)
    case .record(let record): for member in record.members { object[member.key] = member.value }
    }
    return .object(object)
  }

  /// One object for each row or line; a record is one object with its schema.
  var jsonLines: [JSONValue] {
    switch body {
    case .none, .filtered: []
    case .text(let lines): lines.map { .object(["text": .string($0.description)]) }
    case .table(let table): table.objects
    case .record: [json]
    }
  }
}

extension Table {
  /// Each row as an object, in the order of the columns.
  var objects: [JSONValue] {
    rows.map { row in
      .object(JSONObject(columns.indices.map { (columns[$0].key, row.cell($0).json) }))
    }
  }
}

extension Record {
  /// The values, then the parts.
  var members: [(key: String, value: JSONValue)] {
    items.map { ($0.key, $0.cell.json) }
      + sections.map { section in
        switch section.content {
        case .text(let lines): (section.key, .array(lines.map { .string($0.description) }))
        case .table(let table): (section.key, .array(table.objects))
        }
      }
  }
}
