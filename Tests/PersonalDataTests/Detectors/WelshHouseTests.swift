import PersonalData
import Testing

@Suite struct WelshHouseTests {
  @Test(arguments: [
    "Dw i'n byw yn «Nhyddyn Isaf», Llanrwst ers mis Mai.", "Rydyn ni'n byw yn «Hafod y Wern».",
    "Dw i'n byw yn Llanrwst. Mae o'n byw yng Nghaerdydd, nid ym Mangor.",
  ]) func seesHousesByNameWhereSomebodyLives(marked: String) { MarkedText.expect(marked, kind: .address) }
}
