import PersonalData
import Testing

@Suite struct HouseLeadTests {
  @Test(arguments: [
    "he is at «flat 9 56 oak drive» with his mum",
    "we moved to «79 long row» in May",
    "my address is «6b broadway»",
    "now staying with my sister at «flat 4 65 station approach»",
    "send it to «Apt 10, 63 mill lane» please",
    "Address: «Unit 18, 73 hollins bank»",
    "our flat, «34-50 Kingfisher Close», is damp",
    "I live at «3 Quayside Walk»",
    "post everything to No. «39 the crescent», please",
    "we had 2 long drives to Wales",
    "he is at 3 different places a week",
    "I sent 2 letters to court",
    "send it to 2 people close to me",
    "I live 20 minutes drive away",
    "posted 4 cards to the bank",
    "he is at 6 each way",
    "send it to 1 address only please, drive safe",
    "we moved 3 times in a row",
  ]) func readsAStreetInLowerCaseWhereTheWordsLeadToAPlace(marked: String) { MarkedText.expect(marked, kind: .address) }
}
