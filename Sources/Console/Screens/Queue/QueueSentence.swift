internal import Casework
internal import Reporting
internal import SafeText

/// A row of the queue in words, so that it can be read without its columns.
struct QueueSentence {
  private let row: QueueRow
  private let now: Instant

  init(_ row: QueueRow, at now: Instant) { (self.row, self.now) = (row, now) }

  /// Who, what, how urgent, whose: `A. K***, receiving parent, missing payments, LATE 5h, no owner.`
  var summary: SafeText {
    if row.isRestricted { return "restricted, for the Special Client Records Team only." }
    let left = QueueColumns.left(row, at: now)
    let urgency: SafeText = row.isThreat || TimeLeft(row.dueAt - now).isLate ? left : "\(left) left"
    let owner: SafeText = row.owner.isEmpty ? "no owner" : "owner \(row.owner)"
    let reader: SafeText = row.reader.isEmpty ? "" : "\(row.reader) has it open"
    let parts = [row.client, row.roleWords, row.subject, row.flags, urgency, owner, reader]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
  }

  /// Whether email is allowed, and the last contact.
  var contact: SafeText {
    let email: SafeText =
      switch row.email {
      case .allowed: "Email allowed."
      case .refused: "Email refused: open it to see every reason."
      case .unknown: ""
      }
    return row.lastContact.isEmpty ? email : "\(email) Last contact \(row.lastContact)."
  }
}
