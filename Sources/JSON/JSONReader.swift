/// Reads one JSON text (RFC 8259) in one strict linear pass, and refuses whatever two readers could understand differently.
///
/// Refused beyond the grammar: bytes that are not UTF-8, a key that comes twice (compared after unescaping, as bytes),
/// half a surrogate pair, U+0000, integers beyond 64 bits, numbers that a double cannot hold, minus zero, numbers of more
/// than 32 characters, and more depth or length than the limits allow. A byte order mark is refused too.
public enum JSONReader {
  /// The value that the bytes hold; the whole of them must be one value and white space.
  public static func read(_ bytes: Span<UInt8>, limits: JSONLimits = .standard) throws(JSONError) -> JSONValue {
    var parser = JSONParser(limits: limits)
    return try parser.document(bytes)
  }

  /// The value that the bytes hold.
  public static func read(_ bytes: ArraySlice<UInt8>, limits: JSONLimits = .standard) throws(JSONError) -> JSONValue {
    try read(bytes.span, limits: limits)
  }

  /// The value that the bytes hold.
  public static func read(_ bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) -> JSONValue {
    try read(bytes.span, limits: limits)
  }

  /// The value that a text holds.
  public static func read(_ text: String, limits: JSONLimits = .standard) throws(JSONError) -> JSONValue {
    try read(Array(text.utf8).span, limits: limits)
  }

  /// The byte at which the value of a member of the outermost object starts; nil where there is no such member.
  ///
  /// For error messages: it reads the text a second time.
  public static func offset(ofMember key: String, in bytes: Span<UInt8>) -> Int? {
    var parser = JSONParser(limits: .standard)
    parser.tracedKey = key
    _ = try? parser.document(bytes)
    return parser.tracedOffset
  }
}
