public import Casework
internal import Outbox
internal import PersonalData
internal import ResponseTargets
internal import SafeText
internal import Settings
public import Storage

/// What is to be kept of an outcome besides which it is.
public struct OutcomeFacts: Hashable, Sendable {
  /// What the client had to hand before a transfer, never the values; nil where nobody asked (SS-2).
  public var had: Set<Credential>?
  /// When to ring the client; nil where that was not agreed.
  public var callBack: CallBack?
  /// Why, as it was typed; nil or blank where nobody said.
  public var reason: String?

  /// The given facts.
  public init(had: Set<Credential>? = nil, callBack: CallBack? = nil, reason: String? = nil) {
    (self.had, self.callBack) = (had, callBack)
    self.reason = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}

extension Desk {
  /// Records what was done about an enquiry other than an email or a call (CH-2); a letter that was issued or a completed
  /// transfer meets the target (SLA-3).
  ///
  /// - Throws: `refused` for a transfer of what is no problem with the site (SS-1); `invalid` for one of which it is not
  ///   said why and what the client had to hand, and for a call-back without a time to come (SS-2).
  public func record(
    _ outcome: RecordedOutcome, _ facts: OutcomeFacts = OutcomeFacts(), on id: ActivityID
  ) throws -> Activity {
    try write(at: now) { session in
      let activity = try ownedOpen(id, in: session)
      if outcome.channel != nil { try requireAnswerable(activity, in: session) }
      let callBackAt = try check(outcome, facts, of: activity)
      try session.recordOutcome(
        outcome, had: facts.had, callBackAt: callBackAt, note: note(of: facts, on: activity, in: session), on: id)
      // Whoever was promised a call is rung, and not written to (CH-9).
      if callBackAt != nil { try session.setFlag(.callBack, on: id) }
      // Whoever complained is telephoned, and not written to (CH-2, CH-9).
      if outcome == .complaintLogged { try session.setFlag(.complaint, on: id) }
      if outcome == .specialRecordReferred { try tellOfReferral(activity, in: session) }
      if let channel = outcome.channel { try answer(activity, by: channel, in: session) }
      return try require(id, in: session)
    }
  }

  /// Tells the people for special client records, and whoever leads the work, that they have it in hands now (CH-3).
  private func tellOfReferral(_ activity: Activity, in session: WriteSession) throws {
    let cleared = try session.people().filter { $0.roles.contains(.specialRecords) }
    let leaders = try session.leaders(of: activity)
    for person in Set((cleared + leaders).map(\.account)).sorted(by: { $0.name < $1.name }) {
      try session.tell(
        person, .referred, about: activity.id,
        "\(activity.id) was handed to the Special Client Records Team by \(account); nobody else answers it",
        once: "referred \(activity.id) \(session.now.milliseconds)")
    }
  }

  /// What is odd about a time to ring back, in sentences; nothing where all is well.
  public func remarks(on callBack: CallBack, about activity: Activity) -> [String] {
    var remarks: [String] = []
    if zone.instant(on: callBack.day, at: callBack.time) > activity.dueAt {
      remarks.append("That is past the target of \(activity.id), \(activity.dueAt.rfc3339(in: zone)).")
    }
    let minute = callBack.time.hour * 60 + callBack.time.minute
    if let hours = OpeningHours(settings.openingHours.spelled),
      !hours.holds(minute: minute, ofWeekday: callBack.day.weekday)
    {
      remarks.append("That is outside the opening hours, \(settings.openingHours).")
    }
    if let holidays = try? TargetClocks.holidays(settings.holidaysPath),
      let name = holidays.name(of: callBack.day, for: HolidayChoice(settings.holidayNation.rawValue) ?? .anywhere)
    {
      remarks.append("\(callBack.day) is a bank holiday: \(name).")
    }
    return remarks
  }

  /// A reply to an activity that waits, is on its way or is in doubt; nil where there is none.
  public func unendedReply(to id: ActivityID) throws -> OutboxRow? {
    try store.read { session in try session.unendedReply(to: id) }
  }

  /// What became of a reply that waited before a message was answered another way; nil where it still waits.
  public func fate(of row: OutboxRow) throws -> String? {
    switch try outboxRow(row.id).entry.state {
    case .cancelled: "The reply that waited (\(row.id)) was taken back and is not sent."
    case .leased, .sending: "\(row.id), a reply, is on its way already: the client may get both."
    default: nil
    }
  }

