internal import Casework
internal import JSON

/// A table to which rows are only added, each with an entry of the history, so that both are in the same order.
enum ToldTable: String, CaseIterable {
  case notes = "note"
  case calls = "call_record"
  case outcomes = "outcome_record"
  case pauses = "pause"
  case personalData = "personal_data_event"
  case notices = "notice"
  case quarantine
  case replies = "reply"
  case alerts = "alert"
  case outbox
  case exemptions = "wording_exemption"
  case models = "triage_live"
  case reads = "record_read"
  case conflicts = "conflict"
  case conflictEnds = "conflict_end"

  /// Its rows behind a number, in order: the number, and what the history tells of the row as one text.
  var rows: StaticString {
    switch self {
    case .notes:
      "SELECT id, activity_id || ' ' || at || ' ' || author FROM note WHERE id > $1 ORDER BY id LIMIT 500"
    case .calls:
      """
      SELECT id, activity_id || ' ' || at || ' ' || author || ' ' || security || ' ' || outcome FROM call_record
      WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .outcomes:
      """
      SELECT id, activity_id || ' ' || at || ' ' || author || ' ' || kind FROM outcome_record
      WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .pauses:
      "SELECT id, activity_id || ' ' || started_at || ' ' || account FROM pause WHERE id > $1 ORDER BY id LIMIT 500"
    case .personalData:
      """
      SELECT id, activity_id || ' ' || at || ' ' || account || ' ' || event || ' ' || kind FROM personal_data_event
      WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .notices:
      """
      SELECT id, coalesce(activity_id, '') || ' ' || at || ' ' || account || ' ' || kind || ' ' || detail FROM notice
      WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .quarantine:
      "SELECT id, id || ' ' || at || ' ' || reason_code FROM quarantine WHERE id > $1 ORDER BY id LIMIT 500"
    case .replies:
      """
      SELECT id, id || ' ' || activity_id || ' ' || created_at || ' ' || author FROM reply
      WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .alerts:
      """
      SELECT id, id || ' ' || at || ' ' || kind || ' ' || coalesce(account, '') FROM alert
      WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .outbox:
      "SELECT id, id || ' ' || coalesce(activity_id, '') FROM outbox WHERE id > $1 ORDER BY id LIMIT 500"
    case .exemptions:
      """
      SELECT number, kind || ' ' || family || ' ' || language || ' ' || nation || ' ' || granted || ' ' || account
        || ' ' || at
      FROM wording_exemption WHERE number > $1 ORDER BY number LIMIT 500
      """
    case .models:
      """
      SELECT number, coalesce(lower(hex(digest)), '') || ' ' || account || ' ' || at FROM triage_live
      WHERE number > $1 ORDER BY number LIMIT 500
      """
    case .reads:
      """
      SELECT id, coalesce(activity_id, '') || ' ' || coalesce(scin, '') || ' ' || at || ' ' || account || ' ' || what
        || ' ' || standing FROM record_read WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .conflicts:
      """
      SELECT id, id || ' ' || account || ' ' || coalesce(scin, '') || ' ' || coalesce(case_number, '') || ' ' || at
        || ' ' || author FROM conflict WHERE id > $1 ORDER BY id LIMIT 500
      """
    case .conflictEnds:
      "SELECT id, conflict_id || ' ' || at || ' ' || author FROM conflict_end WHERE id > $1 ORDER BY id LIMIT 500"
    }
  }

  /// What an entry tells of rows, in the texts of `rows`; nothing where it is about no such table.
  static func told(by entry: HistoryEntry) -> [(table: ToldTable, row: String)] {
    guard let members = entry.members else { return [] }
    func member(_ name: String) -> String { members[name]?.string ?? "" }
    func number(_ name: String) -> String { String(member(name).drop { $0 != "-" }.dropFirst()) }
    let activity = entry.activity.map { "\($0.number)" } ?? ""
    let (at, author) = ("\(entry.at.milliseconds)", entry.author)
    return switch entry.kind {
    case "note.added": [(.notes, "\(activity) \(at) \(author)")]
    case "call.recorded": [(.calls, "\(activity) \(at) \(author) \(member("security")) \(member("outcome"))")]
    case "outcome.recorded": [(.outcomes, "\(activity) \(at) \(author) \(member("outcome"))")]
    case "target.paused": [(.pauses, "\(activity) \(at) \(author)")]
    case "gate.refused":
      (members["kinds"]?.array ?? []).map { (.personalData, "\(activity) \(at) \(author) refused \($0.string ?? "")") }
    case "personal-data.revealed": [(.personalData, "\(activity) \(at) \(author) revealed \(member("kind"))")]
    case "notice.told":
      [(.notices, "\(activity) \(at) \(member("account")) \(member("kind")) \(member("text"))")]
    case "quarantine.added": [(.quarantine, "\(number("item")) \(at) \(member("reason"))")]
    case "reply.started": [(.replies, "\(number("reply")) \(activity) \(at) \(author)")]
    case "alert.made": [(.alerts, "\(number("alert")) \(at) \(member("kind")) \(member("account"))")]
    case "outbox.moved": members["from"]?.string == nil ? [(.outbox, "\(number("row")) \(activity)")] : []
    case "wording.exempted", "wording.exemption-ended":
      [
        (
          .exemptions,
          "\(member("kind")) \(member("family")) \(member("language")) \(member("nation")) "
            + "\(entry.kind == "wording.exempted" ? 1 : 0) \(author) \(at)"
        )
      ]
    case "triage.model-live": [(.models, "\(member("digest")) \(author) \(at)")]
    case "record.read":
      [(.reads, "\(activity) \(entry.scin ?? "") \(at) \(author) \(member("what")) \(member("standing"))")]
    case "conflict.declared":
      [
        (
          .conflicts,
          "\(number("conflict")) \(member("account")) \(entry.scin ?? "") \(entry.caseNumber ?? "") \(at) \(author)"
        )
      ]
    case "conflict.withdrawn": [(.conflictEnds, "\(number("conflict")) \(at) \(author)")]
    default: []
    }
  }
}
