import Casework
import Testing

@testable import Triage

/// Danger in a subject that was written freely, and in words that were disguised (SG-1, SG-2).
@Suite struct OtherReadingTests {
  private let model: TriageModel

  init() throws { model = try TestFiles.shipped.get() }

  private func decide(_ body: String, subject: String? = "missing payments") -> TriageDecision {
    model.decide(
      TriageInput(
        declaredSubject: subject.map { ClientText($0) }, role: .receivingParent, children: [ClientText("Bea")],
        body: ClientText(body)))
  }

  private let plain = "When will the payment come? It was due on Monday."

  @Test func aThreatInTheSubjectIsSeen() {
    #expect(decide(plain, subject: "I am going to kill myself").flags.contains(.suicideOrSelfHarm))
    #expect(decide(plain, subject: "he hit me again").flags.contains(.domesticAbuse))
    #expect(decide(plain, subject: "i will k1ll myself").flags.contains(.suicideOrSelfHarm))
  }

  @Test(arguments: ["missing payments", "Re: Mising payments", "urgent", "hello", "payment for Bea", ""])
  func anOrdinarySubjectRaisesNothing(_ subject: String) {
    let decision = decide(plain, subject: subject)
    #expect(!decision.flags.union(decision.possibleFlags).hasSafeguarding)
  }

  @Test(arguments: [
    "honestly gonna kms", "thinking about s u i c i d e, when is the payment", "I will k1ll myself",
    "s.u.i.c.i.d.e is all I think of. where is the payment", "gonna k i l l m y s e l f", "want to unalive myself",
    "su*cide is what I think of",
  ])
  func disguisedWordsAreReadAsTheyAreMeant(_ body: String) {
    #expect(decide(body).flags.contains(.suicideOrSelfHarm))
  }

  @Test(arguments: [
    "I drive 30kms to see her and the payment is late", "I drive 30 kms and the payment is late",
    "Plan B, part A: where is it", "Ref 4K11L, where is the payment", "Is it £50!!! Where is it",
  ])
  func ordinaryLettersAndNumbersAreNoDisguise(_ body: String) {
    #expect(PlainReading.of(body) == nil)
  }

  @Test(arguments: ["", "   ", "...", "\u{200B}"])
  func aMessageWithoutAWordHasNoFlagsThatAreLearned(_ body: String) {
    let decision = decide(body)
    #expect(decision.flags.union(decision.possibleFlags) == [])
  }

  @Test func theReasonTellsOfTheOtherReading() {
    let result = model.triage(
      TriageInput(
        declaredSubject: ClientText("I am going to kill myself"), role: .receivingParent, children: [ClientText("Bea")],
        body: ClientText(plain)))
    #expect(result.reasons.contains { if case .phrase(.suicideOrSelfHarm, _) = $0 { true } else { false } })
  }
}