  /// Refuses an outcome that lacks what has to be kept of it; gives when the client is to be rung.
  private func check(_ outcome: RecordedOutcome, _ facts: OutcomeFacts, of activity: Activity) throws -> Instant? {
    if outcome.channel == .transfer {
      guard [.siteProblem, .feedback].contains(activity.subject) else {
        throw DeskError(
          .refused, "transfer.not-for-support",
          "\(activity.id) is about \(activity.subject.title), which the people who help with the site do not take.",
          advice:
            "Deal with it here; if it is a problem with the site: replydesk message subject \(activity.id) --to site-problem",
          rules: [.ss1, .ch2])
      }
      guard facts.had != nil, facts.reason != nil else {
        throw DeskError(
          .invalid, "transfer.unconfirmed",
          "A transfer needs the reason, and what of reference, PIN, National Insurance number and date of birth the client had to hand.",
          advice: "Ask the client, and say which they had, or none; never the values.", rules: [.ss2])
      }
    }
    guard outcome == .callBackAgreed || facts.callBack != nil else { return nil }
    guard let callBack = facts.callBack, facts.reason != nil else {
      throw DeskError(
        .invalid, "call-back.time", "A call-back needs the reason and the time that was agreed.",
        advice: "Agree a day and a time with the client.", rules: [.ss2])
    }
    let at = zone.instant(on: callBack.day, at: callBack.time)
    guard at > now else {
      throw DeskError(
        .invalid, "call-back.past", "The time to ring back is over already.", advice: "Give one that is to come.",
        rules: [.ss2])
    }
    return at
  }

  /// Why, masked, with what the client had to hand and when to ring; nil where there is nothing to say.
  private func note(of facts: OutcomeFacts, on activity: Activity, in session: ReadSession) throws -> ClientText? {
    var sentences: [String] = []
    if let reason = facts.reason {
      let known = try Parties(of: activity, in: session).concerned(by: activity, in: session)
      let masked = Masker(known: known).mask(ClientText(reason)).text.description
      sentences.append(masked.last.map { ".!?".contains($0) } == true ? masked : masked + ".")
    }
    if let had = facts.had {
      let (there, missing) = (
        Credential.allCases.filter(had.contains), Credential.allCases.filter { !had.contains($0) }
      )
      if !there.isEmpty { sentences.append("To hand: \(there.map(\.title).joined(separator: ", ")).") }
      if !missing.isEmpty { sentences.append("Not to hand: \(missing.map(\.title).joined(separator: ", ")).") }
    }
    if let callBack = facts.callBack {
      let minute = callBack.time.minute < 10 ? "0\(callBack.time.minute)" : "\(callBack.time.minute)"
      sentences.append(
        "Call back on \(callBack.day) at \(callBack.time.hour < 10 ? "0" : "")\(callBack.time.hour):\(minute).")
    }
    return sentences.isEmpty ? nil : ClientText(sentences.joined(separator: " "))
  }

  /// Refuses an answer to somebody who is not known yet (IN-6), and, whatever the channel, one by anybody but a team leader
  /// to a message that tells of danger (SG-1, SG-2); what was done meanwhile is recorded by what leaves it open.
  func requireAnswerable(_ activity: Activity, in session: ReadSession) throws {
    if activity.isUnlinked, activity.role.isClient {
      throw DeskError(
        .refused, "activity.unlinked", "Nobody knows yet whose message \(activity.id) is, so nobody can be answered.",
        advice: "Link it first: replydesk message link \(activity.id) --case CASE", rules: [.in6])
    }
    if activity.barringFlags.hasSafeguarding, try !isLeader(of: activity, in: session) {
      throw DeskError(
        .notAllowed, "activity.safeguarding",
        "\(activity.id) tells of danger, so a team leader ends it, whether by call, letter or transfer.",
        advice:
          "Tell your team leader now. A call that was made is recorded, and the message stays open, with the outcome more-to-do.",
        rules: [.sg1, .sg2])
    }
  }

  /// Meets the target, takes back a reply that waits, since one answer is enough, and writes down which rules barred an answer by email, for the leaders' report (SLA-5).
  func answer(_ activity: Activity, by channel: AnswerChannel, in session: WriteSession) throws {
    if channel != .email {
      for row in try session.outboxRows(of: activity.id) where row.reply != nil { _ = try session.cancel(row.id) }
      let decision = try decision(
        on: activity, parties: Parties(of: activity, in: session), handlerIsCleared: isCleared(in: session),
        reasons: .noted)
      try session.recordRefusal(of: activity.id, by: decision.refusals.map(\.rule))
    }
    try session.markAnswered(activity.id, by: channel)
  }
}
