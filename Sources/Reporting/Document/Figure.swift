public import Casework
public import SafeText

/// A value and the way from it to what it was counted from.
public struct Figure: Hashable, Sendable {
  /// The value.
  public var value: ReportValue
  /// How to list what stands behind it; nil for text and for what counts nothing.
  public var drill: DrillDown?

  /// A value, with the way to what stands behind it.
  public init(_ value: ReportValue, drill: DrillDown? = nil) {
    self.value = value
    self.drill = drill
  }

  /// Nothing to tell.
  public static let absent = Self(.absent)
  /// Words in the place of a figure.
  public static func text(_ text: SafeText) -> Self { Self(.text(text)) }
  /// A count of things.
  public static func count(_ count: Int, drill: DrillDown? = nil) -> Self { Self(.count(count), drill: drill) }
  /// So many out of so many; the target in tenths of a percent.
  public static func share(_ part: Int, of whole: Int, target: Int? = nil, drill: DrillDown? = nil) -> Self {
    Self(.share(Share(part, of: whole, target: target)), drill: drill)
  }
  /// A length of time; absent where there is none.
  public static func duration(_ interval: Interval?, drill: DrillDown? = nil) -> Self {
    Self(interval.map(ReportValue.duration) ?? .absent, drill: drill)
  }
  /// A moment; absent where there is none.
  public static func time(_ instant: Instant?, drill: DrillDown? = nil) -> Self {
    Self(instant.map(ReportValue.time) ?? .absent, drill: drill)
  }
}

/// The way from a figure to the activities behind it.
public enum DrillDown: Hashable, Sendable {
  /// What `--filter` of the queue takes.
  case filter(SafeText)
  /// What `--list` of the same report takes.
  case list(SafeText)
  /// The activities themselves.
  case ids([SafeText])
}

/// One of the figures to read first.
public struct Headline: Hashable, Sendable {
  /// The lasting name for programs: small letters, digits and `_`.
  public var key: SafeText
  /// The name for people.
  public var name: SafeText
  /// The figure.
  public var figure: Figure
  /// What it was in the period compared with; nil where nothing is compared.
  public var previous: ReportValue?

  /// A figure under a name.
  public init(key: SafeText, name: SafeText, _ figure: Figure, previous: ReportValue? = nil) {
    self.key = key
    self.name = name
    self.figure = figure
    self.previous = previous
  }

  /// The change against the period compared with; nil where one of the two is not a number of the same unit.
  public var change: Change? {
    switch (previous, figure.value) {
    case (.count(let old), .count(let new)) where old > 0:
      let (difference, half) = ((new - old) * 1000, old / 2)
      return .percent(tenths: (difference + (difference < 0 ? -half : half)) / old)
    case (.count(let old), .count(let new)): return .count(new - old)
    case (.share(let old), .share(let new)):
      guard let old = old.tenths, let new = new.tenths else { return nil }
      return .points(tenths: new - old)
    case (.duration(let old), .duration(let new)):
      return .duration(.minutes(new.milliseconds / 60_000 - old.milliseconds / 60_000))
    default: return nil
    }
  }

  /// How a figure moved; positive where it grew.
  public enum Change: Hashable, Sendable {
    /// Of a count, in tenths of a percent of what it was.
    case percent(tenths: Int)
    /// Of a count that was 0.
    case count(Int)
    /// Of a percentage, in tenths of a percentage point.
    case points(tenths: Int)
    /// Of a length of time, between the two in whole minutes.
    case duration(Interval)
  }
}
