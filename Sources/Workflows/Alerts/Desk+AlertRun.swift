public import Casework
internal import ResponseTargets
internal import Settings
internal import Storage

/// What the machine's steady clock shows beside the one on the wall.
public struct MachineTime: Hashable, Sendable {
  /// How long the machine has been up.
  public let uptime: Interval
  /// Which start of the machine that counts from.
  public let boot: String

  /// A reading.
  public init(uptime: Interval, boot: String) { (self.uptime, self.boot) = (uptime, boot) }
}

/// What one run of the alerts did, or would do.
public struct AlertRunSummary: Sendable {
  /// One mail.
  public struct Mail: Sendable {
    /// Whom it goes to.
    public let account: Account
    /// What it tells of.
    public let activities: [ActivityID]
    /// The subject line.
    public let subject: String
  }

  /// The mails.
  public let mails: [Mail]
  /// When the next one is due as things stand; nil where none is.
  public let nextAt: Instant?
  /// Why nothing was told although something may be due; nil where the clock can be believed.
  public let doubt: String?
}

/// Whether the alerts run as they should.
public struct AlertHealth: Sendable {
  /// Whether everything is in order.
  public let isFine: Bool
  /// What was found.
  public let finding: String
}

extension Desk {
  /// What would be told now, without telling anybody or changing anything.
  public func alertsDue() throws -> AlertRunSummary {
    let now = now
    return try store.read { session in
      let round = try round(at: now, in: session)
      return summary(round, nextAt: try session.nextAlertTime(after: now))
    }
  }

  /// Tells whoever has to be told now, each of everything once (SLA-4), and does what else is due from time to time.
  ///
  /// A run whose clock jumped tells nobody and marks nothing late; the next one, whose clock went on from there, does.
  public func runAlerts(_ machine: MachineTime) throws -> AlertRunSummary {
    let now = now
    let last = try store.read { session in try session.lastAlertRun() }
    let verdict = ClockCheck().judge(
      ClockReading(wall: now, monotonic: machine.uptime, boot: machine.boot),
      after: last.map { ClockReading(wall: $0.at, monotonic: $0.uptime, boot: $0.boot) })
    if let doubt = Self.doubt(verdict) {
      try store.write(by: .rules, at: now) { session in
        try session.note(AlertRun(at: now, uptime: machine.uptime, boot: machine.boot, made: 0, verdict: "suspect"))
      }
      return AlertRunSummary(mails: [], nextAt: nil, doubt: doubt)
    }
    try noteBreaches()
    try closeReports()
    return try store.write(by: .rules, at: now) { session in
      try releaseAbandoned(in: session)
      try tellOfDanger(in: session)
      try tellOfCallsDue(in: session)
      if let told = try session.lastTrustedAlertRun(), told > now + ClockCheck().tolerance {
        // What was planned until the clock was set back lies too late.
        try session.planAlertsAnew()
      }
      let round = try round(at: now, in: session)
      for mail in round.mails {
        try session.alert(AlertMail(settings).new(mail.kind, mail.items, to: mail.address, account: mail.account))
      }
      for (who, item) in round.superseded { try session.supersede([item], for: who) }
      for (activity, at) in round.next { try session.setNextAlert(of: activity, at: at) }
      try session.note(
        AlertRun(
          at: now, uptime: machine.uptime, boot: machine.boot, made: Int64(round.mails.count), verdict: "trusted"))
      return summary(round, nextAt: try session.nextAlertTime(after: now))
    }
  }

