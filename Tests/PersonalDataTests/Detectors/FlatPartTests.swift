import PersonalData
import Testing

@Suite struct FlatPartTests {
  @Test(arguments: [
    "«Top Floor Left, 88 Byres Road», Glasgow", "«2nd Floor, 14 Leith Street»", "«Basement Flat, 3 Royal Crescent»",
    "Turn right, «88 Byres Road» is the blue door",
    "«Block 3, Flat 27, Sandhurst Buildings, 118 Camberwell Rd», London", "«14 Morgan Street, 3/2», Dundee",
    "«133 Beach Street, first floor rear», Deal", "«The Maltings, Unit 8, 16 Wharf Street».",
    "He lives at «Flat 2, Ashby Lodge», Hinckley.", "I'm at «Berth 12, Castle Marina» on the boat.",
    "«5 Lower Ground Floor, 90 Gloucester Terrace», London", "«12 Bank Chambers, 6 Borough Road»",
    "The unit 3 Maths exam is on Friday.", "Flat rate 4, Basic Plus, is it?",
    "«14 Acacia Avenue», flat", "«14 Acacia Avenue» flat",
    "«41 Ferrier Point, 2 Tidal Road»", "«G/2, 9 Duke Street», Glasgow",
  ]) func takesInWhatStandsBeforeTheNumber(marked: String) { MarkedText.expect(marked, kind: .address) }
}
