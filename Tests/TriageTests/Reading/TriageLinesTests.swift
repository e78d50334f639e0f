import Casework
import Testing
import Triage

@Suite struct TriageLinesTests {
  private func examples(_ text: String) throws -> [TriageExample] {
    try TriageLines.examples(Array(text.utf8), group: "g")
  }

  private let line = """
    {"id":"X1","declared_subject":null,"child_names":["Ann"],"role":"employer","lang":"cy","body":"b",\
    "label":{"subject":"calculation_query","flags":["complaint","child_at_risk"],"intent":"why_changed"}}
    """

  @Test func readsALabelledLine() throws {
    let found = try examples(line + "\n\n" + line + "\n")
    #expect(found.count == 2)
    let example = try #require(found.first)
    #expect(example.id == "X1")
    #expect(example.input.declaredSubject == nil)
    #expect(example.input.role == .employer)
    #expect(example.language == .welsh)
    #expect(example.label.flags == Flags([.complaint, .childAtRisk]))
    #expect(example.label.intent == .whyChanged)
    #expect(!example.label.isEmailEligible)
  }

  @Test func readsAMessageWithoutItsLabel() throws {
    let message = try TriageLines.message(Array(line.utf8)[...], number: 1)
    #expect(message.id == "X1")
    #expect(message.language == .welsh)
    #expect(message.input.body.unmasked == "b")
  }

  @Test(arguments: [
    "x", "[]", "{}", #"{"id":"1","role":"employer"}"#, #"{"id":"1","body":"b","role":"king"}"#,
    #"{"id":"1","body":"b","role":"employer"}"#,
    #"{"id":"1","body":"b","role":"employer","label":{"subject":"tea"}}"#,
    #"{"id":"1","body":"b","role":"employer","label":{"subject":"feedback","flags":["tea"]}}"#,
    #"{"id":"1","body":"b","role":"employer","label":{"subject":"feedback","intent":"why_changed"}}"#,
  ]) func faultsNameTheLineAndNoText(text: String) {
    let fault = #expect(throws: TriageLines.Fault.self) { try examples("\n" + text) }
    #expect(fault?.line == 2)
    #expect(fault?.description.contains("tea") == false)
  }

  @Test func namesOfSubjectsAndFlagsGoBothWays() {
    for subject in Subject.allCases { #expect(Subject(labelName: subject.labelName) == subject) }
    for flag in Flag.learned { #expect(flag.labelName.flatMap { Flag(labelName: $0) } == flag) }
    #expect(Flag.learned.count == 7)
    for intent in TriageIntent.allCases { #expect(intent.subject.isAnswerableByEmail) }
  }
}
