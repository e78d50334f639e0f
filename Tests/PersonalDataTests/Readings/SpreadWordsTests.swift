import PersonalData
import Testing

@Suite struct SpreadWordsTests {
  @Test(arguments: [
    "I live at «Flat 3,\n   81\n   Prince   of   Wales   Road»",
    "I paid   81   pounds   by   road",
  ]) func readsAnAddressWhoseWordsStandApart(marked: String) { MarkedText.expect(marked, kind: .address) }
}
