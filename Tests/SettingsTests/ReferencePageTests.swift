import OperatingSystem
import Settings
import Testing

@Suite struct ReferencePageTests {
  /// `replydesk config reference > Documentation/settings.md` brings it up to date.
  @Test func theDocumentIsThePageThatTheProgramPrints() throws {
    let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let written = try FileReader.read("\(repository)/Documentation/settings.md", limit: 1 << 20)
    let lines = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(while: \.isEmpty)
    }
    #expect(lines(String(decoding: written, as: UTF8.self)) == lines(SettingTable.referencePage))
  }
}

extension Collection {
  /// All but the last elements for which the condition holds.
  fileprivate func dropLast(while isDropped: (Element) -> Bool) -> [Element] {
    Array(reversed().drop(while: isDropped).reversed())
  }
}
