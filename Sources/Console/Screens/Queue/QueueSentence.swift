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
      !row.settled.isEmpty
      ? row.settled
      : row.clock.isPaused
        ? "paused, \(TimeLeft(row.clock.left(at: now)).text) left"
        : row.isThreat || row.clock.isLate(at: now) ? left : "\(left) left"
    let owner: SafeText = row.owner.isEmpty ? "no owner" : "owner \(row.owner)"
    let reader: SafeText = row.reader.isEmpty ? "" : "\(row.reader) has it open"
    let parts = [row.client, row.roleWords, row.subject, row.flags, urgency, owner, reader]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
  }

  /// Whether email is allowed, and the last contact, in whole clauses: what has no room is left to the message itself.
  func contact(toColumns columns: Int) -> SafeText {
    let words = contact
    guard words.columns > columns, row.settled.isEmpty, let peek, !peek.emailAllowed else { return words }
    guard refusal(of: peek).columns > columns else { return refusal(of: peek) }
    let rest: SafeText = " [more]"
    var clauses: [SafeText] = []
    for clause in refusal(of: peek).clauses {
      guard (clauses + [clause]).joined(separator: " ").columns + rest.columns <= columns else { break }
      clauses.append(clause)
    }
    return clauses.isEmpty ? words : clauses.joined(separator: " ") + rest
  }

  private func refusal(of peek: MessageScreenView) -> SafeText { "No email: \(peek.route.asSentence)" }

  /// Whether email is allowed, and the last contact.
  var contact: SafeText {
    guard row.settled.isEmpty else { return "Open it to see how." }
    if row.isOutside { return "Outside your own queue: opening it asks why." }
    let email: SafeText =
      switch row.email {
      case .allowed: "Email allowed."
      case .refused: "Email refused: open it to see every reason."
      case .unknown: ""
      }
    let route: SafeText = peek.map { $0.emailAllowed || $0.route.isEmpty ? "" : refusal(of: $0) } ?? ""
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

extension SafeText {
  /// The text in pieces that say something by themselves: each ends with a full stop or a semicolon.
  fileprivate var clauses: [SafeText] {
    description.split(separator: " ").reduce(into: [] as [[Substring]]) { clauses, word in
      if let end = clauses.last?.last?.last, !".;".contains(end) {
        clauses[clauses.count - 1].append(word)
      } else {
        clauses.append([word])
      }
    }.map { SafeText(escaping: $0.joined(separator: " ")) }
  }
}
