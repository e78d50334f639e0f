public import Casework

/// A length of time as it is written in a filter: minutes, hours, days of 24 hours or weeks.
public struct Span: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The length in whole minutes, 0 to 1,007,989,920 (99,999 weeks).
  public let minutes: Int64

  /// Reads 1 to 5 digits and one of `m`, `h`, `d` and `w`; nil for anything else.
  public init?(_ text: String) {
    guard let unit = text.last, let size = Self.units.first(where: { $0.name == unit })?.minutes,
      let count = String(text.dropLast()).smallNumber
    else { return nil }
    minutes = count * size
  }

  /// The length as elapsed time.
  public var interval: Interval { .minutes(minutes) }

  /// The length in the largest unit that measures it without a rest: `90m`, `4h`, `2d`, `1w`.
  public var description: String {
    let unit = Self.units.last { minutes > 0 && minutes.isMultiple(of: $0.minutes) } ?? ("m", 1)
    return "\(minutes / unit.minutes)\(unit.name)"
  }

  /// Orders shorter spans first.
  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  private static let units: [(name: Character, minutes: Int64)] = [("m", 1), ("h", 60), ("d", 1440), ("w", 10_080)]
}
