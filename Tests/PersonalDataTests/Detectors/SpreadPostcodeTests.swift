import PersonalData
import Testing

@Suite struct SpreadPostcodeTests {
  @Test(arguments: [
    "postcode «LS1 23BD» sorry", "postcode «L S 1 2 3 B D»", "my postcode is «cf 10 1ep» in town",
    "PC «B3 38TH» he wrote",
    "postcode «LS12.3BD»", "moved to «DE1 11AA» in May", "Cod post «LL5 52AB»",
    "Order B 2 3 AB arrived, WE 1 2 GO.", "I got an E 3 4 ME.", "My post is at S 3 2nd floor", "code B 12 3am shift",
    "bought an HP15 8GB laptop",
  ]) func isSeenWhereverItsBlanksAre(marked: String) { MarkedText.expect(marked, kind: .postcode) }
}
