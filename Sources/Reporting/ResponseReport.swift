public import Casework

/// The team leaders' report on the response target (SLA-5).
public struct ResponseReport: Sendable {
  /// One row of a breakdown.
  public struct Row: Sendable {
    /// What the row is about, such as a team's name.
    public let name: String
    /// Its figures.
    public let figures: ResponseFigures
  }

  /// A span of time left or time late, and how many open messages fall into it.
  public struct Bucket: Sendable {
    /// The span in words.
    public let name: String
    /// How many.
    public let count: Int
    /// Which ones.
    public let activities: [ActivityID]
  }

  /// The first moment reported on.
  public let from: Instant
  /// The first moment no longer reported on.
  public let until: Instant
  /// The moment at which it was made.
  public let madeAt: Instant
  /// All messages together.
  public let total: ResponseFigures
  /// Open ones by time left, late first.
  public let open: [Bucket]
  /// Late ones by age, oldest first.
  public let late: [Bucket]
  /// By team, by caseworker, by subject and by channel, each with its rows.
  public let breakdowns: [(name: String, rows: [Row])]

  /// The report on the messages received in a period.
  public init(_ samples: [ResponseSample], from: Instant, until: Instant, at now: Instant) {
    (self.from, self.until, madeAt) = (from, until, now)
    total = ResponseFigures(samples, at: now)
    let unanswered = samples.filter { $0.isOpen && $0.answeredAt == nil }
    open = Self.leftSpans.map { span in
      Self.bucket(span.name, unanswered.filter { span.range.contains(($0.dueAt - now).milliseconds) })
    }
    late = Self.ageSpans.map { span in
      Self.bucket(span.name, unanswered.filter { span.range.contains((now - $0.dueAt).milliseconds) })
    }
    breakdowns = [
      ("team", Self.rows(samples, at: now) { $0.team }),
      ("caseworker", Self.rows(samples, at: now) { $0.owner?.name ?? "(no owner)" }),
      ("subject", Self.rows(samples, at: now) { $0.subject.title }),
      ("channel", Self.rows(samples.filter { $0.answeredAt != nil }, at: now) { $0.channel ?? "other" }),
    ]
  }

  private static func bucket(_ name: String, _ samples: [ResponseSample]) -> Bucket {
    Bucket(name: name, count: samples.count, activities: samples.map(\.activity))
  }

  private static func rows(
    _ samples: [ResponseSample], at now: Instant, by name: (ResponseSample) -> String
  ) -> [Row] {
    Dictionary(grouping: samples, by: name).map { Row(name: $0.key, figures: ResponseFigures($0.value, at: now)) }
      .sorted { ($1.figures.received, $0.name) < ($0.figures.received, $1.name) }
  }

  private static let hour: Int64 = 3_600_000
  private static let leftSpans: [(name: String, range: Range<Int64>)] = [
    ("late", .min..<0), ("0 to 4h", 0..<(4 * hour)), ("4 to 12h", (4 * hour)..<(12 * hour)),
    ("12 to 24h", (12 * hour)..<(24 * hour)), ("24 to 48h", (24 * hour)..<(48 * hour)),
    ("over 48h", (48 * hour)..<(.max)),
  ]
  private static let ageSpans: [(name: String, range: Range<Int64>)] = [
    ("over 7 days", (168 * hour)..<(.max)), ("2 to 7 days", (48 * hour)..<(168 * hour)),
    ("1 to 2 days", (24 * hour)..<(48 * hour)), ("up to 1 day", 1..<(24 * hour)),
  ]
}
