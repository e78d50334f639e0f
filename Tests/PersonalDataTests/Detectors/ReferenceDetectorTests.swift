import PersonalData
import Testing

@Suite struct ReferenceDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .customerReference) }

  static let rows = [
    "My reference is «121003957455»", "SCIN «1210 0395 7455»", "«1210-0395-7455»", "«12 10 03 95 74 55»",
    "«121003957455».", "(«121003957455»)", "fy nghyfeirnod: «121003957455»", "ref «121 003 957 455»",
    "customer number «12100 3957455»", "«１２１００３９５７４５５»", "«121003\u{200B}957455»", "«1210\n0395\n7455»",
    "reference\u{A0}number «1210\u{2009}0395\u{2009}7455»",
    "Gateway user ID «GGID|121003957455»", "my user id is «GGID|12 10 03 95 74 55»",
    "Porth y Llywodraeth «GGID|121003957455»",
    "12100395745", "1210039574551", "A121003957455", "121003957455B", "121003957455-A", "ORD-121003957455",
    "121 003 957 455", "12100 3957455", "*********455", "£121003957455", "1210 0395", "1210 0395 7455 12",
    "build 1.2.3.121003957455x",
    "Confirmed SCIN «914790688268». NINO confirmed. New mob «PHONE|+44 7484 220915»",
    "Your schedule ref DEO/2025/0088143/3 has been processed",
    "SCIN/«121 003 957 455»",
    "Barcode *«121003957455»*", "**«121003957455»**", "*********455*",
    "my case no. «121003957455» & gateway no. «GGID|2501-2344-7725»",
    "«GGID|121003957455» is what I type in when the Gateway asks",
    "«GGID|121003957455» (that's the gateway user ID, not the case number, the case number is «972386582164»)",
    "«443690286243» | M07 | 188.00\n«1859 2588 7668» | M07 | 0.00",
    "«355956 300260» is my reference number",
    "paid 120 130 140 150 customer",
    "It's my case number you want, is it? «58‑3020‑50‑4214», spaced as she said it",
    "«99 3759 25 7782» is my case number",
    "please quote «4950–76504669»",
    "The case number is wrong, the parcel is 4950–76504669",
    "Gateway: «GGID|42 41 23 71 63 86» | Parcel: JD0002 4241 2371",
    "«856395.007654» yw fy nghyfeirnod i",
    "«25-3227-20-5656» ydi rhif yr achos",
  ]
}
