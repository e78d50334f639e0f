import Casework
import Testing
import Wording

@Suite struct FieldPrinterTests {
  @Test func printsDates() {
    #expect(FieldPrinter.text(of: CivilDate.make(2026, 11, 7), in: .english) == "7 November 2026")
    #expect(FieldPrinter.text(of: CivilDate.make(2026, 11, 7), in: .welsh) == "7 Tachwedd 2026")
  }

  @Test(arguments: [
    (0, "£0.00", "£0"), (5, "£0.05", "£0"), (12_690, "£126.90", "£126"), (12_699, "£126.99", "£126"),
    (99_999, "£999.99", "£999"), (100_000, "£1,000.00", "£1,000"), (999_999_999, "£9,999,999.99", "£9,999,999"),
  ])
  func printsMoney(_ pence: Int, _ exact: String, _ whole: String) {
    #expect(FieldPrinter.text(ofPence: pence) == exact)
    #expect(FieldPrinter.text(ofWholePoundsIn: pence) == whole)
  }

  @Test func printsCountsWithTheirUnits() {
    let (english, welsh) = (["working day", "working days"], ["diwrnod", "ddiwrnod", "diwrnod"])
    #expect(FieldPrinter.text(ofDays: 5, units: []) == "5")
    #expect(
      [0, 1, 2, 5].map { FieldPrinter.text(ofDays: $0, units: english) } == [
        "0 working days", "1 working day", "2 working days", "5 working days",
      ])
    #expect(
      [0, 1, 2, 3].map { FieldPrinter.text(ofDays: $0, units: welsh) } == [
        "0 diwrnod", "1 diwrnod", "2 ddiwrnod", "3 diwrnod",
      ])
  }

  @Test func printsFrequencies() {
    #expect(
      Frequency.allCases.map { FieldPrinter.text(of: $0, in: .english) } == [
        "each week", "every two weeks", "every four weeks", "each month",
      ])
    #expect(
      Frequency.allCases.map { FieldPrinter.text(of: $0, in: .welsh) } == [
        "bob wythnos", "bob pythefnos", "bob pedair wythnos", "bob mis",
      ])
  }

  @Test func onlyTheRecordSaysNames() {
    #expect(FieldPrinter.text(of: .firstName(.client), in: .english) == nil)
    #expect(FieldPrinter.text(of: .referenceLastThree, in: .english) == nil)
  }
}
