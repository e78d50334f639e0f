import PersonalData
import Testing

@Suite struct LetterNameTests {
  @Test(arguments: [
    "national insurance «tee em five five one oh nine two ay»", "ni: «Juliet Mike six one five five three oh alpha»",
    "in writing: «Z K, four eight, five six, seven eight, C» for Charlie",
    "NI «LP four four one nine oh seven ay» thanks", "call are you okay at ten to two or three four five",
  ]) func readsLettersByTheirNames(marked: String) { MarkedText.expect(marked, kind: .nino) }
}
