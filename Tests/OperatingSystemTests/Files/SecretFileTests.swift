import Glibc
import OperatingSystem
import Testing

@Suite struct SecretFileTests {
  @Test(arguments: [
    ("s3cret", "s3cret"), ("s3cret\n", "s3cret"), ("s3cret\r\n", "s3cret"), ("s3cret\n\n", "s3cret\n"),
    (" s3cret ", " s3cret "),
  ])
  func takesOneLineEndOff(content: String, secret: String) throws {
    let folder = try TemporaryFolder()
    #expect(try SecretFile.read(folder.file("s", content)) == Array(secret.utf8))
  }

  @Test(arguments: [0o600, 0o400] as [mode_t])
  func takesNarrowModes(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    #expect(code { _ = try SecretFile.read(folder.file("s", "x", mode: mode)) } == nil)
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o602, 0o601, 0o610, 0o700, 0o4600, 0o1600] as [mode_t])
  func refusesWiderModes(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("s", "x", mode: mode)
    let error = try #require(throws: SystemError.self) { try SecretFile.read(path) }
    #expect(error.code == .modeTooWide)
    #expect(error.description.contains("chmod 600"))
  }

  @Test func refusesLinksPipesFoldersEmptyAndLarge() throws {
    let folder = try TemporaryFolder()
    let good = try folder.file("good", "x")
    #expect(code { _ = try SecretFile.read(folder.link("link", to: good)) } == .isALink)
    #expect(code { _ = try SecretFile.read(folder.pipe("fifo")) } == .notAFile)
    #expect(code { _ = try SecretFile.read(folder.folder("folder")) } == .notAFile)
    #expect(code { _ = try SecretFile.read(folder.file("empty")) } == .empty)
    #expect(code { _ = try SecretFile.read(folder.file("line", "\n")) } == .empty)
    #expect(try SecretFile.read(folder.file("most", bytes: Array(repeating: 97, count: 4096))).count == 4096)
    #expect(
      code { _ = try SecretFile.read(folder.file("more", bytes: Array(repeating: 97, count: 4097))) } == .tooLarge)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func refusesAnotherOwner() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("s", "x")
    try #require(chown(path, 12_345, 12_345) == 0)
    #expect(code { _ = try SecretFile.read(path) } == .wrongOwner)
  }

  @Test func readsACredentialByName() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("smtp.pass-1", "s3cret\n", mode: 0o400)
    #expect(try SecretFile.readCredential(named: "smtp.pass-1", directory: folder.path) == Array("s3cret".utf8))
    #expect(code { _ = try SecretFile.readCredential(named: "smtp.pass-1", directory: nil) } == .notFound)
    #expect(code { _ = try SecretFile.readCredential(named: "smtp.pass-1", directory: "run/x") } == .notFound)
    for name in ["", ".", "..", "../x", "a/b", "a b", "a\0", "caf\u{E9}"] {
      #expect(code { _ = try SecretFile.readCredential(named: name, directory: folder.path) } == .badName)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "systemd's own files belong to root"))
  func takesTheGroupBitOfAnACLForCredentialsOnly() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("pass", "x", mode: 0o440)
    #expect(code { _ = try SecretFile.readCredential(named: "pass", directory: folder.path) } == nil)
    #expect(code { _ = try SecretFile.read(path) } == .modeTooWide)
    _ = try folder.file("wide", "x", mode: 0o444)
    #expect(code { _ = try SecretFile.readCredential(named: "wide", directory: folder.path) } == .modeTooWide)
  }
}
