import Glibc
import MailTransport
import Testing

@Suite struct MailFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aMaildirIsReadInTheOrderOfItsNames() throws {
    for name in ["new", "cur", "tmp"] { mkdir("\(folder.path)/\(name)", 0o700) }
    for name in ["cur/1:2,S", "new/2.b", "new/2.a", "new/10", "tmp/0"] {
      folder.write("Subject: \(name)\n\nx\n", to: name)
    }
    let paths = try MailFile.paths(at: folder.path)
    #expect(paths == ["new/10", "new/2.a", "new/2.b", "cur/1:2,S"].map { "\(folder.path)/\($0)" })
    #expect(try paths.flatMap(MailFile.messages).map(\.number) == [1, 1, 1, 1])
  }

  @Test func aFolderThatIsNoMaildirIsRefused() {
    #expect(throws: (any Error).self) { try MailFile.paths(at: folder.path) }
  }

  @Test func aFileThatIsMissingIsRefused() {
    #expect(throws: (any Error).self) { try MailFile.messages(at: "\(folder.path)/none") }
  }

  @Test func theMessagesOfAnMboxAreNumbered() throws {
    folder.write("From a Mon Nov 2 2026\nSubject: 1\n\nx\n\nFrom b Mon Nov 2 2026\nSubject: 2\n\ny\n", to: "box")
    let messages = try MailFile.messages(at: "\(folder.path)/box")
    #expect(messages.map(\.number) == [1, 2])
    #expect(messages.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Subject: 1\n\nx\n\n", "Subject: 2\n\ny\n"])
  }
}
