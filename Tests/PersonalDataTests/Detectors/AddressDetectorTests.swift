import PersonalData
import Testing

@Suite struct AddressDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .address) }

  static let rows = [
    "I live at «12 Example Street»", "«12 Example Street», Townsville", "«12a High Road»", "«12-14 Station Rd»",
    "«Flat 3, 12 Mill Lane»", "«Flat 3 12 Mill Lane»", "«7 St Mary's Avenue»", "«1 Orchard Close»", "«5 The Green»",
    "«221 baker street»", "«22 Old Mill Drive»", "«3 Heol y Bont»", "«5 Stryd Fawr»", "«8 Ffordd Caerdydd»",
    "«3 Maes y Coed»",
    "«12 Acacia Ave».", "«１２ Example Street»", "«12\u{A0}Example\u{A0}Street»", "«12 Exam\u{AD}ple Street»",
    "moved to «9 Queens Court», «POSTCODE|M1 1AE»", "«4 Park Crescent»", "«12,\nExample Street»", "«6 Clos y Nant»",
    "a 2 hour drive", "5 minutes drive away", "3 way", "1 close friend", "2 children in court",
    "10 miles down the road", "3 weeks in a row", "£12 High Street", "12 payments", "on 3 May the court sat",
    "2 place settings",
    "4 times the rate", "in 2024 Park prices", "one street", "example street",
    "moved from «3 Oak Lane» to «17 Elm St» last week",
    "«flat 4b, 22 Park Road», Leeds «POSTCODE|LS1 4AB»",
    "I walked 2 miles down Park Lane",
    "I earn 25000 a year and drive 40 miles way over",
    "i paid 12 pound way back",
    "«2/1, 44 Byres Road», Glasgow", "post to «5 Tan-y-Bryn» now", "byw yn «8 Pen y Bryn»",
    "«The Old Bakery, 5 Market Place», Ripon", "Bus 12 Church Street is late", "the 4 March Road works",
    "1 of 3 children lives in Queens drive",
    "I live at «Apartment 12B, 7 Quayside Walk», the postcode being «POSTCODE|NE6 1DL»",
    "Van: KX19 LTO. I drive 310 miles a week",
  ]
}
