import Testing

@testable import PersonalData

@Suite struct ScanLabelsTests {
  @Test(arguments: [
    "branch code «SORT_CODE|40-47-81»", "s/c «SORT_CODE|40-47-81»", "bank code is «SORT_CODE|40-47-81»",
    "cod sortio «SORT_CODE|40-47-81»",
  ])
  func readsSortCodesByTwoWords(_ marked: String) {
    MarkedText.expect(marked, kind: .sortCode)
  }

  @Test(arguments: ["a/c «40281933»", "A/C no. «40281933»", "ac: «40281933»"])
  func readsAccountsByAnAbbreviation(_ text: String) {
    MarkedText.expect(text, kind: .bankAccount)
  }

  @Test(arguments: ["building society reference «B/10442871-6»", "rhif cymdeithas adeiladu «B/10442871-6»"])
  func readsRollNumbersByTheSociety(_ marked: String) { MarkedText.expect(marked, kind: .rollNumber) }

  @Test(arguments: ["gair cudd: «Draenog88»", "gair cudd y porth yw «Draenog88»"])
  func readsPasswordsByTwoWords(_ marked: String) { MarkedText.expect(marked, kind: .password) }
}
