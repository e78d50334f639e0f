import PersonalData
import Testing

@Suite struct BirthColumnTests {
  @Test(arguments: [
    "Name | DOB | Moved in\nElla | «03/04/2010» | 05/06/2024\nMax | «07/08/2012» | 09/10/2024",
    "Name | Start | DOB\nElla | 05/06/2024 | «03/04/2010»",
  ]) func readsDatesByTheHeadingOfTheirColumn(marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }
}
