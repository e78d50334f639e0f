internal import Casework
internal import Console
internal import PersonalData
internal import Reporting
internal import SafeText
internal import Storage
internal import Workflows

extension ConsoleDesk {
  /// A row of the queue.
  func row(of line: QueueLine, reader: Account? = nil) -> QueueRow {
    let activity = line.activity
    // Where nobody of the case is known, the columns of the role have room for the name.
    let role = line.lastThree == nil || activity.role == .employer ? "" : activity.role.abbreviation
    var row = QueueRow(
      id: activity.id, receivedAt: activity.receivedAt, dueAt: activity.dueAt,
      isThreat: activity.status == .open && activity.barringFlags.contains(.suicideOrSelfHarm),
      isRestricted: line.isRestricted,
      client: line.name, role: SafeText(escaping: role),
      roleWords: SafeText(escaping: activity.role.title),
      reference: line.lastThree.map { ".." + SafeText(escaping: $0) } ?? "",
      subject: line.isRestricted ? "SCRT only" : SafeText(escaping: activity.subject.title),
      shortSubject: line.isRestricted ? "" : ConsoleWords.short(activity.subject),
      flags: SafeText(escaping: QueueTable.marks(of: activity).joined(separator: " ")),
      preference: line.preference.map(ConsoleWords.short) ?? "",
      email: line.decision.map { $0.isAllowed ? .allowed : .refused } ?? .unknown,
      owner: activity.owner.map { $0 == desk.account ? "me" : ConsoleWords.name(of: $0) } ?? "",
      reader: reader.map(ConsoleWords.name) ?? "")
    row.settled = ConsoleWords.settled(activity.status)
    row.pausedAt = line.pausedAt
    row.isOutside = line.isOutside
    return row
  }

  /// The client of an activity as a list shows them: `A. K*** (..482)`.
  func client(of id: ActivityID) -> SafeText {
    guard let line = try? desk.line(of: desk.activity(id)) else { return SafeText(escaping: id.description) }
    return client(line)
  }

  func client(_ line: QueueLine) -> SafeText {
    line.lastThree.map { "\(line.name) (..\(escaping: $0))" } ?? line.name
  }

  /// A message to read, or to glance at beside the queue.
  func message(_ id: ActivityID, isGlance: Bool = false) throws -> MessageScreenView {
    let view = try desk.view(id, isGlance: isGlance)
    let (line, activity) = (view.line, view.line.activity)
    let decision = line.decision
    let history = try contacts(of: activity, isGlance: isGlance)
    let reader = try desk.handler(of: id)?.account
    let flags = activity.flags.all.map(\.name) + activity.possibleFlags.all.map { "\($0.name)?" }
    var screen = MessageScreenView(
      row: row(of: line, reader: reader), place: place(of: id),
      target: ConsoleWords.time(activity.dueAt, desk.zone),
      client: clientLines(view),
      subject:
        "\(escaping: activity.subject.title) (chosen: \(view.declaredSubject); console: \(escaping: activity.classified.subject.title), \(activity.classified.confidence / 10)%\(escaping: activity.classified.isUnsure ? ", UNSURE" : ""))",
      flags: SafeText(escaping: flags.joined(separator: ", ")),
      emailAllowed: decision?.isAllowed == true && activity.status == .open,
      route: decision.map { $0.isAllowed ? "" : SafeText(escaping: view.instruction(in: desk.zone) ?? "") } ?? "",
      checks: checks(decision),
      received:
        "received \(ConsoleWords.time(activity.receivedAt, desk.zone)) through self-service, children named: \(view.childrenNamed)",
      body: view.body.text, masked: view.body.items.map(\.label), proposals: view.proposals,
      history: history.prefix(6).map { historyRow($0, besides: id) },
      historyCount: history.count > 6 ? nil : history.count,
      otherReader: reader.map { "\(ConsoleWords.name(of: $0)) has this open." } ?? "", hasDraft: view.hasDraft)
    screen.notes = view.notes.map { "\(ConsoleWords.time($0.at, desk.zone)) \($0.text) (\(escaping: $0.author))" }
    screen.remedies = decision?.actions ?? []
    screen.isUnlinked = activity.isUnlinked && activity.role.isClient
    screen.answered =
      view.answer.map {
        "\(ConsoleWords.time($0.at, desk.zone)) by \(escaping: $0.channel.title) (\(escaping: $0.by))"
      } ?? ""
    screen.clock =
      view.pause.map { "since \(ConsoleWords.time($0.since, desk.zone)): \($0.reason) (\(escaping: $0.author.name))" }
      ?? ""
    screen.safeguarding = SafeText(
      escaping: activity.barringFlags.all.filter(\.isSafeguarding).map(\.name).joined(separator: " and "))
    screen.standing = try activity.barringFlags.all.map { flag in
      let refusal = try desk.refusal(ofClearing: flag, on: id).map(ConsoleWords.refusal)
      return StandingFlag(flag, refusal: refusal.map { "\($0.message) \($0.advice)" } ?? "")
    }
    screen.lastContact = history.lazy.compactMap { ConsoleWords.contact($0.entry, self.desk.zone) }.first ?? ""
    return screen
  }

