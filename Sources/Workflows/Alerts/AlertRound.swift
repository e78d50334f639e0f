internal import Casework
internal import Outbox
internal import ResponseTargets
internal import Settings
internal import Storage

/// One round of the alerts about response targets and about replies that do not get out: what is to be told now, of whom,
/// and what is not told because a later level took its place (SLA-4).
struct AlertRound {
  /// A mail that is to go to one person.
  struct Mail {
    let kind: Alert.Kind
    let account: Account
    let address: EmailAddress
    let items: [AlertItem]
  }

  private(set) var mails: [Mail] = []
  private(set) var superseded: [(who: String, item: AlertItem)] = []
  /// When each candidate is to be looked at again.
  private(set) var next: [(activity: ActivityID, at: Instant)] = []

  private let settings: Settings
  private let clocks: TargetClocks
  private let people: [Account: Person]
  private let now: Instant
  private let levels: AlertLevels
  private var hours: [String: AlertHours] = [:]

  init(settings: Settings, clocks: TargetClocks, people: [Person], at now: Instant) {
    self.settings = settings
    self.clocks = clocks
    self.people = Dictionary(people.map { ($0.account, $0) }) { first, _ in first }
    self.now = now
    levels = AlertLevels(before: settings.alertsBefore, every: .hours(24)) ?? .standard
  }

  /// Works out everything that is to be told now.
  ///
  /// - Parameter last: the round before; after an hour without one, everything goes into one mail a person.
  mutating func work(
    _ candidates: [AlertCandidate], waiting rows: [OutboxRow], last: Instant?, in session: ReadSession
  ) throws {
    var due: [DueAlert<ActivityID>] = []
    for candidate in candidates { try plan(candidate, &due, in: session) }
    let digest = AlertDigest(limit: settings.digestLimit)
    for mail in digest.mails(due, lastRunAt: last, now: now) {
      guard let person = Account(mail.recipient).flatMap({ people[$0] }), let address = person.email else { continue }
      mails.append(
        Mail(
          kind: .target, account: person.account, address: address,
          items: mail.alerts.map { AlertItem(activity: $0.item, level: $0.alert.level.key) }))
    }
    try watch(rows, in: session)
  }

  private mutating func plan(
    _ candidate: AlertCandidate, _ due: inout [DueAlert<ActivityID>], in session: ReadSession
  ) throws {
    var recipients: [AlertRecipient] = []
    if let owner = candidate.owner, people[owner]?.email != nil {
      recipients.append(
        AlertRecipient(name: owner.name, role: .owner, since: try session.ownerSince(candidate.activity)))
    }
    for leader in leaders(of: candidate.team, isRestricted: candidate.isRestricted)
    where leader.account != candidate.owner {
      recipients.append(AlertRecipient(name: leader.account.name, role: .leader))
    }
    for recipient in recipients where hours[recipient.name] == nil {
      let text = Account(recipient.name).flatMap { people[$0]?.hours } ?? settings.alertHours
      hours[recipient.name] = clocks.alertHours(text, nation: settings.holidayNation)
    }
    let plan = AlertPlan(
      due: candidate.obligation.dueAt, isMet: false, isSafeguarding: candidate.isSafeguarding, levels: levels,
      recipients: recipients, hours: hours)
    var log = AlertLog()
    // What was told at a time that is yet to come was told by a clock that was ahead: it is not told again, and ends nothing.
    var early: Set<[String]> = []
    for told in try session.toldLevels(of: candidate.activity) {
      guard let level = AlertLevel(key: told.level) else { continue }
      if told.at > now + ClockCheck().tolerance {
        early.insert([told.who, told.level])
      } else {
        log.insert(level, for: told.who)
      }
    }
    for alert in plan.alerts(at: now, log: log) where alert.deliverable <= now {
      let name = alert.recipient.name
      if !early.contains([name, alert.level.key]) { due.append(DueAlert(item: candidate.activity, alert: alert)) }
      log.insert(alert.level, for: name)
      for level in alert.superseded {
        if !early.contains([name, level.key]) {
          superseded.append((name, AlertItem(activity: candidate.activity, level: level.key)))
        }
        log.insert(level, for: name)
      }
    }
    // Where nobody can be told, somebody may be given an address meanwhile.
    next.append((candidate.activity, plan.nextMoment(after: now, log: log) ?? now + .hours(1)))
  }

  /// Replies that wait longer than they should, told once to the leaders of their teams, in working hours.
  private mutating func watch(_ rows: [OutboxRow], in session: ReadSession) throws {
    var items: [Account: [AlertItem]] = [:]
    for row in rows {
      guard let activity = try row.activity.flatMap({ try session.activity($0) }) else { continue }
      for leader in leaders(of: activity.team, isRestricted: try session.isRestricted(activity)) {
        items[leader.account, default: []].append(
          AlertItem(activity: activity.id, level: "\(row.id) is \(row.entry.state.rawValue)"))
      }
    }
    for (account, items) in items.sorted(by: { $0.key.name < $1.key.name }) {
      guard let address = people[account]?.email else { continue }
      let untold = try session.untold(items, to: account.name)
      if !untold.isEmpty { mails.append(Mail(kind: .outbox, account: account, address: address, items: untold)) }
    }
  }

  private func leaders(of team: String, isRestricted: Bool) -> [Person] {
    Leadership.people(leading: team, isRestricted: isRestricted, among: people.values.filter { $0.email != nil })
  }
}
