public import Casework
public import SafeText

/// What is open at a moment, by hurry and by owner (SLA-5).
public struct OpenWork: Sendable {
  /// One open message.
  public struct Item: Hashable, Sendable {
    /// The activity.
    public let activity: ActivityID
    /// When an answer is due, and whether the clock stands.
    public let clock: OpenClock
    /// Who owns it; nil where nobody does.
    public let owner: String?

    /// An open message.
    public init(activity: ActivityID, clock: OpenClock, owner: String?) {
      (self.activity, self.clock, self.owner) = (activity, clock, owner)
    }
  }

  /// What an owner has open.
  public struct Load: Hashable, Sendable {
    /// All of it.
    public var open = 0
    /// Due within four hours.
    public var dueSoon = 0
    /// Late.
    public var late = 0

    /// Nothing.
    public init() {}
  }

  /// A span of time left or time late, the filter that lists it, and how many fall into it.
  public struct Span: Sendable {
    /// The span in words.
    public let name: SafeText
    /// What `--filter` of the queue takes.
    public let filter: SafeText
    /// How many.
    public let count: Int
  }

  /// How many there are.
  public let count: Int
  /// By time left, late first, and those whose clock stands at the end.
  public let left: [Span]
  /// Late ones by age, oldest first.
  public let late: [Span]
  /// Late ones that nobody owns.
  public let unownedLate: Int
  /// By owner; what nobody owns under nil.
  public let loads: [String?: Load]

  /// What `--filter` of the queue takes for all that this counts from; empty for everything.
  private let scope: SafeText

  /// Open work at a moment.
  ///
  /// - Parameter scope: what `--filter` of the queue takes for all that the items were taken from.
  public init(_ items: [Item], at now: Instant, within scope: SafeText = "") {
    self.scope = scope
    count = items.count
    func span(_ name: SafeText, _ words: SafeText, _ isCounted: (OpenClock) -> Bool) -> Span {
      Span(
        name: name, filter: scope.isEmpty ? words : "\(words) \(scope)", count: items.count { isCounted($0.clock) })
    }
    left =
      [span("late", "is:late") { $0.isLate(at: now) }]
      + Self.leftSpans.map { name, words, range in
        span(name, words) { !$0.isPaused && range.contains($0.left(at: now).milliseconds) }
      } + [span("clock stands", "is:paused", \.isPaused)]
    late = Self.ageSpans.map { name, words, range in
      span(name, words) { $0.isLate(at: now) && range.contains(-$0.left(at: now).milliseconds) }
    }
    unownedLate = items.count { $0.owner == nil && $0.clock.isLate(at: now) }
    loads = items.reduce(into: [:]) { loads, item in
      loads[item.owner, default: Load()].open += 1
      let left = item.clock.left(at: now).milliseconds
      if item.clock.isLate(at: now) { loads[item.owner, default: Load()].late += 1 }
      if !item.clock.isPaused, (0..<4 * Self.hour).contains(left) { loads[item.owner, default: Load()].dueSoon += 1 }
    }
  }

  /// What `--filter` of the queue takes for some words within the scope.
  public func filter(_ words: SafeText) -> SafeText { scope.isEmpty ? words : "\(words) \(scope)" }

  private static let hour: Int64 = 3_600_000
  private static let leftSpans: [(name: SafeText, filter: SafeText, range: Range<Int64>)] = [
    ("0 to 4h", "left:>=0h left:<4h", 0..<(4 * hour)),
    ("4 to 12h", "left:>=4h left:<12h", (4 * hour)..<(12 * hour)),
    ("12 to 24h", "left:>=12h left:<24h", (12 * hour)..<(24 * hour)),
    ("24 to 48h", "left:>=24h left:<48h", (24 * hour)..<(48 * hour)), ("over 48h", "left:>=48h", (48 * hour)..<(.max)),
  ]
  private static let ageSpans: [(name: SafeText, filter: SafeText, range: Range<Int64>)] = [
    ("over 7 days", "late:>=168h", (168 * hour)..<(.max)),
    ("2 to 7 days", "late:>=48h late:<168h", (48 * hour)..<(168 * hour)),
    ("1 to 2 days", "late:>=24h late:<48h", (24 * hour)..<(48 * hour)), ("up to 1 day", "late:<24h", 1..<(24 * hour)),
  ]
}
