/// Why a text is not acceptable JSON, and at which byte; never what the text says.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong; the raw values are stable.
  public enum Code: String, CaseIterable, Sendable {
    case empty = "json-empty"
    case tooLong = "json-too-long"
    case tooDeep = "json-too-deep"
    case invalidUTF8 = "json-invalid-utf8"
    case unexpectedEnd = "json-unexpected-end"
    case unexpectedByte = "json-unexpected-byte"
    case trailingBytes = "json-trailing-bytes"
    case trailingComma = "json-trailing-comma"
    case comment = "json-comment"
    case duplicateKey = "json-duplicate-key"
    case controlByte = "json-control-byte"
    case invalidEscape = "json-invalid-escape"
    case loneSurrogate = "json-lone-surrogate"
    case nullCharacter = "json-null-character"
    case invalidNumber = "json-invalid-number"
    case numberTooLong = "json-number-too-long"
    case numberOutOfRange = "json-number-out-of-range"
    case negativeZero = "json-negative-zero"
    case notANumber = "json-not-a-number"
  }

  /// What is wrong.
  public let code: Code
  /// The byte at which it is wrong, from 0; the length of the text where it ends too soon.
  public let offset: Int

  /// An error of that kind at that byte.
  public init(code: Code, offset: Int) {
    self.code = code
    self.offset = offset
  }

  /// What is wrong, in one sentence without a word of the text.
  public var sentence: String {
    switch code {
    case .empty: "There is no JSON value; put one there."
    case .tooLong: "The text is longer than is allowed; split it."
    case .tooDeep: "Arrays and objects are nested deeper than is allowed; flatten them."
    case .invalidUTF8: "The bytes are not UTF-8; write the text as UTF-8."
    case .unexpectedEnd: "The text ends before its value does; send it again whole."
    case .unexpectedByte: "This byte cannot stand here in JSON (RFC 8259); correct it."
    case .trailingBytes: "Something follows the end of the value; write one value only."
    case .trailingComma: "A comma stands before the closing bracket; remove it."
    case .comment: "JSON has no comments; remove it."
    case .duplicateKey: "The object has this key already; keep one of them."
    case .controlByte: "A control byte stands unescaped in a string; escape it."
    case .invalidEscape: "JSON has no such escape after a backslash; correct it."
    case .loneSurrogate: "An escape is half of a surrogate pair; write both halves or the character."
    case .nullCharacter: "The escape of U+0000 is not accepted; remove it."
    case .invalidNumber: "This is not a number as JSON writes it; correct it."
    case .numberTooLong: "The number has more than 32 characters; shorten it."
    case .numberOutOfRange: "The number does not fit 64 bits; use a smaller one or a string."
    case .negativeZero: "Minus zero is not accepted; write 0."
    case .notANumber: "NaN and infinity are not JSON; use null or a string."
    }
  }

  /// The code, the byte and the sentence.
  public var description: String { "\(code.rawValue) at byte \(offset): \(sentence)" }
}
