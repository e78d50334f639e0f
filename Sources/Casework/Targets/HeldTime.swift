/// Who had an enquiry in hands while its clock ran (SLA-5).
public enum TimeHolder: Hashable, Sendable {
  /// Nobody had taken it.
  case unassigned
  /// The owner.
  case person(Account)
  /// Another team, to which it was referred.
  case referral
  /// A reply that was approved and had not been accepted by the mail server.
  case outbox
}

/// What changes who has an enquiry in hands.
public enum HoldingEvent: Hashable, Sendable {
  /// Somebody became the owner, or nobody is.
  case owner(Account?)
  /// It was referred to another team; ends when somebody becomes its owner.
  case referred
  /// A reply was approved.
  case sendingStarted
  /// The reply was taken back, refused, accepted or given to a person.
  case sendingEnded
}

/// How the time of an enquiry was spent, in spans that follow each other without a gap.
public struct HeldTime: Hashable, Sendable {
  /// A stretch of time in one pair of hands.
  public struct Span: Hashable, Sendable {
    /// Who had it.
    public let holder: TimeHolder
    /// The first moment.
    public let from: Instant
    /// The first moment after it.
    public let until: Instant
  }

  /// The spans, oldest first; neighbours differ in their holder.
  public let spans: [Span]

  /// The spans from the start of the clock to its stop, or to now where it runs.
  ///
  /// - `events`: oldest first; those outside the time count as at its nearer end.
  public init(from start: Instant, until end: Instant, events: [(at: Instant, event: HoldingEvent)]) {
    var spans: [Span] = []
    var state = (owner: Account?.none, isReferred: false, isSending: false)
    var from = start
    func holder() -> TimeHolder {
      if state.isSending { return .outbox }
      if state.isReferred { return .referral }
      return state.owner.map(TimeHolder.person) ?? .unassigned
    }
    func close(at moment: Instant) {
      let moment = min(max(moment, from), end)
      guard moment > from else { return }
      if let last = spans.last, last.holder == holder() {
        spans[spans.count - 1] = Span(holder: last.holder, from: last.from, until: moment)
      } else {
        spans.append(Span(holder: holder(), from: from, until: moment))
      }
      from = moment
    }
    for (at, event) in events {
      close(at: at)
      switch event {
      case .owner(let owner): (state.owner, state.isReferred) = (owner, false)
      case .referred: state.isReferred = true
      case .sendingStarted: state.isSending = true
      case .sendingEnded: state.isSending = false
      }
    }
    close(at: end)
    self.spans = spans
  }

  /// The time of each holder, the longest first.
  public var totals: [(holder: TimeHolder, time: Interval)] {
    var order: [TimeHolder] = []
    var sums: [TimeHolder: Int64] = [:]
    for span in spans {
      if sums[span.holder] == nil { order.append(span.holder) }
      sums[span.holder, default: 0] += (span.until - span.from).milliseconds
    }
    return order.map { ($0, Interval(milliseconds: sums[$0] ?? 0)) }.sorted { $0.1 > $1.1 }
  }
}
