import Casework
import Testing
import Wording
import TestSupport

@Suite struct WordingParserTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let kind: WordingKind
    let from: String
    let to: String
    let line: Int
    let code: WordingFault.Code

    init(_ from: String, _ to: String, _ line: Int, _ code: WordingFault.Code) {
      self.init(.line, from, to, line, code)
    }
    init(_ kind: WordingKind, _ from: String, _ to: String, _ line: Int, _ code: WordingFault.Code) {
      (self.kind, self.from, self.to, self.line, self.code) = (kind, from, to, line, code)
    }
    var testDescription: String { "\(code.rawValue) at \(line): \(to.debugDescription)" }
  }

  static let faults: [Fault] = [
    Fault("owner: policy", "owner: policy ", 9, .trailingBlank),
    Fault("owner: policy", "owner:\tpolicy", 9, .tab),
    Fault("owner: policy", "owner: policy\r", 9, .carriageReturn),
    Fault("owner: policy", "owner: \u{1B}policy", 9, .controlCharacter),
    Fault("has not", "has\u{200B} not", 12, .invisibleCharacter),
    Fault("has not", "has\u{A0}not", 12, .invisibleCharacter),
    Fault("has not", "has\u{202E} not", 12, .invisibleCharacter),
    Fault("has not", String(repeating: "x", count: 201), 12, .lineTooLong),
    Fault("us.\n", "us.", 12, .noFinalNewline),
    Fault("owner: policy", "owner policy", 9, .notAHeader),
    Fault("owner: policy", "owner:policy", 9, .notAHeader),
    Fault("owner: policy", "colour: blue", 9, .unknownHeader),
    Fault("owner: policy", "version: 2", 9, .duplicateHeader),
    Fault("intents: payment-overdue\n", "", 1, .missingHeader),
    Fault("language: en\n", "", 1, .missingHeader),
    Fault("id: some-line", "id: Some line", 1, .badValue),
    Fault("version: 1", "version: 0", 2, .badValue),
    Fault("version: 1", "version: 01", 2, .badValue),
    Fault("subject: missing-payment", "subject: other", 3, .badValue),
    Fault("subject: missing-payment", "subject: missing-payment, missing-payment", 3, .badValue),
    Fault("intents: payment-overdue", "intents: Payment", 4, .badValue),
    Fault("language: en", "language: fr", 5, .badValue),
    Fault("nation: GB", "nation: UK", 6, .badValue),
    Fault("valid-from: 2026-01-01", "valid-from: 2026-02-30", 7, .badValue),
    Fault("valid-until: 2035-12-31", "valid-until: 2025-12-31", 8, .badValue),
    Fault("owner: policy", "owner: the team", 9, .badValue),
    Fault("owner: policy", "roles: employer", 9, .badValue),
    Fault("owner: policy", "replaces: some-line v1", 9, .badValue),
    Fault("owner: policy", "replaces: some-line", 9, .badValue),
    Fault("language: en", "language: cy", 1, .idSuffix),
    Fault("nation: GB", "nation: NI", 1, .idSuffix),
    Fault("id: some-line", "id: some-line-cy", 1, .idSuffix),
    Fault("{amount: money}", "{amount: text}", 11, .badField),
    Fault("{amount: money}", "{amount}", 11, .badField),
    Fault("{amount: money}", "{amount: money", 11, .badField),
    Fault("{amount: money}", "amount}", 11, .badField),
    Fault("{amount: money}", "{due: money}", 11, .badField),
    Fault("{amount: money}", "{amount: money, pound|pounds}", 11, .badField),
    Fault("{amount: money}", "{amount: days, day}", 11, .badField),
    Fault("of {amount: money}", "of{amount: money}", 11, .fieldTouchesText),
    Fault("{amount: money} that", "{amount: money}that", 11, .fieldTouchesText),
    Fault("{amount: money} that", "{amount: money}{other: money} that", 11, .fieldTouchesText),
    Fault("has not", "has  not", 12, .unexpectedText),
    Fault("The payment", "[read-only x]", 11, .unexpectedText),
    Fault(.template, "subject:", "intents: x\nsubject:", 3, .unknownHeader),
    Fault(.template, "[read-only greeting]", "[greeting]", 10, .badParagraph),
    Fault(.template, "[read-only greeting]", "Dear all", 10, .badParagraph),
    Fault(.template, "[read-only greeting]", "[free greeting]", 10, .badParagraph),
    Fault(.template, "[read-only greeting]", "[read-only answer]", 13, .duplicateParagraph),
    Fault(.template, "[editable answer 1-2]", "[editable answer 2-1]", 13, .badParagraph),
    Fault(.template, "[editable answer 1-2]", "[editable answer 0-0]", 13, .badParagraph),
    Fault(.template, "[editable answer 1-2]", "[editable answer 1-99]", 13, .badParagraph),
    Fault(.template, "[editable answer 1-2]", "[editable answer 1-2, A B]", 13, .badParagraph),
    Fault(.template, "[editable answer 1-2]", "[editable answer 1-2]\nMy own words.", 14, .unexpectedText),
    Fault(.template, "promotion, kept]", "promotion, maybe]", 15, .badParagraph),
    Fault(.template, "promotion, kept]", "promotion]", 15, .badParagraph),
    Fault(.template, "\nYou can see this online.", "", 15, .noText),
    Fault(.template, "{client: first-name}", "{child: first-name}", 11, .fieldNotFromRecord),
    Fault(.template, "{client: first-name}", "{amount: money}", 11, .fieldNotFromRecord),
  ]

  @Test(arguments: faults) func namesTheLineOfEveryFault(_ fault: Fault) throws {
    let sound = fault.kind == .line ? Samples.line : Samples.template
    let text = sound.replacing(fault.from, with: fault.to)
    try #require(text != sound)
    let error = try #require(throws: WordingFaults.self) {
      try WordingParser.parse(Samples.source(fault.kind, text))
    }
    #expect(error.faults.contains { $0.line == fault.line && $0.code == fault.code }, "\(error)")
    #expect(error.faults.allSatisfy { $0.path == "file.txt" && !$0.what.isEmpty && !$0.fix.isEmpty })
  }

  @Test func soundFilesHaveNoFault() throws {
    let line = try WordingParser.parse(Samples.source(.line, Samples.line))
    #expect(line.header.reference == "some-line v1")
    #expect(line.header.roles == [.receivingParent, .payingParent])
    guard case .line(let line) = line else { return #expect(Bool(false)) }
    #expect(line.fields.map(\.name) == ["amount", "due"])
    #expect(
      line.outline == "The payment of {amount: money} that was due on {due: date} has not reached us.")
    guard case .template(let template) = try WordingParser.parse(Samples.source(.template, Samples.template)) else {
      return #expect(Bool(false))
    }
    #expect(template.paragraphs.map(\.name) == ["greeting", "answer", "promotion"])
    #expect(template.paragraphs.map(\.line) == [10, 13, 15])
  }

  @Test func bytesThatAreNoTextAreNamed() {
    let cases: [([UInt8], WordingFault.Code)] = [
      ([], .emptyFile), ([0xFF, 0x0A], .invalidUTF8), ([0xC0, 0x80, 0x0A], .invalidUTF8),
      (Array(repeating: 0x61, count: 20_000), .fileTooLarge), ([0x00, 0x0A], .controlCharacter),
      (Array("id: x\n".utf8), .noText),
    ]
    for (bytes, code) in cases {
      let error = #expect(throws: WordingFaults.self) {
        try WordingParser.parse(WordingSource(kind: .line, path: "x", bytes: bytes))
      }
      #expect(error?.faults.contains { $0.code == code } == true, "\(code)")
    }
  }

  @Test func allFaultsComeAtOnce() {
    let text = Samples.line.replacing("version: 1", with: "version: x").replacing("nation: GB", with: "nation: x")
      .replacing("{due: date}", with: "{due: text}")
    let error = #expect(throws: WordingFaults.self) { try WordingParser.parse(Samples.source(.line, text)) }
    #expect(error?.faults.map(\.line) == [2, 6, 11])
  }

  /// No bytes may stop the parser, whatever they are.
  @Test func damagedFilesAreReadOrRefused() {
    var generator = SeededNumbers.ofThisRun()
    print("damaged files: WORDING_SEED=\(generator.seed)")
    for _ in 0..<2_000 {
      let kind = WordingKind.allCases.randomElement(using: &generator) ?? .line
      var bytes = Array((kind == .line ? Samples.line : Samples.template).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(Array("{}[]:, \n-v".utf8).randomElement(using: &generator) ?? 0, at: place)
        }
      }
      do {
        _ = try WordingParser.parse(WordingSource(kind: kind, path: "x", bytes: bytes))
      } catch {
        #expect(!error.faults.isEmpty, "seed \(generator.seed)")
      }
    }
  }
}
