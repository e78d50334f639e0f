public import Casework

/// How a set of messages was answered (SLA-5), added up one by one.
public struct ResponseTally: Hashable, Sendable {
  /// Messages that came in.
  public private(set) var received = 0
  /// Those answered no later than they were due.
  public private(set) var inTarget = 0
  /// Those answered after they were due, or late and not answered.
  public private(set) var missed = 0
  /// The time to answer of each that was answered, in milliseconds.
  private var times: [Int64] = []

  /// No message yet.
  public init() {}

  /// Counts one more message, as it stands at a moment.
  public mutating func add(_ sample: ResponseSample, at now: Instant) {
    received += 1
    if sample.isMissed(at: now) { missed += 1 }
    guard let answeredAt = sample.answeredAt else { return }
    if sample.isInTarget { inTarget += 1 }
    times.append((answeredAt - sample.receivedAt).milliseconds)
  }

  /// Those that were answered.
  public var answered: Int { times.count }

  /// Those of which it is known whether the target was met: one that is late counts as missed before it is answered, so
  /// that leaving it flatters no share.
  public var decided: Int { inTarget + missed }

  /// The shares of the answers that took no longer, for each percentage asked for (nearest rank); nil where nothing was
  /// answered.
  public func percentiles(_ percents: Int...) -> [Interval?] {
    guard !times.isEmpty else { return percents.map { _ in nil } }
    let sorted = times.sorted()
    return percents.map { percent in
      Interval(milliseconds: sorted[max(0, (sorted.count * percent + 99) / 100 - 1)])
    }
  }

  /// How many answers took at least, and less than, so many hours.
  public func answered(withinHours hours: Range<Int64>) -> Int {
    let span = (hours.lowerBound * 3_600_000)..<(hours.upperBound.multipliedReportingOverflow(by: 3_600_000).0)
    return times.count { span.contains($0) }
  }
}
