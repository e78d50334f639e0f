import Casework
import Testing

@testable import Triage

/// The model that is checked in, on messages that it was not trained on.
@Suite struct ShippedModelTests {
  private let model: TriageModel

  init() throws { model = try TestFiles.shipped.get() }

  private func decide(_ text: String, declared: String? = "general query", role: Role = .receivingParent)
    -> TriageDecision
  {
    model.decide(
      TriageInput(declaredSubject: declared.map { ClientText($0) }, role: role, body: ClientText(text)))
  }

  private func raised(_ text: String) -> Flags {
    let decision = decide(text)
    return decision.flags.union(decision.possibleFlags)
  }

  @Test func itWasTrainedOnTheExamplesThatAreCheckedIn() throws {
    var examples: [TriageExample] = []
    for name in ["development", "writer-a", "writer-b", "writer-c", "writer-d", "writer-e", "writer-f"] {
      examples += try TriageLines.examples(
        TestFiles.bytes("Sources/Triage/Examples/\(name).jsonl"), group: "\(name).jsonl")
    }
    #expect(examples.count >= 3400)
    #expect(model.origin.exampleCount == examples.count)
    #expect(model.origin.examples == TriageTrainer.digest(of: examples))
    #expect(model.name.hasPrefix("linear/1:"))
  }

