public import Casework
internal import JSON
internal import PersonalData
internal import ResponseTargets
internal import SafeText
internal import Settings
internal import Storage

/// What a new calendar makes of one open obligation.
public struct TargetChange: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// When it is due now.
  public let oldDue: Instant
  /// When it would be due.
  public let newDue: Instant
}

/// What a change of the calendar does to everything that is open.
public struct TargetChanges: Sendable {
  /// The calendar that the settings ask for.
  public let calendar: String
  /// Every obligation that would be due at another time, by activity.
  public let changes: [TargetChange]
  /// How many keep their due time, because they are late, paused, or due at the same time by either calendar.
  public let kept: Int
  /// Why due times cannot be worked out anew, each reason once.
  public let faults: [String]
}

/// How a due time came about, in words and for programs.
public struct DueExplanation: Sendable {
  /// One step.
  public struct Step: Sendable {
    /// A stable word: `received`, `counting`, `bank-holiday`, `paused`, `due` and so on.
    public let kind: String
    /// Its start.
    public let from: Instant
    /// Its end.
    public let until: Instant
    /// What was counted in it.
    public let counted: Interval
  }

  /// Sentences, one a line.
  public let lines: [String]
  /// The steps in the order of time.
  public let steps: [Step]
}

extension Desk {
  /// The name of the calendar that new messages get (SLA-1).
  public func targetCalendar() throws -> String { try clocks().target.calendar.name }

  /// The years whose bank holidays are known, on which working time and the hours of alerts rest.
  ///
  /// - Throws: `faults` where the file cannot be read; alerts then wait for nobody's working hours.
  public func holidayYears() throws -> ClosedRange<Int> { try TargetClocks.holidays(settings.holidaysPath).years }

  /// How the due time of an activity came about, step by step.
  public func explainDue(of id: ActivityID) throws -> DueExplanation {
    let clocks = try clocks()
    return try store.read { session in
      guard let obligation = try session.obligation(of: id) else { throw DeskError.unknown(id) }
      guard let clock = clocks.clock(of: obligation) else {
        return DueExplanation(
          lines: [
            "Due by the calendar \(obligation.calendar), whose bank holidays are no longer at hand, so its steps cannot be shown."
          ], steps: [])
      }
      let facts = ClockFacts(
        receivedAt: obligation.startedAt, pauses: try pauses(of: id, in: session),
        answers: try answers(of: id, in: session))
      let explanation = try clock.explanation(facts)
      return DueExplanation(
        lines: explanation.lines(in: zone),
        steps: explanation.steps.map {
          DueExplanation.Step(kind: $0.kind.name, from: $0.from, until: $0.to, counted: $0.counted)
        })
    }
  }

  /// Who had an activity in hands while its clock ran, the longest first.
  public func heldTime(of id: ActivityID) throws -> HeldTime {
    try store.read { session in
      guard let obligation = try session.obligation(of: id) else { throw DeskError.unknown(id) }
      return HeldTime(
        from: obligation.startedAt, until: obligation.metAt ?? now,
        events: try session.history(of: id).compactMap { entry in
          HoldingEvent(entry).map { (entry.at, $0) }
        })
    }
  }

  /// Stops the clock of an unanswered activity; only a team leader may.
  ///
  /// - Throws: `refused` where it is late, or where it has a safeguarding flag that the reason does not name (SG-1, SG-2).
  public func pauseTarget(of id: ActivityID, reason: String) throws {
    try write(at: now) { session in
      let activity = try require(id, in: session)
      try requireLeader("stops a clock", of: activity, in: session)
      try requireOpen(activity)
      guard try session.standingPause(of: id) == nil else {
        throw DeskError(
          .conflict, "target.paused", "The clock of \(id) stands already.",
          advice: "Let it go on with: replydesk target resume \(id)")
      }
      guard activity.dueAt > session.now else {
        throw DeskError(
          .refused, "target.late", "\(id) is past its target, and a breach is never unwritten.",
          advice: "Answer it.", rules: [.sla1])
      }
      try activity.requireNamedFlags(in: reason)
      let masked = Masker(known: try Parties(of: activity, in: session).concerned(by: activity, in: session)).mask(
        ClientText(reason))
      try session.pause(id, reason: ClientText(masked.text.description))
    }
  }

  /// Lets a clock go on; gives the new due time.
  public func resumeTarget(of id: ActivityID) throws -> Instant {
    let clocks = try clocks()
    return try write(at: now) { session in
      let activity = try require(id, in: session)
      try requireLeader("lets a clock go on", of: activity, in: session)
      try requireOpen(activity)
      return try resume(id, clocks, in: session)
    }
  }

