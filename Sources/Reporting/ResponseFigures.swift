public import Casework

/// How a set of messages was answered (SLA-5).
public struct ResponseFigures: Hashable, Sendable {
  /// Messages that came in.
  public private(set) var received = 0
  /// Those answered.
  public private(set) var answered = 0
  /// Those answered no later than they were due.
  public private(set) var inTarget = 0
  /// Those on which work is still to be done.
  public private(set) var open = 0
  /// Open ones whose time has passed.
  public private(set) var late = 0
  /// Half of the answers took no longer; nil where nothing was answered.
  public let median: Interval?
  /// Nine in ten of the answers took no longer (nearest rank); nil where nothing was answered.
  public let ninetieth: Interval?

  /// The figures of those messages at a moment.
  public init(_ samples: some Sequence<ResponseSample>, at now: Instant) {
    var times: [Interval] = []
    for sample in samples {
      received += 1
      if let answeredAt = sample.answeredAt {
        answered += 1
        if sample.isInTarget { inTarget += 1 }
        times.append(answeredAt - sample.receivedAt)
      }
      if sample.isOpen {
        open += 1
        if sample.answeredAt == nil && now > sample.dueAt { late += 1 }
      }
    }
    times.sort()
    median = Self.rank(50, of: times)
    ninetieth = Self.rank(90, of: times)
  }

  /// The share answered in target of all that were answered, in tenths of a percent; nil where nothing was answered.
  public var shareInTarget: Int? { answered == 0 ? nil : (inTarget * 2000 + answered) / (answered * 2) }

  /// The nearest-rank percentile: the smallest value that at least that share of all values do not exceed.
  private static func rank(_ percent: Int, of sorted: [Interval]) -> Interval? {
    guard !sorted.isEmpty else { return nil }
    return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
  }
}
