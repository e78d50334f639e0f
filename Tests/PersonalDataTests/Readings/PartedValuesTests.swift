import Testing

@testable import PersonalData

@Suite struct PartedValuesTests {
  @Test(arguments: ["NI: «A*B*1*2*3*4*5*6*C»", "NI: «A~B~1~2~3~4~5~6~C»"])
  func readsCharactersThatOneSignParts(_ marked: String) { MarkedText.expect(marked, kind: .nino) }

  @Test func readsGroupsThatOneSignParts() {
    MarkedText.expect("Sort code: «40 ~ 47 ~ 81»", kind: .sortCode)
  }

  @Test(arguments: [
    "Receipts: 0417, 0418, 0419 and 0422", "I owe £1,400,000 and 12,345,678", "Items 1, 2, 3, 4, 5, 6, 7",
  ])
  func leavesListsAndAmountsAlone(_ text: String) { MarkedText.expect(text, kind: .sortCode) }
}
