/// Where one reading of a JSON text stands; the bytes are handed to each step, since a stored span has no owner.
struct JSONParser {
  let limits: JSONLimits
  /// The next byte to be read.
  var at = 0
  /// How many arrays and objects are open.
  var depth = 0
  /// The member of the outermost object whose place is wanted.
  var tracedKey: String?
  var tracedOffset: Int?

  init(limits: JSONLimits) { self.limits = limits }

  mutating func document(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.bytes else { throw JSONError(code: .tooLong, offset: limits.bytes) }
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      throw JSONError(code: .invalidUTF8, offset: error.byteOffsets.lowerBound)
    }
    skipBlanks(bytes)
    guard at < bytes.count else { throw JSONError(code: .empty, offset: at) }
    let value = try value(bytes)
    skipBlanks(bytes)
    guard at == bytes.count else {
      throw JSONError(code: bytes[at] == Byte.slash ? .comment : .trailingBytes, offset: at)
    }
    return value
  }

  mutating func value(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    guard at < bytes.count else { throw JSONError(code: .unexpectedEnd, offset: at) }
    switch bytes[at] {
    case Byte.quote: return .string(try string(bytes))
    case Byte.openBrace: return .object(try object(bytes))
    case Byte.openBracket: return .array(try array(bytes))
    case Byte.minus, Byte.zero...Byte.nine: return try number(bytes)
    case UInt8(ascii: "t"):
      try word("true", bytes)
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false", bytes)
      return .bool(false)
    case UInt8(ascii: "n"):
      if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "a") { throw JSONError(code: .notANumber, offset: at) }
      try word("null", bytes)
      return .null
    case UInt8(ascii: "N"), UInt8(ascii: "I"): throw JSONError(code: .notANumber, offset: at)
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw JSONError(code: .invalidNumber, offset: at)
    default: throw unexpected(bytes)
    }
  }

  private mutating func array(_ bytes: Span<UInt8>) throws(JSONError) -> [JSONValue] {
    try open()
    var values: [JSONValue] = []
    skipBlanks(bytes)
    if take(Byte.closeBracket, bytes) {
      depth -= 1
      return values
    }
    while true {
      values.append(try value(bytes))
      skipBlanks(bytes)
      if take(Byte.closeBracket, bytes) { break }
      try comma(before: Byte.closeBracket, bytes)
    }
    depth -= 1
    return values
  }

  private mutating func object(_ bytes: Span<UInt8>) throws(JSONError) -> JSONObject {
    try open()
    var keys = JSONKeys()
    skipBlanks(bytes)
    if take(Byte.closeBrace, bytes) {
      depth -= 1
      return JSONObject()
    }
    var members: [JSONObject.Member] = []
    members.reserveCapacity(depth == 1 ? 16 : 4)
    while true {
      let start = at
      guard at < bytes.count else { throw JSONError(code: .unexpectedEnd, offset: at) }
      guard bytes[at] == Byte.quote else { throw unexpected(bytes) }
      let key = try string(bytes)
      guard keys.insert(key, among: members) else { throw JSONError(code: .duplicateKey, offset: start) }
      skipBlanks(bytes)
      guard take(Byte.colon, bytes) else { throw unexpected(bytes) }
      skipBlanks(bytes)
      if depth == 1, let tracedKey, tracedKey.utf8.elementsEqual(key.utf8) { tracedOffset = at }
      members.append(JSONObject.Member(key: key, value: try value(bytes)))
      skipBlanks(bytes)
      if take(Byte.closeBrace, bytes) { break }
      try comma(before: Byte.closeBrace, bytes)
    }
    depth -= 1
    return JSONObject(distinct: members)
  }

  private mutating func open() throws(JSONError) {
    guard depth < limits.depth else { throw JSONError(code: .tooDeep, offset: at) }
    depth += 1
    at += 1
  }

  private mutating func comma(before close: UInt8, _ bytes: Span<UInt8>) throws(JSONError) {
    let start = at
    guard take(Byte.comma, bytes) else { throw unexpected(bytes) }
    skipBlanks(bytes)
    if at < bytes.count, bytes[at] == close { throw JSONError(code: .trailingComma, offset: start) }
  }

  private mutating func word(_ text: StaticString, _ bytes: Span<UInt8>) throws(JSONError) {
    for expected in text.description.utf8 {
      guard at < bytes.count else { throw JSONError(code: .unexpectedEnd, offset: at) }
      guard bytes[at] == expected else { throw unexpected(bytes) }
      at += 1
    }
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while at < bytes.count, bytes[at] <= 0x20, Byte.isBlank(bytes[at]) { at += 1 }
  }

  private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  func unexpected(_ bytes: Span<UInt8>) -> JSONError {
    guard at < bytes.count else { return JSONError(code: .unexpectedEnd, offset: at) }
    return JSONError(code: bytes[at] == Byte.slash ? .comment : .unexpectedByte, offset: at)
  }
}
