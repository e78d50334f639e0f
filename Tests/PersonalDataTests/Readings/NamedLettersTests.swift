import PersonalData
import Testing

@Suite struct NamedLettersTests {
  @Test(arguments: [
    "NI is «J for Juliet, T for Tango, 12 34 56, C for Charlie» if needed", "a room for Alpha at 12 34 56",
  ]) func readsTheLetterAlone(marked: String) { MarkedText.expect(marked, kind: .nino) }

  @Test(arguments: [
    "Roll number is «four four one seven two nine slash three», Skipton.",
    "roll number «B slash one zero four four two eight seven one dash six»",
  ]) func readsSignsInWords(marked: String) { MarkedText.expect(marked, kind: .rollNumber) }
}
