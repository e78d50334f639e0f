public import Casework

/// Who is to be told what about one obligation, and when (SLA-4), from its facts as they are now.
///
/// Nothing of it is stored but the settled levels (`AlertLog`), so a change of owner, due time or answer tells at once.
/// A recipient gets, of the levels that have come and are not settled for them, the last one only; the ones before it are
/// overtaken. Levels come in order: once one is settled for a recipient, earlier ones are never sent.
public struct AlertPlan: Sendable {
  /// When the answer is due; nil while the clock stands in a pause, when nobody is told.
  public var due: Instant?
  /// Whether it is answered, when nobody is told.
  public var isMet: Bool
  /// Whether it bears a safeguarding flag, which does not wait for working hours (SG-1).
  public var isSafeguarding: Bool
  /// The levels.
  public var levels: AlertLevels
  /// The owner and the leaders at present, each name once.
  public var recipients: [AlertRecipient]
  /// When each recipient, by name, can be told; always where they are not named.
  public var hours: [String: AlertHours]

  /// A plan from the given facts.
  public init(
    due: Instant?, isMet: Bool, isSafeguarding: Bool = false, levels: AlertLevels = .standard,
    recipients: [AlertRecipient], hours: [String: AlertHours] = [:]
  ) {
    self.due = due
    self.isMet = isMet
    self.isSafeguarding = isSafeguarding
    self.levels = levels
    self.recipients = recipients
    self.hours = hours
  }

  /// What is due by an instant for one recipient.
  public struct Alert: Hashable, Sendable {
    /// Who is to be told.
    public let recipient: AlertRecipient
    /// The last level that has come.
    public let level: AlertLevel
    /// Earlier levels that it overtakes, in order; to be noted as superseded and never sent.
    ///
    /// At most the latest hundred, or a clock set to another century would fill the store.
    public let superseded: [AlertLevel]
    /// When it can be delivered: not after the instant asked for, or the recipient's next working hours.
    public let deliverable: Instant
  }

  /// The alerts whose level has come and is not settled, deliverable or still waiting, in the order of the recipients.
  ///
  /// A level that has come while there was nobody to tell is in `unaddressed`.
  public func alerts(at now: Instant, log: AlertLog) -> [Alert] {
    guard let due, !isMet, let level = levels.reached(at: now, due: due) else { return [] }
    var found: [Alert] = []
    for recipient in recipients {
      let last = log.last(for: recipient.name)
      if let last, last >= level { continue }
      if let since = recipient.since, due + level.offset <= since { continue }
      let deliverable = isSafeguarding ? now : hours[recipient.name]?.delivery(of: now) ?? now
      found.append(
        Alert(
          recipient: recipient, level: level,
          superseded: overtaken(before: level, after: last, since: recipient.since, due: due),
          deliverable: deliverable))
    }
    return found
  }

  /// The first instant after `now` at which an alert becomes deliverable; nil where none ever will as things stand.
  ///
  /// Takes for granted that what is deliverable now is sent.
  public func nextMoment(after now: Instant, log: AlertLog) -> Instant? {
    guard let due, !isMet else { return nil }
    var earliest: Instant?
    for recipient in recipients {
      guard let moment = nextMoment(after: now, due: due, recipient: recipient, last: log.last(for: recipient.name))
      else { continue }
      earliest = min(earliest ?? moment, moment)
    }
    return earliest
  }

  /// The last level that has come while the obligation has neither owner nor leader; nil where somebody is told.
  public func unaddressed(at now: Instant) -> AlertLevel? {
    guard let due, !isMet, recipients.isEmpty else { return nil }
    return levels.reached(at: now, due: due)
  }

  private func nextMoment(
    after now: Instant, due: Instant, recipient: AlertRecipient, last: AlertLevel?
  ) -> Instant? {
    let hours = isSafeguarding ? AlertHours.always : hours[recipient.name] ?? .always
    var settled = last
    if let reached = levels.reached(at: now, due: due) {
      let isOwed = reached > (last ?? AlertLevel(offset: Interval(milliseconds: .min)))
      let isTheirs = recipient.since.map { due + reached.offset > $0 } ?? true
      if isOwed, isTheirs {
        let delivery = hours.delivery(of: now)
        if delivery > now { return delivery }
      }
      settled = max(last ?? reached, reached)
    }
    var level = levels.next(after: settled)
    while let next = level, let since = recipient.since, due + next.offset <= since { level = levels.next(after: next) }
    return level.map { hours.delivery(of: due + $0.offset) }
  }

  private func overtaken(
    before level: AlertLevel, after last: AlertLevel?, since: Instant?, due: Instant
  ) -> [AlertLevel] {
    var found: [AlertLevel] = []
    let farBack = AlertLevel(
      offset: Interval(milliseconds: level.offset.milliseconds - 101 * levels.every.milliseconds))
    var candidate = levels.next(after: farBack > .target ? max(last ?? farBack, farBack) : last)
    while let next = candidate, next < level {
      if since.map({ due + next.offset > $0 }) ?? true { found.append(next) }
      candidate = levels.next(after: next)
    }
    return found
  }
}
