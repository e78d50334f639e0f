import PersonalData
import Testing

@Suite struct StreetLineTests {
  @Test func readsANumberThatEndsTheText() {
    #expect(PersonalData.scan("House number: 52").map(\.kind) == [.address])
  }

  @Test func findsNothingBehindAWordThatEndsTheText() {
    #expect(PersonalData.scan("Nothing is known of the\nHouse").isEmpty)
  }
}
