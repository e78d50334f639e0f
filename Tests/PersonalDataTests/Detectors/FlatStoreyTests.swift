import PersonalData
import Testing

@Suite struct FlatStoreyTests {
  @Test(arguments: [
    "«Top Floor Left, 88 Byres Road», Glasgow",
    "«133 Beach Street, first floor rear», Deal",
    "«5 Lower Ground Floor, 90 Gloucester Terrace», London",
    "The first floor is cold, so is the top flat.",
  ]) func takesInTheStoreyOfAFlat(marked: String) { MarkedText.expect(marked, kind: .address) }
}
