public import Casework
public import JSON
import SafeText

extension ReportDocument {
  /// The report as an object of the schema `replydesk.report.KIND/N`: members are only ever added to it.
  ///
  /// Moments are RFC 3339 with the zone's offset, durations whole seconds beside their text; every figure carries the
  /// `filter`, `list` or `ids` of what stands behind it.
  public func json(in zone: LocalZone) -> JSONObject {
    let text = FigureText(zone: zone)
    return JSONObject([
      ("schema", .string("replydesk.report.\(kind.rawValue)/\(Self.schema)")),
      ("title", .safe(title)),
      ("team", team.map(JSONValue.safe) ?? .null),
      ("filter", filter.map(JSONValue.safe) ?? .null),
      ("from", .time(period.from, zone)),
      ("until", .time(period.until, zone)),
      ("compared_from", comparedWith.map { .time($0.from, zone) } ?? .null),
      ("compared_until", comparedWith.map { .time($0.until, zone) } ?? .null),
      ("as_of", .time(madeAt, zone)),
      ("command", .safe(command)),
      ("sections", .array(sections.map { .object($0.json(text)) })),
    ])
  }
}

extension ReportSection {
  fileprivate func json(_ text: FigureText) -> JSONObject {
    var members: [(String, JSONValue)] = [("key", .safe(key)), ("title", .safe(title))]
    if let remark { members.append(("remark", .safe(remark))) }
    switch content {
    case .headlines(let headlines):
      members += [("type", "headlines"), ("figures", .array(headlines.map { .object($0.json(text)) }))]
    case .bars(let table):
      members += [
        ("type", "bars"), ("heading", .safe(table.heading)), ("measure", .safe(table.measure)),
        ("relation", .safe(table.relation.word)),
        (
          "rows", .array(table.rows.map { .object(JSONObject([("label", .safe($0.label))] + text.members($0.figure))) })
        ),
      ]
    case .table(let table):
      members += [
        ("type", "table"),
        (
          "columns",
          .array(
            table.columns.map {
              .object(["key": .safe($0.key), "name": .safe($0.name), "unit": .string($0.unit.rawValue)])
            })
        ),
        (
          "rows",
          .array(
            table.rows.map { row in
              .object(
                JSONObject(
                  zip(table.columns, row).map {
                    ($0.key.description, .object(JSONObject(text.members($1))))
                  }))
            })
        ),
      ]
    case .series(let series):
      members += [
        ("type", "series"), ("measure", .safe(series.measure)),
        ("target", series.target.map { .number(Double($0) / 10) } ?? .null),
        (
          "points",
          .array(
            series.points.map { .object(JSONObject([("day", .string($0.day.description))] + text.members($0.figure))) })
        ),
      ]
    case .notes(let notes): members += [("type", "notes"), ("notes", .array(notes.map(JSONValue.safe)))]
    }
    return JSONObject(members)
  }
}

extension Headline {
  fileprivate func json(_ text: FigureText) -> JSONObject {
    var members: [(String, JSONValue)] = [("key", .safe(key)), ("name", .safe(name))] + text.members(figure)
    if let previous { members.append(("previous", .object(JSONObject(text.members(Figure(previous)))))) }
    if let change { members.append(("change", .object(JSONObject(change.json(text))))) }
    return JSONObject(members)
  }
}

extension Headline.Change {
  fileprivate func json(_ text: FigureText) -> [(String, JSONValue)] {
    let (unit, value): (JSONValue, JSONValue) =
      switch self {
      case .percent(let tenths): ("percent", .number(Double(tenths) / 10))
      case .points(let tenths): ("points", .number(Double(tenths) / 10))
      case .count(let count): ("count", .integer(Int64(count)))
      case .duration(let interval): ("seconds", .integer(interval.milliseconds / 1000))
      }
    return [("unit", unit), ("value", value), ("text", .safe(text.short(self)))]
  }
}

extension BarTable.Relation {
  fileprivate var word: SafeText {
    switch self {
    case .categories: "categories"
    case .parts: "parts"
    case .distribution: "distribution"
    }
  }
}

extension FigureText {
  /// What an object says of a figure: unit, value, text for people, share and target, and the way to what it counts.
  fileprivate func members(_ figure: Figure) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    switch figure.value {
    case .text(let text): members = [("unit", "text"), ("value", .safe(text))]
    case .count(let count): members = [("unit", "count"), ("value", .integer(Int64(count)))]
    case .share(let share):
      members = [
        ("unit", "percent"), ("value", share.tenths.map { .number(Double($0) / 10) } ?? .null),
        ("part", .integer(Int64(share.part))), ("whole", .integer(Int64(share.whole))),
      ]
      if let target = share.target {
        members += [("target", .number(Double(target) / 10)), ("under", .bool(share.isUnder))]
      }
    case .duration(let interval): members = [("unit", "seconds"), ("value", .integer(interval.milliseconds / 1000))]
    case .time(let instant): members = [("unit", "time"), ("value", .time(instant, zone))]
    case .absent: members = [("unit", .null), ("value", .null)]
    }
    if figure.value.unit != .text { members.append(("text", .safe(short(figure.value)))) }
    switch figure.drill {
    case .ids(let ids)?: members.append(("ids", .array(ids.map(JSONValue.safe))))
    case let drill?: members.append((drill.kind.description, .safe(drill.key)))
    case nil: break
    }
    return members
  }
}

extension JSONValue {
  fileprivate static func safe(_ text: SafeText) -> Self { .string(text.description) }
  fileprivate static func time(_ instant: Instant, _ zone: LocalZone) -> Self { .string(instant.rfc3339(in: zone)) }
}
