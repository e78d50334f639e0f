import PersonalData
import Testing

@Suite struct HouseNumberTests {
  @Test(arguments: [
    "He moved in last week, «Stanhope Road 57, top flat», with me.",
    "The road is «Bellfield Avenue» and I'm at number «114», thanks.",
    "We're on «Cobden Street», number «27», the one with the blue door.",
    "The house number is «27» and the street is «Cobden Street».",
    "I left «33 Ladysmith Rd» in June. It's «33a» now, same street.",
    "It's number «7» in «Mill Street», just past the garage.", "Mae'n byw ar «Ffordd Caergybi», rhif «88».",
    "His mum (who lives on «Priory Road» at «71») opens all his post.",
    "My flat number is «14» and the building is «Portland Court, Harbour Street».",
    "She lives on Priory Road and at 7 pm she rings.", "Number 7 in my list and 3 on hers.",
    "I was number 27 in the queue. I drove down Cobden Street to get there.",
    "I'm number 4 of 6 and grew up near Church Road.",
  ]) func tellsItFromItsStreet(marked: String) { MarkedText.expect(marked, kind: .address) }
}
