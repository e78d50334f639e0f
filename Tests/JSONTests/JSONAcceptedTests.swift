import JSON
import Testing

@Suite struct JSONAcceptedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let value: JSONValue
    var testDescription: String { text }

    init(_ text: String, _ value: JSONValue) { (self.text, self.value) = (text, value) }
  }

  static let numbers = [
    Case("0", 0), Case("1", 1), Case("-1", -1), Case("10", 10), Case("9223372036854775807", .integer(.max)),
    Case("-9223372036854775808", .integer(.min)), Case("0.0", .number(0)), Case("1.5", .number(1.5)),
    Case("-0.5", .number(-0.5)), Case("1e2", .number(100)), Case("1E2", .number(100)), Case("1e+2", .number(100)),
    Case("1e-2", .number(0.01)), Case("0e9", .number(0)), Case("1.25E3", .number(1250)),
    Case("1e308", .number(1e308)), Case("-1e308", .number(-1e308)), Case("5e-324", .number(.leastNonzeroMagnitude)),
    Case("0.1", .number(0.1)), Case("12345678901234567.5", .number(12_345_678_901_234_567.5)),
    Case("1.00000000000000000000000000000", .number(1)),
  ]

  static let strings = [
    Case(#""""#, ""), Case(#""a""#, "a"), Case(#""é""#, "é"), Case(#""😀""#, "😀"), Case(#""\"""#, "\""),
    Case(#""\\""#, "\\"), Case(#""\/""#, "/"), Case(#""/""#, "/"), Case(#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    Case(#""\u0041""#, "A"), Case(#""\u00e9""#, "\u{E9}"), Case(#""\u00E9""#, "\u{E9}"),
    Case(#""\u20AC""#, "€"), Case(#""\ud83d\ude00""#, "😀"), Case(#""\uD800\uDC00""#, "\u{10000}"),
    Case(#""\uDBFF\uDFFF""#, "\u{10FFFF}"), Case(#""\u001b[2J""#, "\u{1B}[2J"), Case(#""\u0001""#, "\u{1}"),
    Case(#""\uFFFE""#, "\u{FFFE}"), Case(#""\ufeff""#, "\u{FEFF}"), Case("\"\u{7F}\"", "\u{7F}"),
    Case("\"\u{2028}\u{2029}\"", "\u{2028}\u{2029}"), Case("\"a'b\"", "a'b"), Case(#""a\u0020b""#, "a b"),
    Case(#""{[,:]}""#, "{[,:]}"), Case(#""\\u0000""#, "\\u0000"), Case("\"\u{10FFFF}\"", "\u{10FFFF}"),
    Case(
      #""long enough that it is not kept in place é \n and goes on""#,
      "long enough that it is not kept in place é \n and goes on"),
  ]

  static let structures = [
    Case("null", .null), Case("true", true), Case("false", false), Case(" true ", true), Case("\t\r\n1\n", 1),
    Case("[]", []), Case("[ ]", []), Case("[1]", [1]), Case("[1,2]", [1, 2]), Case("[ 1 , 2 ]", [1, 2]),
    Case("[[]]", [[]]), Case("[null,true,\"x\"]", [.null, true, "x"]), Case("{}", .object([:])),
    Case("{ }", .object([:])), Case(#"{"a":1}"#, .object(["a": 1])), Case(#"{ "a" : 1 }"#, .object(["a": 1])),
    Case(#"{"b":1,"a":2}"#, .object(["b": 1, "a": 2])), Case(#"{"":0}"#, .object(["": 0])),
    Case(#"{"a":{"a":1}}"#, .object(["a": .object(["a": 1])])),
    Case(
      #"[{"a":1},{"a":2}]"#,
      [.object(["a": 1]), .object(["a": 2])]),
    Case(#"{"a":1,"A":2}"#, .object(["a": 1, "A": 2])), Case(#"{"\u0061b":1}"#, .object(["ab": 1])),
    // Equal as characters, different as bytes: two keys.
    Case("{\"\u{E9}\":1,\"e\u{301}\":2}", .object(["\u{E9}": 1, "e\u{301}": 2])),
    Case(
      String(repeating: "[", count: 32) + String(repeating: "]", count: 32),
      (1..<32).reduce(JSONValue.array([])) { inner, _ in [inner] }),
  ]

  @Test(arguments: numbers + strings + structures)
  func isRead(_ example: Case) throws {
    let value = try JSONReader.read(example.text)
    // The written bytes decide, because `==` on text is canonical equivalence.
    #expect(value.bytes == example.value.bytes)
    #expect(value == example.value)
    #expect(try JSONReader.read(value.bytes).bytes == value.bytes)
  }

  @Test func keepsTheOrderOfManyMembers() throws {
    let keys = (0..<5000).map { "key\(($0 * 7919) % 5000)" }
    let text = "{" + keys.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
    #expect(try JSONReader.read(text).object?.keys == keys)
  }

  @Test func readsASliceByItsOwnOffsets() throws {
    let bytes = Array(#"xx{"a":tru}"#.utf8)
    #expect(throws: JSONError(code: .unexpectedByte, offset: 8)) { try JSONReader.read(bytes[2...]) }
    #expect(try JSONReader.read(Array("xx[1]yy".utf8)[2..<5]) == [1])
  }

  @Test func findsWhereAMemberStarts() {
    let bytes = Array(#"{"a":{"b":1}, "b" : 2,"c":3"#.utf8)
    #expect(JSONReader.offset(ofMember: "b", in: bytes.span) == 20)
    #expect(JSONReader.offset(ofMember: "a", in: bytes.span) == 5)
    #expect(JSONReader.offset(ofMember: "z", in: bytes.span) == nil)
  }
}
