import Casework
import Testing
import Triage

@Suite struct ChildAtRiskWordsTests {
  private func isFlagged(_ text: String) -> Bool {
    SafeguardingWords.standard.flags(in: ClientText(text)).contains(.childAtRisk)
  }

  @Test(arguments: [
    "He hits my son when he is angry.", "She slapped the baby.", "Her stepdad kicks her",
    "He came home with bruises on his back", "There were burns on her arm",
    "My daughter says he touched her inappropriately",
    "The children are being neglected there", "Social services are involved", "I have rung the NSPCC",
    "He leaves them home alone at night", "She left the kids on their own, by themselves", "He locks her in her room",
    "They sleep in the garage at his", "The kids are hungry", "We have no food in the house",
    "we've got no heating or gas",
    "I can't afford to feed the children", "He drives them about when he is drunk",
    "Her mum takes drugs with the kids there",
    "There were needles in the bathroom", "he is on the sex offenders register", "My boy begs me not to send him back",
    "She is scared to go to her dad's", "He isn't safe with her boyfriend", "I think the children are at risk",
    "My twelve year old has been cutting", "She wets the bed after each visit and wetting herself at school",
    "The toddler was found wandering in the street", "He doesn't give them any dinner",
    "I'm worried about my son's safety",
    "Mae'r plant mewn perygl.", "Roedd cleisiau ar ei fraich", "Does dim bwyd yn y tŷ", "Mae o'n taro'r plant",
  ]) func raises(text: String) { #expect(isFlagged(text), "\(text)") }

  @Test(arguments: [
    "My daughter started school.", "I am on the electoral register.", "He neglected to reply to the letter.",
    "My job is at risk.", "The baby was born in June.", "My son eats school dinners.", "I left the house at nine.",
    "The kids love going to their dad's.", "I broke my leg at work.", "I am short of money until Friday.",
    "The dad moved to a new house with a garage.", "Food costs more than last year.", "Mae'r plant yn iawn.",
  ]) func staysSilent(text: String) { #expect(!isFlagged(text), "\(text)") }
}
