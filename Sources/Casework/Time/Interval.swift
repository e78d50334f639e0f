/// A length of elapsed time in whole milliseconds; negative where it runs backwards.
public struct Interval: Hashable, Comparable, Sendable {
  /// The length in milliseconds.
  public let milliseconds: Int64

  /// An interval of that many milliseconds.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// An interval of that many seconds.
  public static func seconds(_ count: Int64) -> Self { Self(milliseconds: count * 1000) }
  /// An interval of that many minutes of 60 seconds.
  public static func minutes(_ count: Int64) -> Self { seconds(count * 60) }
  /// An interval of that many hours of 60 minutes.
  public static func hours(_ count: Int64) -> Self { minutes(count * 60) }
  /// No time at all.
  public static let zero = Self(milliseconds: 0)

  /// Orders shorter intervals first.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
