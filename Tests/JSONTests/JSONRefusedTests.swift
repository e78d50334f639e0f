import JSON
import Testing

@Suite struct JSONRefusedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let code: JSONError.Code
    let offset: Int
    var testDescription: String {
      "\(code.rawValue) \(String(decoding: bytes.prefix(40), as: UTF8.self).debugDescription)"
    }

    init(_ text: String, _ code: JSONError.Code, _ offset: Int) { self.init(Array(text.utf8), code, offset) }
    init(_ bytes: [UInt8], _ code: JSONError.Code, _ offset: Int) {
      (self.bytes, self.code, self.offset) = (bytes, code, offset)
    }
    /// The bytes inside the quotes of a string.
    static func quoted(_ inside: [UInt8], _ code: JSONError.Code, _ offset: Int) -> Self {
      Self([0x22] + inside + [0x22], code, offset)
    }
  }

  static let numbers = [
    Case("-0", .negativeZero, 0), Case("-0.0", .negativeZero, 0), Case("-0e5", .negativeZero, 0),
    Case("[-0]", .negativeZero, 1), Case("01", .invalidNumber, 0), Case("00", .invalidNumber, 0),
    Case("-01", .invalidNumber, 0), Case("1.", .unexpectedEnd, 2), Case("1.x", .invalidNumber, 2),
    Case("[1.]", .invalidNumber, 3), Case(".5", .invalidNumber, 0), Case("+1", .invalidNumber, 0),
    Case("-", .unexpectedEnd, 1), Case("--1", .invalidNumber, 1), Case("-a", .invalidNumber, 1),
    Case("1e", .unexpectedEnd, 2), Case("1e+", .unexpectedEnd, 3), Case("[1e]", .invalidNumber, 3),
    Case("[1e+]", .invalidNumber, 4), Case("1e2.5", .trailingBytes, 3), Case("0x10", .trailingBytes, 1),
    Case("1_000", .trailingBytes, 1), Case("[1 2]", .unexpectedByte, 3), Case("1,5", .trailingBytes, 1),
    Case("9223372036854775808", .numberOutOfRange, 0), Case("-9223372036854775809", .numberOutOfRange, 0),
    Case("18446744073709551616", .numberOutOfRange, 0), Case("1e999", .numberOutOfRange, 0),
    Case("-1e999", .numberOutOfRange, 0), Case("1e-999", .numberOutOfRange, 0),
    Case("[1,1e400]", .numberOutOfRange, 3), Case(String(repeating: "1", count: 33), .numberTooLong, 0),
    Case("0." + String(repeating: "1", count: 31), .numberTooLong, 0),
    Case(String(repeating: "9", count: 10_000), .numberTooLong, 0), Case("NaN", .notANumber, 0),
    Case("nan", .notANumber, 0), Case("Infinity", .notANumber, 0), Case("-Infinity", .notANumber, 0),
    Case("-NaN", .notANumber, 0), Case("[NaN]", .notANumber, 1), Case("1f", .trailingBytes, 1),
    Case("\u{FF11}", .unexpectedByte, 0),
  ]

  static let strings = [
    Case("\"", .unexpectedEnd, 1), Case("\"a", .unexpectedEnd, 2), Case("\"a\\", .unexpectedEnd, 3),
    Case("\"a\\\"", .unexpectedEnd, 4), Case("'a'", .unexpectedByte, 0), Case("\"a\nb\"", .controlByte, 2),
    Case("\"\t\"", .controlByte, 1), Case("\"\u{0}\"", .controlByte, 1), Case("\"\u{1F}\"", .controlByte, 1),
    Case("\"\\n\u{1}\"", .controlByte, 3), Case("{\"a\u{1}\":1}", .controlByte, 3), Case(#""\x41""#, .invalidEscape, 1),
    Case(#""\a""#, .invalidEscape, 1), Case(#""\'""#, .invalidEscape, 1), Case(#""\U0041""#, .invalidEscape, 1),
    Case(#""\u00g0""#, .invalidEscape, 5), Case(#""\u12""#, .invalidEscape, 5), Case(#""\u12"#, .unexpectedEnd, 5),
    Case(#""\u""#, .invalidEscape, 3), Case(#""\u+123""#, .invalidEscape, 3), Case(#""\u0000""#, .nullCharacter, 1),
    Case(#"{"a\u0000":1}"#, .nullCharacter, 3), Case(#""\ud800""#, .loneSurrogate, 1),
    Case(#""\udc00""#, .loneSurrogate, 1), Case(#""\ud800x""#, .loneSurrogate, 1),
    Case(#""\ud800\n""#, .loneSurrogate, 1), Case(#""\ud800\u0041""#, .loneSurrogate, 1),
    Case(#""\ud800\ud800""#, .loneSurrogate, 1), Case(#""\udc00\ud800""#, .loneSurrogate, 1),
    Case(#""a\udfff""#, .loneSurrogate, 2), Case(#"{"\ud800":1}"#, .loneSurrogate, 2),
    Case.quoted([0x80], .invalidUTF8, 1), Case.quoted([0xFF], .invalidUTF8, 1), Case.quoted([0xFE], .invalidUTF8, 1),
    Case.quoted([0xC3], .invalidUTF8, 1), Case.quoted([0xC0, 0x80], .invalidUTF8, 1),
    Case.quoted([0xC1, 0xBF], .invalidUTF8, 1), Case.quoted([0xE0, 0x80, 0xAF], .invalidUTF8, 1),
    Case.quoted([0xE2, 0x82], .invalidUTF8, 1), Case.quoted([0xED, 0xA0, 0x80], .invalidUTF8, 1),
    Case.quoted([0xED, 0xBF, 0xBF], .invalidUTF8, 1), Case.quoted([0xF0, 0x80, 0x80, 0x80], .invalidUTF8, 1),
    Case.quoted([0xF4, 0x90, 0x80, 0x80], .invalidUTF8, 1), Case.quoted([0xF5, 0x80, 0x80, 0x80], .invalidUTF8, 1),
    Case.quoted([0x61, 0xF0, 0x9F, 0x98], .invalidUTF8, 2), Case(Array("{\"a\"".utf8) + [0xFF], .invalidUTF8, 4),
  ]

  static let structures = [
    Case("", .empty, 0), Case("  ", .empty, 2), Case("\n", .empty, 1), Case("{", .unexpectedEnd, 1),
    Case("[", .unexpectedEnd, 1), Case("[1", .unexpectedEnd, 2), Case("[1,", .unexpectedEnd, 3),
    Case(#"{"a""#, .unexpectedEnd, 4), Case(#"{"a":"#, .unexpectedEnd, 5), Case(#"{"a":1"#, .unexpectedEnd, 6),
    Case(#"{"a":1,"#, .unexpectedEnd, 7), Case("]", .unexpectedByte, 0), Case("}", .unexpectedByte, 0),
    Case("[}", .unexpectedByte, 1), Case("{]", .unexpectedByte, 1), Case("[1}", .unexpectedByte, 2),
    Case("{1:2}", .unexpectedByte, 1), Case("{a:1}", .unexpectedByte, 1), Case("{'a':1}", .unexpectedByte, 1),
    Case(#"{"a" 1}"#, .unexpectedByte, 5), Case(#"{"a"=1}"#, .unexpectedByte, 4), Case(#"{"a":}"#, .unexpectedByte, 5),
    Case(#"{"a":1 "b":2}"#, .unexpectedByte, 7), Case("[1,]", .trailingComma, 2), Case("[1 , ]", .trailingComma, 3),
    Case(#"{"a":1,}"#, .trailingComma, 6), Case("[,]", .unexpectedByte, 1), Case("{,}", .unexpectedByte, 1),
    Case("[1,,2]", .unexpectedByte, 3), Case(#"{"a":1,"a":2}"#, .duplicateKey, 7),
    Case(#"{"a":1,"\u0061":2}"#, .duplicateKey, 7), Case(#"{"b":{"a":1,"a":2}}"#, .duplicateKey, 12),
    Case(#"{"":1,"":2}"#, .duplicateKey, 6), Case("{} {}", .trailingBytes, 3), Case("1 2", .trailingBytes, 2),
    Case("{}x", .trailingBytes, 2), Case("{}\u{0}", .trailingBytes, 2), Case("null,", .trailingBytes, 4),
    Case("// x\n1", .comment, 0), Case("/* x */1", .comment, 0), Case("1 // x", .comment, 2),
    Case("[1/*x*/]", .comment, 2), Case("{/**/}", .comment, 1), Case("# x", .unexpectedByte, 0),
    Case("True", .unexpectedByte, 0), Case("TRUE", .unexpectedByte, 0), Case("tru", .unexpectedEnd, 3),
    Case("trux", .unexpectedByte, 3), Case("truex", .trailingBytes, 4), Case("nul", .unexpectedEnd, 3),
    Case("fals\u{0}", .unexpectedByte, 4), Case("undefined", .unexpectedByte, 0), Case("\u{FEFF}1", .unexpectedByte, 0),
    Case("\u{A0}1", .unexpectedByte, 0), Case("\u{B}1", .unexpectedByte, 0), Case("\u{0}", .unexpectedByte, 0),
    Case(String(repeating: "[", count: 33), .tooDeep, 32), Case(String(repeating: "[", count: 160), .tooDeep, 32),
    Case(String(repeating: "[", count: 511), .tooDeep, 32), Case(String(repeating: "[", count: 513), .tooDeep, 32),
    Case(String(repeating: "[", count: 100_000), .tooDeep, 32),
    Case(String(repeating: "{\"a\":", count: 100_000), .tooDeep, 160),
  ]

  @Test(arguments: numbers + strings + structures)
  func isRefused(_ example: Case) {
    #expect(throws: JSONError(code: example.code, offset: example.offset)) { try JSONReader.read(example.bytes) }
  }

  @Test func refusesADuplicateAmongManyKeys() {
    let text = "{" + (0..<2000).map { "\"k\($0)\":1," }.joined()
    #expect(throws: JSONError(code: .duplicateKey, offset: text.utf8.count)) {
      try JSONReader.read(text + "\"k7\":2}")
    }
  }

  @Test func obeysItsLimits() throws {
    #expect(throws: JSONError(code: .tooLong, offset: 4)) {
      try JSONReader.read("[1,2]", limits: JSONLimits(bytes: 4))
    }
    #expect(throws: JSONError(code: .tooDeep, offset: 1)) { try JSONReader.read("[[]]", limits: JSONLimits(depth: 1)) }
    #expect(JSONLimits(depth: 1_000_000).depth == JSONLimits.deepest)
    let deepest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    _ = try JSONReader.read(deepest, limits: JSONLimits(depth: 128))
  }

  @Test(arguments: JSONError.Code.allCases)
  func saysWhatIsWrongInASentence(_ code: JSONError.Code) {
    let error = JSONError(code: code, offset: 7)
    #expect(error.sentence.hasSuffix("."))
    #expect(error.description == "\(code.rawValue) at byte 7: \(error.sentence)")
  }
}
