import PersonalData
import Testing

@Suite struct DrivingLicenceDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .drivingLicence) }

  static let rows = [
    "licence «MORGA657054SM9IJ»", "«MORGA 657054 SM9IJ»", "«morga657054sm9ij»", "«MORGA-657054-SM9IJ».",
    "«FO999657054A99AB»", "«X9999 657054 A99AB»", "trwydded yrru «MORGA657054SM9IJ»", "«MORGA\u{200B}657054SM9IJ»",
    "«ＭＯＲＧＡ657054SM9IJ»", "«MORGA753116SM9IJ»", "licence «MORGA657054SM9IJ» 12",
    "5. «MORGA/657054/SM9IJ» 64", "driving licence«MORGA657054SM9IJ»issue",
    "licence no «MORGA6S7054SM9IJ», the five came out as an S", "licence no «FAY998S1069MT9VB»",
    "MORGA637054SM9IJ", "MORGA657944SM9IJ", "MORGA657054SM9I", "XMORGA657054SM9IJ", "MORGA657054SM9IJK",
    "MORGA657054SM91J", "12345657054SM9IJ",
    "licence no «MORG A705 039S M9AB»",
    "driving licence «MORGA - 605171 - SM9XZ»",
    "«MORG-A701-176S-M9XZ» is the licence I use",
    "Pay him until 05.12.25. He has more",
    "it has «NINO|BR262 040B» on it",
    "Licence: «OKON9 961021\r\nBE9RC»",
    "«JONES  701149  JA8XY»",
    "«OKON  9211  206M  95AB» is my licence",
    "it keeps failing, tried 504156 three times",
    "«JONES / 701149 / JA8XY»",
  ]
}
