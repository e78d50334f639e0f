import Intake
import Testing

/// Bad lines among good ones, through a real file: 29 to 37, 40 to 42, 44 and 47 of the list of bad inputs.
@Suite struct BadLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let line: [UInt8]
    /// Nil where the line is accepted.
    let code: String?
    let offset: Int?

    init(_ name: String, _ line: [UInt8], _ code: String?, _ offset: Int? = nil) {
      (testDescription, self.line, self.code, self.offset) = (name, line, code, offset)
    }
    init(_ name: String, _ line: String, _ code: String?, _ offset: Int? = nil) {
      self.init(name, Array(line.utf8), code, offset)
    }
    init(_ name: String, extra json: String, _ code: String?) {
      self.init(name, MessageLine("bad").with("extra", json).bytes, code)
    }
    init(_ name: String, body: [UInt8], _ code: String) {
      let line = MessageLine("bad").with("body", "\"@\"").bytes
      let at = line.lastIndex(of: UInt8(ascii: "@")) ?? 0
      self.init(name, line[..<at] + body + line[(at + 1)...], code, at)
    }
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  static let cases = [
    Case("31 10 MB", extra: "\"" + String(repeating: "x", count: 10 << 20) + "\"", "line-too-long"),
    Case("32 depth 31 inside the object", extra: nested(31), nil),
    Case("32 depth 32 inside the object", extra: nested(32), "json-too-deep"),
    Case("32 depth 160", extra: nested(160), "json-too-deep"),
    Case("32 depth 511", extra: nested(511), "json-too-deep"),
    Case("32 depth 513", extra: nested(513), "json-too-deep"),
    Case("32 depth 100,000", extra: nested(100_000), "json-too-deep"),
    Case("33 duplicate key", #"{"message_id":"a","message_id":"b"}"#, "json-duplicate-key", 18),
    Case("33 duplicate key by escape", #"{"body":"a","\u0062ody":"b"}"#, "json-duplicate-key", 12),
    Case("34 control byte in a key", "{\"a\u{1}\":1}", "json-control-byte", 3),
    Case("35 not UTF-8 in a key", [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], "json-invalid-utf8", 2),
    Case("35 not UTF-8", body: [0xC3, 0x28], "json-invalid-utf8"),
    Case("35 overlong", body: [0xC0, 0xAF], "json-invalid-utf8"),
    Case("35 surrogate as bytes", body: [0xED, 0xA0, 0x80], "json-invalid-utf8"),
    Case("36 half a pair", body: Array(#"\ud800"#.utf8), "json-lone-surrogate"),
    Case("37 U+0000", body: Array(#"\u0000"#.utf8), "json-null-character"),
    Case("37 NUL", body: [0], "json-control-byte"), Case("37 tab", body: [9], "json-control-byte"),
    Case("40 CR before the line end", MessageLine("bad").bytes + [0x0D], nil),
    Case("41 1e999", extra: "1e999", "json-number-out-of-range"), Case("41 -0", extra: "-0", "json-negative-zero"),
    Case("41 2^63", extra: "9223372036854775808", "json-number-out-of-range"),
    Case("41 2^64", extra: "18446744073709551616", "json-number-out-of-range"),
    Case("41 10,000 digits", extra: String(repeating: "7", count: 10_000), "json-number-too-long"),
    Case("42 NaN", extra: "NaN", "json-not-a-number"), Case("42 Infinity", extra: "Infinity", "json-not-a-number"),
    Case("42 -Infinity", extra: "-Infinity", "json-not-a-number"), Case("44 unknown", extra: #"{"a":[1,"x"]}"#, nil),
    Case("47 comment", MessageLine("bad").text + "// x", "json-comment"),
    Case("47 trailing comma", #"{"message_id":"a",}"#, "json-trailing-comma", 17),
    Case("two records on a line", "{}{}", "json-trailing-bytes", 2),
    Case("not JSON", "hello", "json-unexpected-byte", 0),
    Case("blanks", "  ", "json-empty", 2), Case("a NUL", [0], "json-unexpected-byte", 0),
    Case("a mark in the middle of the file", "\u{FEFF}{}", "json-unexpected-byte", 0),
  ]

  @Test(arguments: cases)
  func isFoundAmongGoodOnes(_ example: Case) throws {
    let sandbox = try SpoolSandbox()
    let before = MessageLine("first").bytes + [0x0A]
    try sandbox.deliver(before + example.line + [0x0A] + MessageLine("last").bytes + [0x0D, 0x0A], as: "x.jsonl")
    var sink = LedgerSink()
    let summary = try sandbox.takeIn(into: &sink)
    #expect(summary.isExact && summary.records == 3 && sandbox.waiting.isEmpty)
    #expect(sink.messages["first"] != nil && sink.messages["last"] != nil)
    guard let code = example.code else {
      #expect(sink.messages["bad"] != nil && sink.rejections.isEmpty)
      return
    }
    let (entry, record) = try #require(sink.rejections.first)
    #expect(record.rejection.code == code && sink.rejections.count == 1)
    #expect(entry.file == "x.jsonl" && entry.line == 2 && entry.offset == before.count)
    if let offset = example.offset { #expect(record.rejection.offset == offset) }
    #expect((0...example.line.count).contains(record.rejection.offset))
    #expect(record.originalSize == example.line.count && example.line.starts(with: record.original))
    // What quarantine does not keep whole stays in the spool's own folder.
    #expect(record.isTruncated == (example.line.count > 1 << 20))
    #expect((record.isTruncated ? sandbox.rejected : sandbox.done) == ["x.jsonl"])
  }

  @Test(arguments: [#"{"message_id":"#, MessageLine("torn").text])
  func quarantinesATornLastLine(_ torn: String) throws {
    let sandbox = try SpoolSandbox()
    try sandbox.deliver(MessageLine("a").text + "\n" + torn, as: "x.jsonl")
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(stored: 1, quarantined: 1))
    let (entry, record) = try #require(sink.rejections.first)
    #expect(entry.line == 2 && record.rejection.code == "line-torn")
    #expect(record.rejection.offset == torn.utf8.count && record.original == Array(torn.utf8))
  }

  @Test func findsOneBadLineAmongTenThousand() throws {
    let sandbox = try SpoolSandbox()
    var lines = (0..<10_000).map { MessageLine("m\($0)").text }
    lines[6789] = "{"
    try sandbox.deliver(lines.joined(separator: "\r\n") + "\r\n", as: "x.jsonl")
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(stored: 9999, quarantined: 1))
    #expect(sink.rejections.map(\.entry.line) == [6790])
    #expect(sink.rejections.map(\.record.original) == [[0x7B]])
    #expect(sink.batches == Array(repeating: 1000, count: 10))
  }
}
