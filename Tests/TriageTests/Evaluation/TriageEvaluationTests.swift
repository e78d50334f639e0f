import Casework
import Testing
import Triage

@Suite struct TriageEvaluationTests {
  private func outcome(
    _ id: String, is label: TriageExample.Label, called subject: Subject, flags: Flags = [], possible: Flags = [],
    confidence: Double = 0.9, unsure: Bool = false, declared: String? = "missing payments", group: String = "g"
  ) -> TriageEvaluation.Outcome {
    TriageEvaluation.Outcome(
      example: TriageExample(
        id: id, group: group,
        input: TriageInput(
          declaredSubject: declared.map { ClientText($0) }, role: .payingParent, body: ClientText("secret body")),
        language: .english, label: label),
      decision: TriageDecision(
        subject: subject, runnerUp: .feedback, confidence: confidence, runnerUpConfidence: 0.05,
        emailConfidence: 0.5, isUnsure: unsure, flags: flags, possibleFlags: possible, intent: nil,
        language: .english))
  }

  private var evaluation: TriageEvaluation {
    let suicide = Flags([.suicideOrSelfHarm])
    return TriageEvaluation([
      outcome("1", is: .init(subject: .missingPayment), called: .missingPayment),
      outcome("2", is: .init(subject: .missingPayment), called: .calculation, confidence: 0.6),
      outcome("3", is: .init(subject: .generalQuery), called: .missingPayment, confidence: 0.7),
      outcome("4", is: .init(subject: .missingPayment, flags: suicide), called: .missingPayment, possible: suicide),
      outcome("5", is: .init(subject: .feedback, flags: suicide), called: .feedback, flags: suicide, group: "h"),
      outcome("6", is: .init(subject: .calculation), called: .calculation, unsure: true, declared: nil),
    ])
  }

  @Test func sharesAreCounted() {
    let evaluation = evaluation
    #expect(evaluation.subjectAccuracy == .init(4, of: 6))
    #expect(evaluation.accuracyWhereDeclaredIsWrong == .init(2, of: 3))
    #expect(evaluation.unsafeEmails == .init(1, of: 3))
    #expect(evaluation.unsafeAmongAnswerable == .init(1, of: 3))
    #expect(evaluation.eligibleFound == .init(2, of: 3))
    #expect(evaluation.unsure == .init(1, of: 6))
    #expect(evaluation.groups == ["g", "h"])
  }

  @Test func flagsAreCountedByLevel() {
    let figures = evaluation.figures(of: .suicideOrSelfHarm)
    #expect(figures.certain.recall == .init(1, of: 2))
    #expect(figures.either.recall == .init(2, of: 2))
    #expect(figures.shown == .init(2, of: 6))
    #expect(figures.either.f1 == 1)
    #expect(evaluation.figures(of: Flag.legal).either.f1 == nil)
  }

  @Test func confusionAddsUp() {
    let table = evaluation.confusion
    #expect(table.flatMap { $0 }.reduce(0, +) == 6)
    #expect(table[0][0] == 2)
    #expect(table[0][Subject.allCases.firstIndex(of: .calculation) ?? 0] == 1)
  }

  @Test func worstErrorsComeSurestFirst() {
    #expect(evaluation.worstErrors(5).map(\.example.id) == ["3", "2"])
  }

  @Test func calibrationIsByBand() {
    let bands = evaluation.calibration
    #expect(bands.map(\.percent.lowerBound) == [60, 70, 90])
    #expect(bands.map(\.right) == [.init(0, of: 1), .init(0, of: 1), .init(4, of: 4)])
    #expect(evaluation.calibrationError > 0.2 && evaluation.calibrationError < 0.4)
  }

  @Test func theReportHoldsNoTextOfAMessage() {
    let report = evaluation.report()
    #expect(!report.contains("secret"))
    #expect(report.contains("subject 66.7%"))
  }

  @Test func anEmptyEvaluationHasNoShares() {
    let empty = TriageEvaluation([])
    #expect(empty.subjectAccuracy.value == nil)
    #expect(empty.calibrationError == 0)
    #expect(empty.report().contains("-"))
  }
}
