import Casework
import PersonalData
import SafeText
import Testing

@Suite struct PersonNameTests {
  @Test(arguments: Self.rows) func row(_ first: String, _ last: String, _ shown: String) throws {
    let client = try SampleCase.client(
      "121003957455", first, last, email: nil, mobile: nil, born: nil, nino: nil, address: nil)
    #expect(PersonName.initials(client).description == shown)
  }

  static let rows = [
    ("Amélie", "Kowalska", "A. K***"), ("anna", "nowak", "A. N***"), ("Élodie", "O'Hara", "É. O***"),
    ("", "Nowak", "?. N***"), ("", "", "?. ?***"), ("李", "小龍", "李. 小***"), ("Жанна", "Ünal", "Ж. Ü***"),
    ("\u{1B}[31mAnna", "\u{0}Nowak", "3. N***"), ("  Anna", "'t Hooft", "A. T***"), ("\u{202E}Anna", "-", "A. ?***"),
    ("ßeta", "Nowak", "S. N***"),
  ]

  @Test func aFirmIsNamedInFullButEscaped() throws {
    let firm = try SampleCase.client(
      "121003957455", "", "Acme\u{1B} Ltd\n", role: .employer, email: nil, mobile: nil, born: nil, nino: nil,
      address: nil)
    #expect(PersonName.initials(firm).description == "Acme\\e Ltd\\n")
    let nameless = try SampleCase.client(
      "121003957455", "", "", role: .employer, email: nil, mobile: nil, born: nil, nino: nil, address: nil)
    #expect(PersonName.initials(nameless).description == "?")
  }

  @Test func aPileOfMarksStaysSmall() throws {
    let client = try SampleCase.client(
      "121003957455", "A" + String(repeating: "\u{301}", count: 5000), "B", email: nil, mobile: nil, born: nil,
      nino: nil, address: nil)
    #expect(PersonName.initials(client).description.utf8.count < 200)
  }
}
