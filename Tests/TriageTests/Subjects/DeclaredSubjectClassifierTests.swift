import Casework
import Testing
import Triage

@Suite struct DeclaredSubjectClassifierTests {
  private let classifier = DeclaredSubjectClassifier()

  private func message(
    subject: String, body: String = "Thank you.", source: InboundMessage.Source = .sendMessage,
    children: [String] = ["Wren"]
  ) -> InboundMessage {
    InboundMessage(
      id: "t-1", receivedAt: Instant(milliseconds: 0), scin: ClientText("121004000001"), caseNumber: nil,
      role: .receivingParent, subject: ClientText(subject), source: source, children: children.map { ClientText($0) },
      language: nil, body: ClientText(body), unknownMembers: nil)
  }

  @Test func believesTheDeclaredSubject() {
    let result = classifier.classify(message(subject: "Query about calculation", body: "My payment is late."))
    #expect(result.classification.subject == .calculation)
    #expect(!result.classification.isUnsure)
    #expect(result.classification.model == DeclaredSubjectClassifier.model)
    #expect(result.flags == Flags([]))
    #expect(result.reasons == [.declared(.calculation, .name)])
  }

  @Test func saysWhenItReadASlip() {
    let result = classifier.classify(message(subject: "query about calcualtion"))
    #expect(result.reasons == [.declared(.calculation, .slip)])
  }

  @Test func theFeedbackLinkDecides() {
    let result = classifier.classify(message(subject: "missing payments", source: .feedbackLink, children: []))
    #expect(result.classification.subject == .feedback)
    #expect(result.reasons == [.feedbackLink])
    #expect(result.flags == Flags([]))
  }

  @Test(arguments: ["", "what", "hello there"]) func theUnknownIsAGeneralQueryForAPerson(subject: String) {
    let result = classifier.classify(message(subject: subject))
    #expect(result.classification.subject == .generalQuery)
    #expect(result.classification.isUnsure)
    #expect(result.reasons == [.unknownSubject])
  }

  @Test(
    arguments: [
      ([], true), ([""], true), (["  ", "\u{200B}"], true), (["-"], true), (["Wren"], false), (["", "Wren"], false),
      (["\u{5C0F}"], false),
    ] as [([String], Bool)]) func marksAMissingPaymentWithoutAChild(children: [String], isMarked: Bool)
  {
    let result = classifier.classify(message(subject: "missing payments", children: children))
    #expect(result.flags.contains(.childNotNamed) == isMarked)
    #expect(result.reasons.contains(.childNotNamed) == isMarked)
    #expect(!classifier.classify(message(subject: "calculation", children: children)).flags.contains(.childNotNamed))
  }

  @Test func flagsStandWhateverTheSubjectIs() {
    for subject in Subject.allCases {
      let result = classifier.classify(message(subject: subject.title, body: "I want to kill myself."))
      #expect(result.flags.contains(.suicideOrSelfHarm))
      #expect(result.classification.subject == subject)
    }
  }

  @Test func theSubjectLineIsReadForFlagsToo() {
    #expect(classifier.classify(message(subject: "suicidal")).flags.contains(.suicideOrSelfHarm))
  }

  @Test func aFlagIsReasonedOnce() {
    let result = classifier.classify(message(subject: "complaint", body: "This is a complaint."))
    #expect(result.reasons.filter { $0.flag == .complaint }.count == 1)
  }

  @Test func aPickedComplaintIsFlaggedWhateverTheWords() {
    #expect(classifier.classify(message(subject: "gwneud cwyn", body: "Hello.")).flags.contains(.complaint))
  }

  @Test func reasonsHoldNothingThatTheClientWrote() {
    let result = classifier.classify(
      message(subject: "zzqx", body: "He hit me zzqx and zzqx I want to zzqx die, my zzqx solicitor knows zzqx."))
    #expect(result.flags.hasSafeguarding)
    for reason in result.reasons { #expect(!"\(reason)".contains("zzqx")) }
  }

  @Test func everyFlagHasOneReasonAtLeast() {
    let result = classifier.classify(
      message(subject: "missing payments", body: "He hit me. My MP knows. I want to complain.", children: []))
    #expect(result.flags == Flags([.domesticAbuse, .legal, .complaint, .childNotNamed]))
    #expect(Set(result.reasons.compactMap(\.flag)) == Set(result.flags.all))
  }
}
