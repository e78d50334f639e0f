import Glibc
import OperatingSystem
import Testing

@Suite struct FolderStampTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.folder("m")
    for name in ["a.txt", "b.txt", "m/c.txt", "d.md", ".hidden.txt"] { _ = try folder.file(name, "one") }
  }

  private func stamp() throws -> String { try FolderStamp(of: folder.path, suffix: ".txt").description }

  @Test func lookingTwiceGivesTheSame() throws {
    #expect(try stamp() == stamp())
  }

  @Test func whatIsNotListedMakesNoDifference() throws {
    let before = try stamp()
    _ = try folder.file("d.md", "two")
    _ = try folder.file(".hidden.txt", "two")
    #expect(try stamp() == before)
  }

  @Test(arguments: ["a.txt", "m/c.txt"])
  func aFileThatIsWrittenInPlaceIsNoticed(_ name: String) throws {
    let before = try stamp()
    let raw = open("\(folder.path)/\(name)", O_WRONLY)
    try #require(raw >= 0)
    defer { close(raw) }
    var moved = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    try #require(write(raw, "two", 3) == 3 && futimens(raw, &moved) == 0)
    #expect(try stamp() != before)
  }

  @Test func filesThatComeGoOrChangeNamesAreNoticed() throws {
    var seen: Set<String> = [try stamp()]
    _ = try folder.file("e.txt", "one")
    #expect(try seen.insert(stamp()).inserted)
    try #require(rename("\(folder.path)/e.txt", "\(folder.path)/f.txt") == 0)
    #expect(try seen.insert(stamp()).inserted)
    try #require(rename("\(folder.path)/f.txt", "\(folder.path)/m/f.txt") == 0)
    #expect(try seen.insert(stamp()).inserted)
    try #require(rename("\(folder.path)/a.txt", "\(folder.path)/x") == 0)
    #expect(try seen.insert(stamp()).inserted)
  }

  @Test func aFolderThatIsNotThereIsRefused() {
    #expect(throws: SystemError.self) { try FolderStamp(of: folder.path + "/none", suffix: ".txt") }
  }
}
