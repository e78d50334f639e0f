internal import Casework
internal import JSON
internal import SafeText
internal import Storage

extension ConsoleWords {
  /// When and how the client was last in touch, where an entry tells of that: `12 Nov, call, no-answer`.
  static func contact(_ entry: HistoryEntry, _ zone: LocalZone) -> SafeText? {
    guard ["call.recorded", "outcome.recorded", "activity.answered"].contains(entry.kind) else { return nil }
    return "\(day(zone.wallTime(at: entry.at).date)), \(what(entry))"
  }

  /// What an entry of the history tells, in a few words without a value of anybody's.
  static func what(_ entry: HistoryEntry) -> SafeText {
    let members = entry.members
    func word(_ name: String) -> SafeText { SafeText(escaping: members?[name]?.string ?? "") }
    switch entry.kind {
    case "message.stored": return "message received, subject \(word("subject"))"
    case "owner.set":
      let to = members?["to"]?.string
      if to == entry.author { return "taken" }
      return to.map { "given to \(escaping: $0)" } ?? "back in the queue"
    case "subject.corrected": return "subject corrected to \(word("to"))"
    case "flag.raised": return "flag raised: \(word("flag"))"
    case "flag.cleared": return "flag cleared: \(word("flag"))"
    case "activity.linked": return "linked to a case"
    case "activity.answered": return "answered by \(word("by"))"
    case "activity.reopened": return "open again: \(word("because"))"
    case "call.recorded": return "call, \(word("outcome")), security check \(word("security"))"
    case "outcome.recorded": return "outcome: \(word("outcome"))"
    case "note.added": return "note added"
    case "target.breached": return "the response target passed"
    case "target.paused": return "the clock was stopped"
    case "target.resumed": return "the clock goes on"
    case "target.rederived": return "due time by another calendar"
    case "reply.started": return "reply begun"
    case "reply.changed": return "draft changed"
    case "reply.previewed": return "reply previewed"
    case "reply.approved": return "reply approved"
    case "reply.discarded": return "draft discarded"
    case "reply.reopened": return "the reply is a draft again"
    case "outbox.moved": return "email \(word("to"))"
    case "alert.made": return "alert to staff: \(word("kind"))"
    case "notice.told": return "\(word("account")) was told: \(word("kind"))"
    case "client.updated": return "client's record updated"
    case "case.updated": return "case record updated"
    case "address.bounced": return "email came back from the address"
    case "gate.refused": return "the last check stopped an email"
    case "report.exported": return "figures were written to a file"
    case "outbox.decided": return "a person decided on the email"
    case "personal-data.revealed": return "\(word("item")) was revealed"
    default: return SafeText(escaping: entry.kind)
    }
  }
}
