public import Casework
public import SafeText

/// What a place in a report holds, with its unit. Money is never one: reports hold none.
public enum ReportValue: Hashable, Sendable {
  case text(SafeText)
  case count(Int)
  case share(Share)
  case duration(Interval)
  case time(Instant)
  /// There is nothing to tell, which is not the same as none: the median of no answers.
  case absent

  /// What the value is measured in.
  public enum Unit: String, Hashable, Sendable {
    case text, count, percent, duration, time
  }

  /// The unit; nil where the value is absent.
  public var unit: Unit? {
    switch self {
    case .text: .text
    case .count: .count
    case .share: .percent
    case .duration: .duration
    case .time: .time
    case .absent: nil
    }
  }

  /// Whether it falls short of its target.
  public var isUnder: Bool { if case .share(let share) = self { share.isUnder } else { false } }
}

/// So many out of so many, and what there should be.
public struct Share: Hashable, Sendable {
  /// Those that are counted, 0 up to ``whole``.
  public var part: Int
  /// All of them, up to 10^15; of 0 there is no percentage.
  public var whole: Int
  /// The percentage to be reached, in tenths of a percent (950 is 95.0%); nil where there is no target.
  public var target: Int?

  /// A share of a whole.
  public init(_ part: Int, of whole: Int, target: Int? = nil) {
    self.part = part
    self.whole = whole
    self.target = target
  }

  /// Whether the share falls short of its target: reckoned exactly, not on the rounded percentage.
  public var isUnder: Bool { whole > 0 && target.map { part * 1000 < $0 * whole } ?? false }

  /// The percentage in tenths, rounded half up, but never up to a target that it falls short of; nil for a share of 0.
  public var tenths: Int? {
    guard whole > 0 else { return nil }
    let rounded = (part * 2000 + whole) / (whole * 2)
    guard isUnder, let target else { return rounded }
    return min(rounded, target - 1)
  }
}
