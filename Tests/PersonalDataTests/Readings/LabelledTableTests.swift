import PersonalData
import Testing

@Suite struct LabelledTableTests {
  @Test(arguments: [
    "name,dob,town\nA Reeve,«14/06/1981»,Dudley\nJ Reeve,«30/01/1983»,Tipton",
    "| Child | D.O.B. | With |\n| first | «11-05-2012» | me |\n| second | «24-09-2015» | me |",
    "Child\tDate of birth\nfirst\t«11/05/2012»\nsecond\t«24/09/2015»",
    "born,paid,left\nhe paid on 14/06/2021 and left", "Date,Amount,Status\n07/11/2026,61.40,PAID",
  ]) func readsCellsUnderTheirHeadings(marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }

  @Test func readsAWideTableInLinearTime() {
    let text = "dob," + String(repeating: "x,", count: 2_000) + "\n" + String(repeating: "1,", count: 100_000)
    #expect(PersonalData.findings(in: text, known: KnownFields()).isEmpty)
  }
}
