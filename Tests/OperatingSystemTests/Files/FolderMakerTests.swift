import Glibc
import OperatingSystem
import Testing

@Suite struct FolderMakerTests {
  @Test func makesWhatIsMissingForTheOwnerOnly() throws {
    let folder = try TemporaryFolder()
    try FolderMaker.makePrivate("\(folder.path)/a/b//c/")
    for name in ["a", "a/b", "a/b/c"] { #expect(try folder.mode(of: name) == 0o700) }
    try FolderMaker.makePrivate("\(folder.path)/a/b/c")
  }

  @Test(arguments: [0o750, 0o755, 0o777, 0o701] as [mode_t])
  func refusesAFolderThatOthersEnter(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.folder("open", mode: mode)
    #expect(code { try FolderMaker.makePrivate(path) } == .modeTooWide)
    #expect(try folder.mode(of: "open") == mode)
  }

  @Test func refusesAFileInTheWay() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a")
    #expect(code { try FolderMaker.makePrivate(path) } == .notAFolder)
    #expect(code { try FolderMaker.makePrivate("\(path)/b") } != nil)
    #expect(code { try FolderMaker.makePrivate("") } == .badName)
  }
}
