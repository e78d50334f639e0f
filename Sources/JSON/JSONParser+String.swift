extension JSONParser {
  /// The string whose opening quote is next.
  mutating func string(_ bytes: Span<UInt8>) throws(JSONError) -> String {
    let start = at + 1
    var end = start
    let count = bytes.count
    while end < count {
      let byte = bytes[end]
      if byte == Byte.quote {
        at = end + 1
        return Self.text(bytes, start..<end)
      }
      if byte == Byte.backslash { return try escapedString(bytes, from: start, firstEscape: end) }
      guard byte >= 0x20 else { throw JSONError(code: .controlByte, offset: end) }
      end += 1
    }
    throw JSONError(code: .unexpectedEnd, offset: count)
  }

  private mutating func escapedString(
    _ bytes: Span<UInt8>, from start: Int, firstEscape: Int
  ) throws(JSONError) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(firstEscape - start + 64)
    var next = start
    while next < bytes.count {
      let byte = bytes[next]
      if byte == Byte.quote {
        at = next + 1
        return String(decoding: text, as: UTF8.self)
      }
      guard byte >= 0x20 else { throw JSONError(code: .controlByte, offset: next) }
      if byte == Byte.backslash {
        next = try escape(bytes, at: next, into: &text)
      } else {
        text.append(byte)
        next += 1
      }
    }
    throw JSONError(code: .unexpectedEnd, offset: bytes.count)
  }

  /// Reads the escape whose backslash is at `start`; the offset after it.
  private func escape(_ bytes: Span<UInt8>, at start: Int, into text: inout [UInt8]) throws(JSONError) -> Int {
    guard start + 1 < bytes.count else { throw JSONError(code: .unexpectedEnd, offset: bytes.count) }
    switch bytes[start + 1] {
    case Byte.quote, Byte.backslash, Byte.slash: text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try unicodeEscape(bytes, at: start, into: &text)
    default: throw JSONError(code: .invalidEscape, offset: start)
    }
    return start + 2
  }

  private func unicodeEscape(_ bytes: Span<UInt8>, at start: Int, into text: inout [UInt8]) throws(JSONError) -> Int {
    let first = try hexadecimal(bytes, at: start + 2)
    var code = first
    var end = start + 6
    guard first != 0 else { throw JSONError(code: .nullCharacter, offset: start) }
    if (0xD800...0xDBFF).contains(first) {
      guard end + 1 < bytes.count, bytes[end] == Byte.backslash, bytes[end + 1] == UInt8(ascii: "u") else {
        throw JSONError(code: .loneSurrogate, offset: start)
      }
      let second = try hexadecimal(bytes, at: end + 2)
      guard (0xDC00...0xDFFF).contains(second) else { throw JSONError(code: .loneSurrogate, offset: start) }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      end += 6
    }
    // A scalar cannot be made of the second half of a pair, which is what is left to refuse.
    guard let scalar = Unicode.Scalar(code) else { throw JSONError(code: .loneSurrogate, offset: start) }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return end
  }

  private func hexadecimal(_ bytes: Span<UInt8>, at start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for offset in start..<start + 4 {
      guard offset < bytes.count else { throw JSONError(code: .unexpectedEnd, offset: bytes.count) }
      switch bytes[offset] {
      case Byte.zero...Byte.nine: value = value << 4 | UInt32(bytes[offset] - Byte.zero)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(bytes[offset] - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(bytes[offset] - 0x37)
      default: throw JSONError(code: .invalidEscape, offset: offset)
      }
    }
    return value
  }

  private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    // Unchecked, because the whole text was found to be UTF-8 before, and it is cut only beside ASCII quotes.
    unsafe String(copying: UTF8Span(unchecked: bytes.extracting(range)))
  }
}
