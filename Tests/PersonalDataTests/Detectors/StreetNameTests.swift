import PersonalData
import Testing

@Suite struct StreetNameTests {
  @Test(arguments: [
    "«4 Quarry Bank Road», Keighley", "«3 Tai'r Felin», Bethesda", "bailiff came to «64 prince regent st» looking",
    "2 trains to st helens", "4 miles from st albans", "«22 Pen y Bryn», Bala", "«6 Kingsmead», «POSTCODE|MK9 1AB»",
    "my bank took 4 payments off the road tax",
  ]) func endsWhereTheStreetDoes(marked: String) { MarkedText.expect(marked, kind: .address) }
}