  /// The whole history of the client behind a message, newest first (CHIST-1); of the message where nobody is known.
  func history(of id: ActivityID) throws -> HistoryScreenView {
    HistoryScreenView(
      id: id, heading: client(of: id),
      rows: try contacts(of: desk.activity(id), limit: 1000).map { historyRow($0, besides: id) })
  }

  private func contacts(of activity: Activity, limit: Int = 7, isGlance: Bool = false) throws -> [HistoryLine] {
    guard let scin = activity.scin else {
      return try desk.history(of: activity.id, isGlance: isGlance).suffix(limit).reversed()
    }
    return try desk.history(ofClient: scin, limit: limit, isGlance: isGlance)
  }

  /// The client behind a message, and the case.
  func clientView(of id: ActivityID) throws -> ClientScreenView {
    let found = try desk.client(desk.reference(of: id))
    let client = found.client
    func line(_ label: SafeText, _ value: String) -> ClientScreenView.Line { .init(label, SafeText(escaping: value)) }
    var parts = [
      ClientScreenView.Part(
        "Client",
        [
          line("Role", client.role.title), line("Registered", client.isRegistered ? "yes" : "no"),
          line("Prefers", client.preference.title), line("Language", client.language.title),
          line("Nation", client.nation.title),
          line("Email", client.email.flatMap { EmailAddress($0.unmasked)?.description } ?? "none"),
          line("Text messages", client.smsOptOut ? "opted out" : "yes"),
        ])
    ]
    for record in found.cases {
      parts.append(
        ClientScreenView.Part(
          "Case \(escaping: record.number.text)",
          [
            line("Team", record.team), line("Service", record.service.rawValue),
            line("Children", "\(record.children.count)"),
          ]))
    }
    return ClientScreenView(id: id, heading: self.client(of: id), parts: parts)
  }

  /// Changes on the record of one message or several, each with what became of it.
  func carryOut(_ change: RecordChange, on ids: [ActivityID]) throws -> [StoreResult] {
    if case .reveal(let label, let reason) = change, let id = ids.first {
      let revealed =
        if let detail = ContactDetail(label: label) {
          try desk.reveal(detail, of: id, reason: reason)
        } else {
          try desk.reveal(String(label.filter { $0 != "[" && $0 != "]" }), of: id, reason: reason)
        }
      return [.revealed(id, label: revealed.label, value: revealed.value)]
    }
    var reversals: [(ActivityID, RecordChange)] = []
    let outcomes = ids.map { id -> ItemOutcome in
      do {
        let reversal = reversal(of: change, on: id)
        let words = try words(after: change, on: id)
        if let reversal { reversals.append((id, reversal)) }
        return ItemOutcome(id, isDone: true, words: words)
      } catch {
        let refusal = ConsoleWords.refusal(error)
        let words = [refusal.message, refusal.advice].filter { !$0.isEmpty }.joined(separator: " ")
        return ItemOutcome(id, isDone: false, words: words)
      }
    }
    remember(.changes(change, reversals))
    var results: [StoreResult] = [.changed(change, outcomes)]
    if ids.count == 1, let id = ids.first, let view = try? message(id, isGlance: true) {
      results.append(.messageChanged(view))
    }
    return results + refreshed()
  }

