extension JSONParser {
  /// The most characters that a number may have.
  static let longestNumber = 32

  /// The number that is next: RFC 8259 section 6, without minus zero and without loss of size.
  mutating func number(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    let start = at
    let isNegative = bytes[at] == Byte.minus
    if isNegative { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "I") || bytes[at] == UInt8(ascii: "N") {
      throw JSONError(code: .notANumber, offset: start)
    }
    let firstDigit = at
    try digits(bytes)
    if bytes[firstDigit] == Byte.zero, at > firstDigit + 1 { throw JSONError(code: .invalidNumber, offset: start) }
    var isInteger = true
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      isInteger = false
      at += 1
      try digits(bytes)
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      at += 1
      if at < bytes.count, bytes[at] == Byte.minus || bytes[at] == UInt8(ascii: "+") { at += 1 }
      try digits(bytes)
    }
    guard at - start <= Self.longestNumber else { throw JSONError(code: .numberTooLong, offset: start) }
    return isInteger
      ? .integer(try integer(bytes, from: firstDigit, isNegative: isNegative, start: start))
      : .number(try double(bytes, from: start))
  }

  private mutating func digits(_ bytes: Span<UInt8>) throws(JSONError) {
    guard at < bytes.count else { throw JSONError(code: .unexpectedEnd, offset: at) }
    guard Byte.isDigit(bytes[at]) else { throw JSONError(code: .invalidNumber, offset: at) }
    while at < bytes.count, Byte.isDigit(bytes[at]) { at += 1 }
  }

  private func integer(
    _ bytes: Span<UInt8>, from first: Int, isNegative: Bool, start: Int
  ) throws(JSONError) -> Int64 {
    var value: Int64 = 0
    for offset in first..<at {
      let digit = Int64(bytes[offset] - Byte.zero)
      let (product, first) = value.multipliedReportingOverflow(by: 10)
      // Counted downwards for negative numbers, because the least number has no positive counterpart.
      let (sum, second) = product.addingReportingOverflow(isNegative ? -digit : digit)
      guard !first, !second else { throw JSONError(code: .numberOutOfRange, offset: start) }
      value = sum
    }
    if isNegative, value == 0 { throw JSONError(code: .negativeZero, offset: start) }
    return value
  }

  private func double(_ bytes: Span<UInt8>, from start: Int) throws(JSONError) -> Double {
    var text = ""
    var hasDigit = false
    var isMantissa = true
    for offset in start..<at {
      let byte = bytes[offset]
      text.unicodeScalars.append(Unicode.Scalar(byte))
      if byte | 0x20 == UInt8(ascii: "e") { isMantissa = false }
      if isMantissa, byte >= UInt8(ascii: "1"), byte <= Byte.nine { hasDigit = true }
    }
    guard hasDigit else {
      if bytes[start] == Byte.minus { throw JSONError(code: .negativeZero, offset: start) }
      return 0
    }
    guard let value = Double(text), value.isFinite, value != 0 else {
      throw JSONError(code: .numberOutOfRange, offset: start)
    }
    return value
  }
}
