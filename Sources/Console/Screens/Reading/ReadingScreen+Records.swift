internal import Casework
public import SafeText

extension ReadingScreen {
  /// All that happened to a message or a client, newest first.
  static func history(_ view: HistoryScreenView) -> Self {
    let entries = view.rows.map { row in
      Entry(label: row.when, text: row.who.isEmpty ? row.what : "\(row.what) (\(row.who))")
    }
    return Self(
      .history, title: "history", heading: "History, newest first: \(view.heading)", id: view.id, entries: entries)
  }

  /// A client and the case.
  static func client(_ view: ClientScreenView) -> Self {
    let entries = view.parts.flatMap { part in
      [Entry(text: part.heading, style: .heading)]
        + part.lines.map { Entry(label: "  \($0.label)", text: $0.value) }
    }
    return Self(.client, title: "client", heading: "Client: \(view.heading)", id: view.id, entries: entries)
  }

  /// Every rule on email, and the route.
  static func eligibility(of view: MessageScreenView) -> Self {
    var entries = view.checks.map { check in
      switch check.verdict {
      case .passes: Entry(label: "pass  \(check.rule)", text: check.finding)
      case .fails: Entry(label: "FAIL  \(check.rule)", text: check.finding, style: .warning)
      case .notKnownYet: Entry(label: "      \(check.rule)", text: "not known yet: \(check.finding)")
      }
    }
    entries.append(
      view.emailAllowed
        ? Entry(text: "Email is ALLOWED: Enter on the message starts a reply.")
        : Entry(text: "Email is NOT ALLOWED. Do this instead: \(view.route)", style: .late))
    return Self(
      .history, title: "email rules",
      heading: "Every rule on email: \(view.row.client) (\(view.row.reference))", id: view.row.id, entries: entries)
  }

  /// What a change did to each message.
  static func outcomes(_ change: RecordChange, _ outcomes: [ItemOutcome]) -> Self {
    let done = outcomes.count(where: \.isDone)
    let entries = outcomes.map { outcome in
      Entry(
        label: "\(outcome.isDone ? "done   " : "REFUSED" as SafeText) \(escaping: outcome.id.description)",
        text: outcome.words, style: outcome.isDone ? .normal : .warning, matter: .message(outcome.id))
    }
    return Self(
      .notices, title: "what was done", heading: "\(change.words): \(done) of \(outcomes.count) done",
      entries: entries)
  }

  /// Every notice so far, the newest first.
  static func notices(_ notices: [Notice], _ surroundings: Surroundings) -> Self {
    let entries = notices.reversed().map { notice in
      let time = surroundings.timeOfDay(notice.at)
      return Entry(
        label: notice.kind == .refused ? "\(time) REFUSED" : time, text: notice.text,
        style: notice.kind == .refused ? .warning : .normal, matter: NoticeMatter(in: notice.text))
    }
    return Self(.notices, title: "notices", heading: "Notices, newest first", entries: entries)
  }
}

extension RecordChange {
  /// What the change is, in words.
  public var words: SafeText {
    switch self {
    case .take: "Take"
    case .takeOver: "Take over"
    case .give(let account): "Give to \(escaping: account)"
    case .ask: "Ask for it"
    case .flag(let name): "Flag \(escaping: name)"
    case .clearFlag(let name, _): "Clear the flag \(escaping: name)"
    case .link(let number): "Link to \(escaping: number)"
    case .subject(let name): "Subject \(escaping: name)"
    case .reveal(let label, _): "Reveal \(escaping: label)"
    case .pause: "Stop the clock"
    case .resume: "Let the clock go on"
    }
  }
}
