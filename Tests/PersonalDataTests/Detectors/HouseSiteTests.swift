import PersonalData
import Testing

@Suite struct HouseSiteTests {
  @Test(arguments: [
    "He lives at «Flat 2, Ashby Lodge», Hinckley.",
    "Moored at Leeds since 3 May 2024.",
    "The car park is shut.",
  ]) func seesPlacesWithoutAStreet(marked: String) { MarkedText.expect(marked, kind: .address) }
}
