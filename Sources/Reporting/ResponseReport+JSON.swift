public import Casework
public import JSON

extension ResponseReport {
  /// The report as the members of a `replydesk.report.sla/1` object; times in milliseconds, shares in percent.
  public func json(in zone: LocalZone) -> JSONObject {
    var object = JSONObject([
      ("from", .string(from.rfc3339(in: zone))),
      ("until", .string(until.rfc3339(in: zone))),
      ("as_of", .string(madeAt.rfc3339(in: zone))),
    ])
    for member in total.json.members { object[member.key] = member.value }
    object["open_by_time_left"] = .array(open.map(\.json))
    object["late_by_age"] = .array(late.map(\.json))
    for breakdown in breakdowns {
      object["by_\(breakdown.name)"] = .array(
        breakdown.rows.map { row in
          .object(JSONObject([("name", .string(row.name))] + row.figures.json.members.map { ($0.key, $0.value) }))
        })
    }
    return object
  }
}

extension ResponseReport.Bucket {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "count": .integer(Int64(count)),
      "activities": .array(activities.map { .string($0.description) }),
    ])
  }
}

extension ResponseFigures {
  fileprivate var json: JSONObject {
    JSONObject([
      ("received", .integer(Int64(received))),
      ("answered", .integer(Int64(answered))),
      ("in_target", .integer(Int64(inTarget))),
      ("in_target_percent", shareInTarget.map { .number(Double($0) / 10) } ?? .null),
      ("median_ms", .optional(median?.milliseconds)),
      ("ninetieth_ms", .optional(ninetieth?.milliseconds)),
      ("open", .integer(Int64(open))),
      ("late", .integer(Int64(late))),
    ])
  }
}