  @Test func itIsSmall() { #expect(TestFiles.bytes("Packaging/triage/model.bin").count <= TriageModel.largestFile) }

  @Test func messagesThatItNeverSawAreTriagedWell() throws {
    let held = try TestFiles.examples("Tests/TriageTests/Examples/held-out.jsonl")
    let evaluation = TriageEvaluation(held.map { .init(example: $0, decision: model.decide($0.input)) })
    #expect(held.count >= 120)
    #expect(try #require(evaluation.subjectAccuracy.value) >= 0.82)
    #expect(try #require(evaluation.accuracyWhereDeclaredIsWrong.value) >= 0.68)
    #expect(try #require(evaluation.unsafeEmails.value) <= 0.10)
    #expect(try #require(evaluation.eligibleFound.value) >= 0.55)
    for flag in [Flag.suicideOrSelfHarm, .domesticAbuse, .childAtRisk] {
      let figures = evaluation.figures(of: flag)
      #expect(try #require(figures.either.recall.value) >= 0.6, "\(flag.name)")
      #expect(try #require(figures.shown.value) <= 0.22, "\(flag.name)")
    }
    #expect(try #require(evaluation.figures(of: Flag.complaint).certain.f1) >= 0.7)
    #expect(try #require(evaluation.languageAccuracy.value) >= 0.97)
    #expect(evaluation.calibrationError < 0.1)
  }

  @Test(
    arguments: [
      ("My payment hasn't arrived this week, where is it?", .missingPayment),
      ("Can you explain how you worked out the amount I pay?", .calculation),
      ("When will my annual review be done?", .annualAssessment),
      ("I can't log in, it says my password is wrong.", .siteProblem),
      ("Please send me copies of all the calls and notes you hold about me.", .subjectAccessRequest),
      ("I want to make a formal complaint about your adviser.", .complaint),
      ("Thank you, the lady I spoke to was so helpful.", .feedback),
      ("How do I close my case?", .generalQuery),
      ("Ble mae fy nhaliad i? Dwi heb gael dim yr wythnos hon.", .missingPayment),
      ("Sut mae'r swm wedi cael ei gyfrifo?", .calculation),
    ] as [(String, Subject)]) func plainMessagesHaveTheirSubject(text: String, subject: Subject)
  {
    #expect(decide(text).subject == subject, "\(text)")
  }

  @Test func theBodyOutweighsTheDropDown() {
    #expect(decide("I can't log in to the website", declared: "missing payments").subject == .siteProblem)
    #expect(decide("This is a complaint about your staff", declared: "submit feedback").subject == .complaint)
    #expect(decide("no payment again this month", declared: "submit feedback").subject == .missingPayment)
  }

  @Test(arguments: [
    "I want to kill myself", "I can't go on any more and my kids would be better off without me",
    "He has told me he will hang himself if I claim again", "I took an overdose last week",
    "By the time you read this I won't be here", "My daughter has been cutting her arms",
    "Dwi eisiau lladd fy hun",
  ]) func suicideIsRaised(text: String) { #expect(raised(text).contains(.suicideOrSelfHarm), "\(text)") }

  @Test(arguments: [
    "Where is my payment for October?", "My phone battery died so I missed your call",
    "Can you tell me how the fee is worked out?", "I'm dying to know when it starts lol",
    "Please update my address to 4 Mill Lane",
  ]) func figuresOfSpeechAndPlainMessagesRaiseNoCertainSuicideFlag(text: String) {
    #expect(!decide(text).flags.contains(.suicideOrSelfHarm), "\(text)")
  }

  @Test(arguments: [
    "He punched me last night and I am scared of him", "She has threatened to burn my house down",
    "My ex follows me home and there is a non-molestation order",
  ]) func abuseIsRaised(text: String) { #expect(raised(text).contains(.domesticAbuse), "\(text)") }

  @Test(arguments: [
    "My children have had nothing to eat for two days", "Her boyfriend hit my son and left bruises on his arms",
  ]) func harmToAChildIsRaised(text: String) { #expect(raised(text).contains(.childAtRisk), "\(text)") }

  @Test(arguments: [
    ("My solicitor will be writing to you and I have told my MP", Flag.legal),
    ("I moved house on Friday, my new address is 4 Mill Lane", .changeOfCircumstances),
    ("Nobody ever rings me back, this service is a disgrace", .complaint),
  ]) func otherFlagsAreRaised(text: String, flag: Flag) { #expect(raised(text).contains(flag), "\(text)") }

  @Test func aComplaintAlwaysHasItsFlag() {
    let decision = decide("I want to make a formal complaint", declared: "make a complaint")
    #expect(decision.subject == .complaint)
    #expect(decision.flags.contains(.complaint))
    #expect(!decision.isEmailEligible)
  }

  @Test func employersAreNeverAnsweredByEmail() {
    let decision = decide("When do we send the deduction for our employee?", role: .employer)
    #expect(!decision.isEmailEligible)
  }

  @Test func aFeedbackLinkMessageIsFeedback() {
    var input = TriageInput(declaredSubject: nil, role: .payingParent, body: ClientText("where is my payment"))
    input.isFeedbackLink = true
    let result = model.triage(input)
    #expect(result.classification.subject == .feedback)
    #expect(result.reasons.contains(.feedbackLink))
  }

  @Test func aMissingPaymentThatNamesNoChildIsMarked() {
    #expect(decide("my payment has not come").flags.contains(.childNotNamed))
    let input = TriageInput(
      declaredSubject: nil, role: .receivingParent, children: [ClientText("Ann")],
      body: ClientText("my payment has not come"))
    #expect(!model.decide(input).flags.contains(.childNotNamed))
  }

  @Test func theChildrenBoxSaysNothingOfTheSubject() {
    var input = TriageInput(declaredSubject: nil, role: .receivingParent, body: ClientText("how is it worked out?"))
    let without = model.decide(input)
    input.children = [ClientText("complaint"), ClientText("password")]
    #expect(model.decide(input).subject == without.subject)
    #expect(model.decide(input).confidence == without.confidence)
  }

  @Test func reasonsAreWordsOfTheModelAndNeverNames() {
    let input = TriageInput(
      declaredSubject: ClientText("missing payments"), role: .receivingParent,
      body: ClientText("Zebediah's payment is missing, zebediah needs shoes. It was due on 3 May."))
    let result = model.triage(input)
    let words = result.reasons.compactMap { if case .word(let word, _, _) = $0 { word } else { nil } }
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { model.words.contains($0) })
    #expect(!result.reasons.map(\.description).joined().lowercased().contains("zebediah"))
    #expect(result.reasons.contains(.declared(.missingPayment, .name)))
    #expect(result.asks.map(\.content) == [.date(.init(day: 3, month: 5))])
    #expect(result.runnerUp != nil && result.language == .english)
  }

  @Test func everyRaisedFlagHasAReason() {
    let result = model.triage(
      TriageInput(
        declaredSubject: nil, role: .payingParent,
        body: ClientText("I want to die, he hit me, nobody rings back and my solicitor knows")))
    let raised = result.flags.union(result.possibleFlags)
    for flag in raised.all { #expect(result.reasons.contains { $0.flag == flag }, "\(flag.name)") }
  }

  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "", " ", "?", "\u{0}", "a", "not ", "\u{202E}", "e\u{301}", "payment missing. ", "i cant see any point in ",
      "日本", "£1 ", "Ŵ", "\u{1F600}",
    ])
  func hostileTextsAreReadInLinearTime(unit: String) {
    let count = unit.isEmpty ? 0 : 200_000 / unit.utf8.count
    let decision = decide(String(repeating: unit, count: count))
    #expect(decision.confidence >= 0 && decision.confidence <= 1)
  }

  @Test func theSameMessageGetsTheSameResult() {
    let input = TriageInput(
      declaredSubject: ClientText("general"), role: .payingParent, body: ClientText("why has it gone up, I moved"))
    #expect(model.triage(input) == model.triage(input))
  }
}
