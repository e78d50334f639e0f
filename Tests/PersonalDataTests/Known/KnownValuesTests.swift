import Casework
import PersonalData
import Testing

@Suite struct KnownValuesTests {
  @Test(arguments: Self.rows) func row(_ row: String) throws {
    MarkedText.expect(row, kind: .name, known: try SampleCase.known())
  }

  static let rows = [
    "I am «Amélie Kowalska»", "«Amelie» here", "«AMELIE KOWALSKA»", "«kowalska»", "Ms «Kowalska»'s payment",
    "«Ame\u{301}lie» again", "«Kowalska, Amélie»", "«K o w a l s k a»", "«Kow\u{200B}alska»", "«Kow\u{AD}alska»",
    "«Ｋｏｗａｌｓｋａ»", "«Коwаlskа»", "«Κοwalska»", "«O'Hara-Price» owes me", "«O’Hara Price» owes me", "«OHara-Price»",
    "«O'Hara»", "«Mark O'Hara-Price»", "I asked «Mark» for it", "Mr «Price» rang", "the price is wrong",
    "Price is wrong",
    "mark my words", "Please mark it", "MARK MY WORDS NOW", "Thanks,\n«Mark»", "her name is «Mary-Jane»", "«Mary Jane»",
    "«mary» and «jane»", "«Rhys» is nine", "«rhys»", "Rhysian", "Markham", "Somebody else, Anna Nowak", "«Kowalskax»",
    "«NINO|AB123456C»", "«NINO|ab 12 34 56 c»", "«NINO|AB12\n34-56C»", "x«NINO|AB123456C»x", "«NINO|CE654321A»",
    "«NINO|C.E.6.5.4.3.2.1.A»", "«SCIN|121003957455»", "«SCIN|121 003 957 455»", "«SCIN|1210\u{2009}03957455»",
    "id«SCIN|121003957455»x", "«PHONE|07700900123»", "«PHONE|+44 (0) 7700 900 123»", "«PHONE|7700900123»",
    "«PHONE|0044-7700-900-456»", "«PHONE|07700\n900\n123»", "«EMAIL|amelie.kowalska@example.org»",
    "«EMAIL|AMELIE.KOWALSKA@EXAMPLE.ORG»", "«EMAIL|amelie.kowalska at example.org»",
    "«EMAIL|amelie dot kowalska at example dot org»", "«EMAIL|amelie . kowalska @ example . org»",
    "«POSTCODE|CF10 3AT»", "«POSTCODE|cf103at»", "«POSTCODE|C F 1 0 3 A T»", "«POSTCODE|CF10-3AT»", "CF10",
    "«ADDRESS|Flat 2, 12 Example Street»", "«ADDRESS|12 example st»", "«ADDRESS|12 Example St».",
    "«ADDRESS|flat 2\n12 example street»", "«ADDRESS|7 orchard close» is where", "«ADDRESS|7, Orchard Cl»",
    "«DOB|03/04/1990»", "«DOB|3.4.90»", "«DOB|1990-04-03»", "«DOB|3 April 1990»", "«DOB|3ydd o Ebrill 1990»",
    "«DOB|April 3rd, 1990»", "«DOB|03041990»", "«DOB|19900403»", "«DOB|030490»", "«DOB|25 December 1988»",
    "«DOB|7 Mehefin 2015»", "«DOB|07-06-15»", "«DOB|0 3 0 4 1 9 9 0»", "03/04/1991", "4 April 1990", "£3,490",
    "3 April", "1990", "no value of anybody", "",
  ]

  /// A name, a misspelt one, and a number that is glued to a word, round the ends of blocks of 64 bytes.
  @Test func valuesAreFoundAtEveryPlace() throws {
    let known = try SampleCase.known()
    for blanks in 0..<200 {
      let found = PersonalData.scan(
        String(repeating: " ", count: blanks) + "kowalska xAB123456C Kowallska", known: known)
      #expect(
        found.map(\.range) == [0..<8, 10..<19, 20..<29].map { ($0.lowerBound + blanks)..<($0.upperBound + blanks) })
    }
  }

  @Test func nothingKnownFindsNothing() {
    #expect(KnownValues.none.count == 0)
    #expect(PersonalData.scan("Kowalska rang", known: KnownValues.none).isEmpty)
  }

  @Test func namesOfOtherScriptsAreKnown() throws {
    var person = KnownPerson(.client, firstName: ClientText("Жанна"), surname: ClientText("李小龍"))
    person.phones = [ClientText("+33 6 12 34 56 78")]
    let known = KnownValues(people: [person])
    MarkedText.expect("это «жанна»", kind: .name, known: known)
    MarkedText.expect("我是«李小龍»。", kind: .name, known: known)
    MarkedText.expect("«PHONE|33 612 345 678»", kind: .name, known: known)
  }

  @Test func hostileRecordsAreSurvived() {
    let long = String(repeating: "ab", count: 5000)
    var person = KnownPerson(.client, firstName: ClientText(""), surname: ClientText("\u{0}\u{1B}[31m"))
    person.nino = ClientText(long)
    person.address = ClientText(String(repeating: ",", count: 1000) + long)
    person.emails = [ClientText("@"), ClientText("@@@"), ClientText("")]
    person.phones = [ClientText("none"), ClientText("0")]
    person.postcode = ClientText("-")
    let known = KnownValues(people: [person])
    #expect(PersonalData.scan("an ordinary text, 31m of it", known: known).isEmpty)
    #expect(!PersonalData.scan(long, known: known).isEmpty)
  }
}
