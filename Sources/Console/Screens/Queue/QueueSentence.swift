internal import Casework
internal import Reporting
internal import SafeText

/// A row of the queue in words, so that it can be read without its columns.
struct QueueSentence {
  private let row: QueueRow
  /// The message of the row, once it was looked at; it knows more than the row.
  private let peek: MessageScreenView?
  private let now: Instant

  init(_ row: QueueRow, peek: MessageScreenView? = nil, at now: Instant) {
    (self.row, self.now) = (row, now)
    self.peek = peek?.row.id == row.id ? peek : nil
  }

  /// Who, what, how urgent, whose: `A. K***, receiving parent, missing payments, LATE 5h, no owner.`
  var summary: SafeText {
    if row.isRestricted { return "restricted, for the Special Client Records Team only." }
    let left = QueueColumns.left(row, at: now)
    let urgency: SafeText =
      row.clock.isPaused
      ? "paused, \(TimeLeft(row.clock.left(at: now)).text) left"
      : row.isThreat || row.clock.isLate(at: now) ? left : "\(left) left"
    let owner: SafeText = row.owner.isEmpty ? "no owner" : "owner \(row.owner)"
    let reader: SafeText = row.reader.isEmpty ? "" : "\(row.reader) has it open"
    let parts = [row.client, row.roleWords, row.subject, row.flags, urgency, owner, reader]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
  }

  /// Whether email is allowed, and the last contact.
  var contact: SafeText {
    if row.isOutside { return "Outside your own queue: opening it asks why." }
    let email: SafeText =
      switch row.email {
      case .allowed: "Email allowed."
      case .refused: "Email refused: open it to see every reason."
      case .unknown: ""
      }
    let route: SafeText = peek.map { $0.emailAllowed || $0.route.isEmpty ? "" : "Email refused: \($0.route)" } ?? ""
    let last = peek.map(\.lastContact) ?? row.lastContact
    let first = route.isEmpty ? email : route
    return last.isEmpty ? first : "\(first) Last contact \(last)."
  }

  /// How the message begins, in quotes on one line; nil where it is not known.
  func opening(toColumns columns: Int) -> SafeText? {
    let text = peek.map { $0.body.onOneLine } ?? row.opening
    guard !text.isEmpty else { return nil }
    return text.columns <= columns - 2 ? "\"\(text)\"" : "\"\(text.truncated(toColumns: columns - 2))\""
  }
}
