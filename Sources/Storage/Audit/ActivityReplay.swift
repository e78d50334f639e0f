internal import Casework
internal import JSON

/// Builds the state of activities from the entries alone, to hold it against the tables.
struct ActivityReplay {
  private struct State: Equatable {
    var subject: String
    var flags: Int64
    var possible: Int64
    var status = "open"
    var owner: String?
    var scin: String?
    var caseNumber: String?
    var team: String
    var dueAt: Int64
  }

  private var states: [ActivityID: State] = [:]

  mutating func take(_ entry: HistoryEntry) {
    guard let id = entry.activity, let members = entry.members else { return }
    if entry.kind == "message.stored" {
      states[id] = State(
        subject: members["subject"]?.string ?? "", flags: members["flags"]?.integer ?? 0,
        possible: members["possible"]?.integer ?? 0, scin: entry.scin,
        caseNumber: entry.caseNumber, team: members["team"]?.string ?? "", dueAt: members["due"]?.integer ?? 0)
      return
    }
    guard var state = states[id] else { return }
    switch entry.kind {
    case "owner.set": state.owner = members["to"]?.string
    case "subject.corrected": state.subject = members["to"]?.string ?? ""
    case "flag.raised", "flag.cleared":
      guard let flag = members["flag"]?.string.flatMap(Flag.init(name:)) else { break }
      let bit = Flags([flag]).rawValue
      state.flags = entry.kind == "flag.raised" ? state.flags | bit : state.flags & ~bit
      state.possible &= ~bit
    case "activity.linked":
      (state.scin, state.caseNumber) = (entry.scin, entry.caseNumber)
      state.team = members["team"]?.string ?? ""
    case "activity.answered": state.status = "answered"
    case "activity.reopened": state.status = "open"
    case "target.resumed", "target.rederived": state.dueAt = members["due"]?.integer ?? 0
    default: break
    }
    states[id] = state
  }

  /// Throws the first activity whose row differs, has no entries, or is gone.
  func compare(with session: ReadSession) throws {
    var seen = 0
    let rows = try session.connection.query(
      """
      SELECT a.id, coalesce(a.corrected_subject, a.classified_subject), a.flags, a.status, a.owner, a.scin,
        a.case_number, a.team, a.due_at, o.due_at, a.possible_flags
      FROM activity a LEFT JOIN obligation o ON o.activity_id=a.id ORDER BY a.id
      """
    ) { row throws(StorageError) in
      let state = State(
        subject: try row.text(1), flags: try row.integer(2),
        possible: try row.integer(10), status: try row.text(3), owner: try row.optionalText(4),
        scin: try row.optionalText(5), caseNumber: try row.optionalText(6), team: try row.text(7),
        dueAt: try row.integer(8))
      return (ActivityID(number: try row.integer(0)), state, try row.optionalInteger(9))
    }
    for (id, state, due) in rows {
      seen += 1
      guard states[id] == state, due == state.dueAt else {
        throw AuditFault(kind: .stateDiffers, sequence: 0, place: "\(id)")
      }
    }
    guard seen == states.count else {
      throw AuditFault(kind: .stateDiffers, sequence: 0, place: "\(states.count - seen) activities are gone")
    }
  }
}
