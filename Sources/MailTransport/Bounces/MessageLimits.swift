/// How much of a message that anybody may have written is taken before it is refused.
struct MessageLimits: Sendable {
  /// So many bytes are looked at; the rest is left alone.
  let bytes: Int
  /// The most fields in one header.
  let fields: Int
  /// The longest header, in bytes.
  let headerBytes: Int
  /// How deep parts may be nested.
  let depth: Int
  /// The most parts, those inside returned messages included.
  let parts: Int
  /// The longest boundary, in bytes; RFC 2046 allows 70.
  let boundary: Int

  static let standard = MessageLimits(
    bytes: 1_048_576, fields: 200, headerBytes: 65_536, depth: 10, parts: 100, boundary: 200)
}
