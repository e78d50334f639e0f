/// What a list is ordered by.
public struct Sort: Hashable, Sendable, CustomStringConvertible {
  /// What can be ordered by.
  public enum Key: String, CaseIterable, Sendable {
    case left
    case received
    case owner
    case team
    case subject
  }

  /// What it is ordered by.
  public var key: Key
  /// Whether the greatest comes first.
  public var isDescending: Bool

  /// An order by a key, the least first unless it is said to be descending.
  public init(_ key: Key, isDescending: Bool = false) { (self.key, self.isDescending) = (key, isDescending) }

  /// The value of `sort:`, such as `-received`.
  public var description: String { (isDescending ? "-" : "") + key.rawValue }
}
