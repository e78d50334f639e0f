import PersonalData
import Testing

@Suite struct PasswordSubjectTests {
  @Test(arguments: [
    "my pass is «Trumpton3»", "user=kabara pass=«wrthng-98!»", "codeword «Pineapple»",
    "Enw morwynol fy mam ydi «Prydderch»",
  ]) func readsOtherWordsForIt(marked: String) { MarkedText.expect(marked, kind: .password) }

  @Test(arguments: [
    "Boarding pass BA2490 attached", "pass rate was 84%", "It's no secret that he works", "The answer was yes then",
    "Security check failed twice",
  ]) func leavesOtherMeaningsAlone(text: String) { MarkedText.expect(text, kind: .password) }
}
