public import Casework

/// Who asks, when and where: what `me`, `mine`, `today` and the time left are measured from.
public struct Viewpoint: Sendable {
  /// Who asks.
  public var me: Account
  /// The team of whoever asks; nil where it is not known, and `team:mine` then finds nothing.
  public var team: String?
  /// The moment that is now.
  public var now: Instant
  /// The zone whose days are meant.
  public var zone: LocalZone
  /// Whether special client records are there for whoever asks; otherwise no query finds any of them (CH-3).
  public var seesRestricted: Bool

  /// A viewpoint with the given facts.
  public init(me: Account, team: String?, now: Instant, zone: LocalZone, seesRestricted: Bool = true) {
    (self.me, self.team, self.now, self.zone) = (me, team, now, zone)
    self.seesRestricted = seesRestricted
  }

  /// The first moment of a day in the zone.
  func start(of date: CivilDate) -> Instant {
    let midnight = Instant(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000)
    let guess = midnight - .seconds(Int64(zone.offsetSeconds(midnight)))
    return midnight - .seconds(Int64(zone.offsetSeconds(guess)))
  }

  /// The moments that fall in some days.
  func moments(of days: Bounds<Day>) -> MomentRange {
    let today = zone.wallTime(at: now).date
    func first(_ day: Day) -> Instant { start(of: day.date(today: today)) }
    func next(_ day: Day) -> Instant? { day.date(today: today).adding(days: 1).map(start) }
    return switch days {
    case .exactly(let day): MomentRange(from: first(day), before: next(day))
    case .below(let day): MomentRange(before: first(day))
    case .atMost(let day): MomentRange(before: next(day))
    case .above(let day): MomentRange(from: next(day) ?? Instant(milliseconds: .max))
    case .atLeast(let day): MomentRange(from: first(day))
    case .between(let day, let last): MomentRange(from: first(day), before: next(last))
    }
  }

  /// The moments that lie a length of time after now, or before it where `isPast`.
  func moments(_ spans: Bounds<Span>, isPast: Bool) -> MomentRange {
    let tick = Interval(milliseconds: 1)
    func at(_ span: Span) -> Instant { isPast ? now - span.interval : now + span.interval }
    return switch spans {
    case .exactly(let span): MomentRange(from: at(span), before: at(span) + tick)
    case .below(let span): isPast ? MomentRange(from: at(span) + tick) : MomentRange(before: at(span))
    case .atMost(let span): isPast ? MomentRange(from: at(span)) : MomentRange(before: at(span) + tick)
    case .above(let span): isPast ? MomentRange(before: at(span)) : MomentRange(from: at(span) + tick)
    case .atLeast(let span): isPast ? MomentRange(before: at(span) + tick) : MomentRange(from: at(span))
    case .between(let first, let last):
      isPast
        ? MomentRange(from: at(last), before: at(first) + tick) : MomentRange(from: at(first), before: at(last) + tick)
    }
  }
}

/// Moments from one on and before another, either of which may be open.
struct MomentRange: Hashable {
  var from: Instant?
  var before: Instant?
}
