/// How much a JSON text may ask of the reader before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// The depth that no caller can exceed, since reading and releasing a value recurse once a level.
  public static let deepest = 128

  /// How many arrays and objects may be open at once, 1 to ``deepest``.
  public var depth: Int
  /// How long a text may be, in bytes.
  public var bytes: Int

  /// Limits; a depth outside 1 to ``deepest`` is brought inside it.
  public init(depth: Int = 32, bytes: Int = 64 << 20) {
    self.depth = min(max(depth, 1), Self.deepest)
    self.bytes = bytes
  }

  /// 32 levels and 64 MiB.
  public static let standard = Self()
}
