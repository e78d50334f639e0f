import PersonalData
import Testing

@Suite struct PostcodeDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .postcode) }

  static let rows = [
    "I moved to «SW1A 1AA»", "«EC1A 1BB»", "«W1A 0AX»", "«M1 1AE»", "«B33 8TH»", "«CR2 6XH»", "«DN55 1PT»",
    "«sw1a 1aa»", "«SW1A1AA»", "«SW1A  1AA»", "«SW1A\u{A0}1AA»", "«cf10 3at», Caerdydd", "«BT1 5GS».",
    "fy nghod post yw «LL57 2DG»", "«ＳＷ１Ａ １ＡＡ»", "«SW1A\u{200B}1AA»", "(«M1 1AE»)", "«IM1 1AA» and «JE2 3AB»",
    "«DN55\n1PT»", "Postcode:«G1 1XQ»",
    "SW1A", "I live in M1 now", "CF10", "the service is at WV98 2BU", "wv982bu", "QX1 1AA", "M1 1CE", "M1 1AK", "M1 1A",
    "M1 1AEX", "XM1 1AE", "the 2nd and b1 1st", "on e1 2nd", "M1 8GB", "version A1 2b", "AB12 34", "we 2 are",
    "so 2 me", "1 2 3", "ZZ1 1ZZ", "at10 2pm", "in10 9pm",
    "He sold the BMW M4 2dr", "an Audi A4 2DR", "Screen code E14 2XX then try again", "the S21 5GB plan",
    "he has an M3 4DR saloon",
    "postcode «b33 8th»",
    "postcode: «b338th»",
    "on b33 8th we met",
    "cod and chips, b1 4th",
    "Stockton «TS  20 1QJ»",
    "«CF15 - 8WQ»",
    "«CF10 – 4HT»",
    "cf15 - 8wq",
    "«CF10- 4HT»",
  ]
}
