internal import Casework
internal import SafeText

/// A message as lines of one width: who, what about, whether email may go, the text, the history.
struct MessageLines {
  /// One line and what it means.
  struct Line: Hashable, Sendable {
    let text: SafeText
    var style = Style.normal
  }

  /// The lines from the top.
  private(set) var lines: [Line] = []
  /// Where the lines about email begin.
  private(set) var emailLine = 0
  private let width: Int
  private static let label = 9

  init(_ view: MessageScreenView, width: Int, keys: KeyTable) {
    self.width = max(20, width)
    for (index, line) in view.client.enumerated() { add(index == 0 ? "Client" : "", line) }
    add("Subject", view.subject)
    add("Flags", view.flags.isEmpty ? "none" : view.flags, view.row.isThreat ? .danger : .normal)
    if !view.clock.isEmpty { add("Clock", "PAUSED \(view.clock)", .warning) }
    emailLine = lines.count
    if view.answered.isEmpty {
      addEmail(view, keys)
    } else {
      add("Status", "ANSWERED \(view.answered)")
    }
    for proposal in view.proposals { add("Note", proposal) }
    lines.append(Line(text: ""))
    add("Message", view.received)
    for line in view.body.wrapped(toColumns: self.width - 2) { lines.append(Line(text: "  \(line)")) }
    if !view.masked.isEmpty {
      let count = view.masked.count
      lines.append(Line(text: "  \(count) masked. \(keys.words(for: .reveal)) reveals one (asks why; recorded)."))
    }
    if view.hasDraft { add("Draft", "there is a draft of a reply: \(keys.words(for: .reply)) goes on with it") }
    lines.append(Line(text: ""))
    for (index, entry) in view.history.enumerated() {
      let who: SafeText = entry.who.isEmpty ? "" : " (\(entry.who))"
      add(index == 0 ? "History" : "", "\(entry.when) \(entry.what)\(who)")
    }
    let all: SafeText = "\(keys.words(for: .history)) shows all"
    add(view.history.isEmpty ? "History" : "", view.historyCount.map { "\(all), \($0) entries" } ?? all)
  }

  private mutating func addEmail(_ view: MessageScreenView, _ keys: KeyTable) {
    let failing = view.checks.filter { $0.verdict == .fails }
    if view.emailAllowed {
      add("Email", "ALLOWED: every check passes. \(keys.words(for: .reply)) to reply")
    } else {
      let reasons: SafeText = failing.count == 1 ? "1 reason" : "\(failing.count) reasons"
      add("Email", "NOT ALLOWED, \(reasons). Do this instead: \(view.route)", .late)
    }
    for check in failing { add("  fail", "\(check.rule) \(check.finding)", .warning) }
    let passing = view.checks.filter { $0.verdict == .passes }
    if !passing.isEmpty && !view.emailAllowed {
      add("  pass", passing.map(\.finding).joined(separator: "; "))
    }
  }

  /// A labelled line, broken under itself.
  private mutating func add(_ label: SafeText, _ text: SafeText, _ style: Style = .normal) {
    for (index, line) in text.wrapped(toColumns: width - Self.label).enumerated() {
      let head = (index == 0 ? label : "").padded(toColumns: Self.label)
      lines.append(Line(text: head + line, style: style))
    }
  }
}