  /// Whether the alerts ran lately and told everything that was due: the check for a canary that runs by itself.
  ///
  /// - Parameter limit: how long ago the last run may be.
  public func alertHealth(limit: Interval = .minutes(20)) throws -> AlertHealth {
    let now = now
    return try store.read { session in
      // No mail can tell of it, so whoever asks has to hear it before anything else.
      if let hold = try session.queueHolds().first {
        return AlertHealth(
          isFine: false,
          finding: "no mail goes out, and no alert: \(hold.id) holds the queue, see replydesk outbox view \(hold.id)")
      }
      guard let last = try session.lastAlertRun() else {
        let missed = try session.missedAlerts(before: now)
        return AlertHealth(
          isFine: missed.count == 0,
          finding: missed.count == 0
            ? "the alerts never ran, and none was due"
            : "the alerts never ran: install the timer, or run replydesk alerts send from cron")
      }
      let missed = try session.missedAlerts(before: now - limit)
      let ago = max(0, (now - last.at).milliseconds / 60_000)
      if now - last.at > limit { return AlertHealth(isFine: false, finding: "the alerts ran last \(ago) minutes ago") }
      if last.verdict != "trusted" {
        return AlertHealth(isFine: false, finding: "the clock jumped at the last run, which told nobody anything")
      }
      if missed.count > 0 {
        return AlertHealth(isFine: false, finding: "\(missed.count) messages should have led to an alert and did not")
      }
      let untold = try session.openSafeguarding(isUntold: true).count
      if untold > 0 {
        return AlertHealth(
          isFine: false,
          finding:
            "\(untold) messages may tell of danger and nobody was told: name a team leader with user set ACCOUNT --role team-leader --email ADDRESS"
        )
      }
      let quarantine = try session.quarantineWaiting()
      if let since = quarantine.since, now - since > QuarantineNotice.longestWait {
        return AlertHealth(
          isFine: false,
          finding:
            "\(quarantine.count == 1 ? "1 record waits" : "\(quarantine.count) records wait") in quarantine, the oldest since \(since.rfc3339(in: zone)): see replydesk intake quarantine list"
        )
      }
      let unheard = try unheard(at: now, in: session)
      if !unheard.isEmpty {
        let count = unheard.reduce(0) { $0 + $1.count }
        return AlertHealth(
          isFine: false,
          finding:
            "\(count) messages are near or past their target and nobody can be told, in \(unheard.map(\.team).joined(separator: ", ")): set a leader's address with user set ACCOUNT --email"
        )
      }
      return AlertHealth(isFine: true, finding: "the alerts ran \(ago) minutes ago")
    }
  }

  /// Tells whoever began to lead after a danger came in, each of everything once (SG-1).
  private func tellOfDanger(in session: WriteSession) throws {
    let raised = try session.openSafeguarding().compactMap { try session.activity($0) }.map {
      SafeguardingAlert.Raised(activity: $0.id, flags: $0.flags, possible: $0.possibleFlags)
    }
    try SafeguardingAlert(settings: settings).tell(of: raised, in: session)
  }

  /// Tells whoever owns a message, or leads the work where nobody does, that a call was promised for now (SS-2, CH-9).
  private func tellOfCallsDue(in session: WriteSession) throws {
    for call in try session.callsDue(at: session.now) {
      guard let activity = try session.activity(call.activity) else { continue }
      for account in try activity.owner.map({ [$0] }) ?? session.leaders(of: activity).map(\.account) {
        try session.tell(
          account, .callDue, about: activity.id,
          "The client of \(activity.id) was promised a call at \(call.at.rfc3339(in: zone)): telephone now",
          once: "call \(activity.id) \(call.at.milliseconds)")
      }
    }
  }

  /// Teams whose messages have reached a level while neither owner nor leader has an address, and how many messages.
  private func unheard(at now: Instant, in session: ReadSession) throws -> [(team: String, count: Int64)] {
    let people = try session.people().filter { $0.email != nil }
    let unheard = try session.unanswered(dueBy: now + (settings.alertsBefore.max() ?? .zero)).filter { row in
      !people.contains { $0.account == row.owner }
        && Leadership.people(leading: row.team, isRestricted: false, among: people).isEmpty
    }
    return Dictionary(unheard.map { ($0.team, $0.count) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  private func round(at now: Instant, in session: ReadSession) throws -> AlertRound {
    let candidates = try session.alertCandidates(until: now)
    let waiting = try Self.late(at: now, in: session)
    let people = candidates.isEmpty && waiting.isEmpty ? [] : try session.people()
    var round = AlertRound(settings: settings, clocks: try clocks(), people: people, at: now)
    // A run that told nobody anything, because the clock was in doubt, ends no downtime.
    try round.work(candidates, waiting: waiting, last: session.lastTrustedAlertRun(), in: session)
    return round
  }

  private func summary(_ round: AlertRound, nextAt: Instant?) -> AlertRunSummary {
    AlertRunSummary(
      mails: round.mails.map { mail in
        AlertRunSummary.Mail(
          account: mail.account, activities: mail.items.map(\.activity),
          subject: AlertText.of(mail.kind, mail.items.sorted { ($0.activity, $0.level) < ($1.activity, $1.level) })
            .subject)
      }, nextAt: (round.next.map(\.at) + [nextAt].compactMap(\.self)).min(), doubt: nil)
  }

  private static func doubt(_ verdict: ClockCheck.Verdict) -> String? {
    switch verdict {
    case .trusted: nil
    case .suspect(let jump): "the clock jumped by \(jump.milliseconds / 60_000) minutes since the last run"
    case .unvouched(let gap):
      "the machine was started anew, and nothing vouches for the \(gap.milliseconds / 60_000) minutes since the last run"
    }
  }
}