  /// Lets a clock go on that stands for a reason which does not name a safeguarding flag that was raised since: nobody
  /// decided that it may stand for that (SG-1, SG-2). Whoever stopped it is told.
  ///
  /// Where the due time cannot be worked out it goes on standing, since a flag is raised whatever the calendar holds.
  func resumeUnnamed(_ id: ActivityID, in session: WriteSession) throws {
    guard let pause = try session.standingPause(of: id), let activity = try session.activity(id) else { return }
    let unnamed = activity.unnamedFlags(in: pause.reason.unmasked)
    guard !unnamed.isEmpty else { return }
    do {
      _ = try resume(id, clocks(), in: session)
    } catch let error as DeskError where error.kind == .faults {
      return
    }
    try session.tell(
      pause.by, .safeguarding, about: id,
      "The clock of \(id) goes on: it is flagged \(unnamed.map(\.name).joined(separator: " and ")), which the reason to stop it does not name",
      once: "clock \(id) \(session.now.milliseconds)")
  }

  private func resume(_ id: ActivityID, _ clocks: TargetClocks, in session: WriteSession) throws -> Instant {
    guard let obligation = try session.obligation(of: id) else { throw DeskError.unknown(id) }
    var pauses = try pauses(of: id, in: session)
    guard let open = pauses.lastIndex(where: { $0.to == nil }) else {
      throw DeskError(
        .conflict, "target.running", "The clock of \(id) is running.", advice: "There is nothing to do.")
    }
    pauses[open].to = session.now
    guard let clock = clocks.clock(of: obligation),
      let due = try clock.due(ClockFacts(receivedAt: obligation.startedAt, pauses: pauses))
    else {
      throw DeskError(
        .faults, "target.calendar", "The calendar \(obligation.calendar) of \(id) cannot be built.",
        advice: "Bring its bank holidays back, or see: replydesk target change --dry-run")
    }
    try session.resume(id, dueAt: due, calendar: obligation.calendar)
    return due
  }

  /// What the calendar of the settings makes of everything open that another one made; changes nothing.
  public func targetChanges() throws -> TargetChanges {
    let clocks = try clocks()
    return try store.read { session in try targetChanges(clocks, in: session) }
  }

  /// Gives everything open the calendar of the settings; what is late, met or paused keeps its due time.
  public func changeTargets() throws -> TargetChanges {
    let clocks = try clocks()
    return try write(at: now) { session in
      guard try session.person(account)?.roles.isDisjoint(with: [.administrator, .teamLeader]) == false else {
        throw DeskError(
          .notAllowed, "target.change", "Only a team leader or an administrator changes due times.",
          advice: "Ask one of them.")
      }
      let changes = try targetChanges(clocks, in: session)
      for change in changes.changes {
        try session.rederive(change.activity, dueAt: change.newDue, calendar: changes.calendar)
      }
      return changes
    }
  }

  func clocks() throws -> TargetClocks {
    if let known = knownClocks { return known }
    let made = try TargetClocks(settings: settings, zone: zone)
    knownClocks = made
    return made
  }

  private func targetChanges(_ clocks: TargetClocks, in session: ReadSession) throws -> TargetChanges {
    var (changes, kept, faults): ([TargetChange], Int, [String]) = ([], 0, [])
    for (id, obligation) in try session.obligations(notOf: clocks.target.calendar.name) {
      guard obligation.dueAt > now else {
        kept += 1
        continue
      }
      switch clocks.target.rederivation(of: obligation, pauses: try pauses(of: id, in: session)).outcome {
      case .due(let due) where due != obligation.dueAt:
        changes.append(TargetChange(activity: id, oldDue: obligation.dueAt, newDue: due))
      case .refused(let error):
        if !faults.contains(error.description) { faults.append(error.description) }
        kept += 1
      default: kept += 1
      }
    }
    return TargetChanges(calendar: clocks.target.calendar.name, changes: changes, kept: kept, faults: faults)
  }

  func pauses(of id: ActivityID, in session: ReadSession) throws -> [Pause] {
    try session.pauses(of: id).map { Pause(from: $0.from, to: $0.until, reason: $0.reason.unmasked) }
  }

  private func answers(of id: ActivityID, in session: ReadSession) throws -> [ResponseTargets.Answer] {
    var answers: [ResponseTargets.Answer] = []
    for entry in try session.history(of: id) {
      switch entry.kind {
      case "activity.answered":
        let at = entry.members?["at"]?.integer.map(Instant.init(milliseconds:)) ?? entry.at
        answers.append(ResponseTargets.Answer(at: at))
      case "activity.reopened": if !answers.isEmpty { answers[answers.count - 1].undoneAt = entry.at }
      default: break
      }
    }
    return answers
  }
}

extension HoldingEvent {
  /// What an entry of the history changes about who has an activity in hands; nil where nothing.
  fileprivate init?(_ entry: HistoryEntry) {
    switch entry.kind {
    case "owner.set": self = .owner(entry.members?["to"]?.string.flatMap { Account($0) })
    case "reply.approved": self = .sendingStarted
    case "activity.answered": self = .sendingEnded
    case "outbox.moved":
      switch entry.members?["to"]?.string {
      case "cancelled", "failed", "bounced": self = .sendingEnded
      default: return nil
      }
    case "outcome.recorded":
      guard entry.members?["outcome"]?.string.flatMap(RecordedOutcome.init(rawValue:))?.isReferral == true else {
        return nil
      }
      self = .referred
    default: return nil
    }
  }
}
