/// A point in time: whole milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public let milliseconds: Int64

  /// The instant that many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Orders earlier instants first.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// The instant an interval later, held at the ends of the representable range instead of overflowing.
  public static func + (left: Self, right: Interval) -> Self {
    let (sum, overflow) = left.milliseconds.addingReportingOverflow(right.milliseconds)
    return Self(milliseconds: overflow ? (right.milliseconds < 0 ? .min : .max) : sum)
  }

  /// The instant an interval earlier, held at the ends of the representable range instead of overflowing.
  public static func - (left: Self, right: Interval) -> Self {
    let (difference, overflow) = left.milliseconds.subtractingReportingOverflow(right.milliseconds)
    return Self(milliseconds: overflow ? (right.milliseconds < 0 ? .max : .min) : difference)
  }

  /// The time from the second instant to the first; negative where the first is earlier.
  public static func - (left: Self, right: Self) -> Interval {
    let (difference, overflow) = left.milliseconds.subtractingReportingOverflow(right.milliseconds)
    return Interval(milliseconds: overflow ? (left < right ? .min + 1 : .max) : difference)
  }
}