  func words(after change: RecordChange, on id: ActivityID) throws -> SafeText {
    switch change {
    case .take:
      _ = try desk.take(id)
      return "yours"
    case .takeOver:
      _ = try desk.take(id, steal: true)
      return "yours; whoever had it was told"
    case .give(let name):
      let receiver = Account(name)
      _ = try desk.give(id, to: receiver)
      return receiver.map { "given to \(ConsoleWords.name(of: $0))" } ?? "back in the queue"
    case .ask: return "\(ConsoleWords.name(of: try desk.ask(for: id))) was asked"
    case .flag(let name):
      guard let flag = Flag(name: name) else { throw Refusal("There is no flag \(escaping: name).", code: "flag") }
      _ = try desk.raise(flag, on: id)
      return "flagged \(escaping: name)"
    case .clearFlag(let name, let reason):
      guard let flag = Flag(name: name) else { throw Refusal("There is no flag \(escaping: name).", code: "flag") }
      _ = try desk.clear(flag, on: id, reason: reason)
      return "flag cleared"
    case .link(let text):
      guard let number = CaseNumber(text) else {
        throw Refusal("That is no case number.", advice: "Write it like C-80412.", code: "case")
      }
      _ = try desk.link(id, to: number)
      return "linked to \(escaping: number.text)"
    case .subject(let name):
      guard let subject = Subject.allCases.first(where: { $0.rawValue == name || $0.title == name }) else {
        throw Refusal("There is no subject \(escaping: name).", code: "subject")
      }
      _ = try desk.correctSubject(of: id, to: subject)
      return "now \(escaping: subject.title)"
    case .pause(let reason):
      try desk.pauseTarget(of: id, reason: reason)
      return "its clock stands"
    case .resume: return "its clock goes on, due \(ConsoleWords.time(try desk.resumeTarget(of: id), desk.zone))"
    case .reveal: return ""
    }
  }

  /// The checks of a decision, those that fail first, those that pass last.
  private func checks(_ decision: EmailDecision?) -> [MessageScreenView.Check] {
    let checks = decision?.checks ?? []
    return [EmailDecision.Verdict.fails, .notKnownYet, .passes].flatMap { verdict in
      checks.filter { $0.verdict == verdict }.map {
        MessageScreenView.Check(
          rule: SafeText(escaping: $0.rule.rawValue), verdict: verdict, finding: SafeText(escaping: $0.finding))
      }
    }
  }

  private func clientLines(_ view: MessageView) -> [SafeText] {
    let activity = view.line.activity
    var first: SafeText = "\(view.line.name), \(escaping: activity.role.title)"
    if let three = view.line.lastThree { first += ", reference *********\(escaping: three)" }
    first += activity.caseNumber.map { ", case \(escaping: $0.text)" } ?? ", not linked to a case"
    first += ", \(escaping: activity.team)"
    guard let client = view.client else { return [first] }
    let registered: SafeText = client.isRegistered ? "yes" : "NO"
    return [
      first,
      "Registered \(registered). Prefers \(escaping: client.preference.title). \(escaping: client.language.title). \(escaping: client.nation.title).",
    ]
  }

  /// An entry; one about another message of the client says which.
  private func historyRow(_ line: HistoryLine, besides id: ActivityID) -> HistoryRow {
    let other = line.entry.activity.flatMap { $0 == id ? nil : "\(escaping: $0.description): " as SafeText } ?? ""
    return HistoryRow(
      when: ConsoleWords.time(line.entry.at, desk.zone), what: other + ConsoleWords.what(line.entry),
      who: SafeText(escaping: line.entry.author))
  }
}
