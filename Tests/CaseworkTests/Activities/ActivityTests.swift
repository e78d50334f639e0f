import Casework
import Testing

@Suite struct ActivityTests {
  private func activity(case number: String?, correction: SubjectCorrection?) -> Activity {
    Activity(
      id: ActivityID(number: 1), messageID: "m-1", scin: nil, caseNumber: number.flatMap { CaseNumber($0) },
      role: .receivingParent, declaredSubject: ClientText("x"),
      classified: Classification(subject: .generalQuery, confidence: 500, isUnsure: false, model: "t/1"),
      correction: correction, flags: Flags([]), status: .open, owner: nil, team: "t",
      receivedAt: Instant(milliseconds: 0), dueAt: Instant(milliseconds: 1), answeredAt: nil)
  }

  @Test func aCorrectionCountsAndTheClassificationStays() throws {
    let account = try #require(Account("anna"))
    let correction = SubjectCorrection(subject: .calculation, by: account, at: Instant(milliseconds: 5))
    #expect(activity(case: nil, correction: nil).subject == .generalQuery)
    let corrected = activity(case: nil, correction: correction)
    #expect(corrected.subject == .calculation)
    #expect(corrected.classified.subject == .generalQuery)
  }

  @Test func withoutACaseItIsUnlinked() {
    #expect(activity(case: nil, correction: nil).isUnlinked)
    #expect(!activity(case: "C-1", correction: nil).isUnlinked)
  }

  @Test func clientTextShowsItsSizeOnly() {
    let text = ClientText("Zebedee\u{00E9}")
    #expect("\(text)" == "[client text, 9 bytes]")
    #expect(String(reflecting: text) == "[client text, 9 bytes]")
    #expect(!"\([text])".contains("Zebedee"))
    #expect(text.unmasked == "Zebedee\u{00E9}")
    #expect(ClientText("").isEmpty && !text.isEmpty)
  }

  @Test func twoSubjectsAreAnswerableByEmail() {
    #expect(Subject.allCases.filter(\.isAnswerableByEmail) == [.missingPayment, .calculation])
    #expect(Set(Subject.allCases.map(\.title)).count == 8)
  }
}
