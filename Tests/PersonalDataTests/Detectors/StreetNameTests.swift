import PersonalData
import Testing

@Suite struct StreetNameTests {
  @Test(arguments: [
    "«4 Quarry Bank Road», Keighley", "«3 Tai'r Felin», Bethesda", "bailiff came to «64 prince regent st» looking",
    "2 trains to st helens", "4 miles from st albans", "«22 Pen y Bryn», Bala", "«6 Kingsmead», «POSTCODE|MK9 1AB»",
    "post it to «7 heol y bryn», Pontypridd", "yn «9 Stryd y Porth Mawr», Caernarfon", "‘«9a St. Jude's Ct»’ is home",
    "it rejects the 12 digit reference field, error 7",
    "my bank took 4 payments off the road tax",
  ]) func endsWhereTheStreetDoes(marked: String) { MarkedText.expect(marked, kind: .address) }
}
