public import Casework

/// One alert that is to be sent: which obligation, to whom, at which level.
public struct DueAlert<Item: Hashable & Sendable>: Hashable, Sendable {
  /// The obligation, by its activity or row.
  public let item: Item
  /// The alert.
  public let alert: AlertPlan.Alert

  /// An alert of an obligation.
  public init(item: Item, alert: AlertPlan.Alert) {
    self.item = item
    self.alert = alert
  }
}

/// When alerts to one person are put into one mail (SLA-4).
public struct AlertDigest: Hashable, Sendable {
  /// The most alerts that go out as mails of their own, 0 or more.
  public var limit: Int
  /// The time without a run from which everything due goes into one mail a person.
  public var downtime: Interval

  /// A rule with those bounds: more than three, or an hour without a run.
  public init(limit: Int = 3, downtime: Interval = .hours(1)) {
    self.limit = limit
    self.downtime = downtime
  }

  /// One mail: a person and what they are told.
  public struct Mail<Item: Hashable & Sendable>: Hashable, Sendable {
    /// The recipient's stable name.
    public let recipient: String
    /// What they are told, the latest level first; never empty.
    public let alerts: [DueAlert<Item>]
  }

  /// The mails that carry the given alerts, recipients in the order in which they first come.
  ///
  /// `lastRunAt` is when alerts were last looked for; nil, at the first run ever, counts as downtime. Alerts with the same
  /// level keep their order.
  public func mails<Item>(
    _ alerts: [DueAlert<Item>], lastRunAt: Instant?, now: Instant
  ) -> [Mail<Item>] {
    let wasDown = lastRunAt.map { now - $0 > downtime } ?? true
    var order: [String] = []
    var grouped: [String: [DueAlert<Item>]] = [:]
    for alert in alerts {
      let name = alert.alert.recipient.name
      if grouped[name] == nil { order.append(name) }
      grouped[name, default: []].append(alert)
    }
    return order.flatMap { name -> [Mail<Item>] in
      let theirs = grouped[name] ?? []
      guard wasDown || theirs.count > limit else { return theirs.map { Mail(recipient: name, alerts: [$0]) } }
      let sorted = theirs.enumerated().sorted { left, right in
        (right.element.alert.level, left.offset) < (left.element.alert.level, right.offset)
      }
      return [Mail(recipient: name, alerts: sorted.map(\.element))]
    }
  }
}
