internal import CommandLineKit
internal import JSON
internal import PersonalData
internal import SafeText

/// Masking personal data in any text, without a store.
enum RedactCommands {
  static let all = [redact]

  private static let redact = Command<DeskSession>(
    "redact", "Mask personal data in text: standard input in, masked text out",
    discussion:
      """
      Values become masks such as [NINO 1]; the same value always has the same number. --explain says of each what it is, \
      where it stands and what made it one, never the value. --spans reads one JSON object a line with id, text and, where \
      a record is known, known: {name, other_parent, dob, nino, address, postcode, phone, email, child_names}; it writes \
      {"id", "spans": [{"start", "end", "kind"}]} a line, in Unicode scalars, the end excluded.
      """,
    examples: [
      Example("redact < note.txt", "a file"), Example("redact --spans < texts.jsonl", "for a program"),
    ],
    fields: [
      "kind": "what it is", "start": "first Unicode scalar", "end": "the scalar behind it", "line": "line of the text",
      "rule": "rule of the policy", "level": "plain, or hard to see", "why": "what made it one",
    ],
    arguments: .flag("--spans", help: "JSON lines in, places of values out"),
    .flag("--explain", help: "what was found, and why"), .input(help: "the text, on standard input")
  ) { _, isSpans, isExplaining, text in
    guard !(isSpans && isExplaining) else {
      throw Failure("usage", .usage, "--spans and --explain do not go together.", now: "Leave one of them out.")
    }
    if isSpans { return .filtered(try spans(of: text)) }
    if isExplaining { return explanation(of: text) }
    return .filtered(Array(PersonalData.masked(text).utf8))
  }

  private static func explanation(of text: String) -> Answer {
    let lineEnds = text.unicodeScalars.enumerated().filter { $0.element == "\n" }.map(\.offset)
    return .table(
      Table(
        columns: [
          Column("Kind", key: "kind"), Column("Line", key: "line", alignment: .right),
          Column("Start", key: "start", alignment: .right), Column("End", key: "end", alignment: .right),
          Column("Rule", key: "rule", alignment: .right), Column("Level", key: "level"),
          Column("Why", key: "why", mayShrink: true),
        ],
        rows: PersonalData.findings(in: text).map { span in
          [
            .escaping(span.kind.policyName), .integer(lineEnds.count { $0 < span.scalars.lowerBound } + 1),
            .integer(span.scalars.lowerBound), .integer(span.scalars.upperBound), .integer(span.rule),
            .escaping(span.level.rawValue), .escaping(span.evidence.description),
          ]
        }, whenEmpty: "Nothing was found."), schema: "replydesk.findings/1")
  }

  private static func spans(of text: String) throws -> [UInt8] {
    var output: [UInt8] = []
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let bytes = Array(line.last == 0x0D ? line.dropLast() : line)
      guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      let request = try request(bytes, line: index + 1)
      let spans = PersonalData.findings(in: request.text, known: request.known).map { span in
        JSONValue.object([
          "start": .integer(Int64(span.scalars.lowerBound)), "end": .integer(Int64(span.scalars.upperBound)),
          "kind": .string(span.kind.policyName),
        ])
      }
      JSONValue.object(["id": request.id, "spans": .array(spans)]).write(to: &output)
      output.append(0x0A)
    }
    return output
  }

  private static func request(
    _ bytes: [UInt8], line: Int
  ) throws -> (id: JSONValue, text: String, known: KnownFields) {
    func refusal(_ what: SafeText) -> Failure {
      Failure(
        "redact.line", .usage, "Line \(line) of standard input cannot be read: \(what).",
        now: "Write one JSON object with id and text a line. Nothing was written.")
    }
    let value: JSONValue
    do { value = try JSONReader.read(bytes) } catch { throw refusal("\(escaping: error.description)") }
    guard let object = value.object else { throw refusal("it is no object") }
    guard let text = object["text"]?.string else { throw refusal("it has no text") }
    var known = KnownFields()
    for member in object["known"]?.object?.members ?? [] {
      let values = member.value.string.map { [$0] } ?? member.value.array?.compactMap(\.string)
      guard let values else {
        if member.value.isNull { continue }
        throw refusal("known.\(escaping: member.key) is neither text nor a list of texts")
      }
      guard known.set(member.key, to: values) else { throw refusal("known.\(escaping: member.key) is not a known key") }
    }
    return (object["id"] ?? .null, text, known)
  }
}
