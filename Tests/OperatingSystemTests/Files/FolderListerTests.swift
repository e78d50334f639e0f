import Glibc
import OperatingSystem
import Testing

@Suite struct FolderListerTests {
  @Test func listsFilesBelowInOrderOfBytes() throws {
    let folder = try TemporaryFolder()
    let inner = try folder.folder("m")
    for name in ["b.txt", "a.txt", "B.txt", "\u{E9}.txt", "z.md", ".hidden.txt", "m/c.txt", "m.txt", "m-.txt"] {
      _ = try folder.file(name)
    }
    _ = try folder.folder("folder.txt")
    _ = try folder.link("link.txt", to: "\(folder.path)/a.txt")
    _ = try folder.link("loop", to: folder.path)
    _ = try folder.pipe("fifo.txt")
    #expect(inner.hasSuffix("/m"))
    #expect(
      try FolderLister.files(under: folder.path, suffix: ".txt").map { $0.dropFirst(folder.path.count + 1) }
        == ["B.txt", "a.txt", "b.txt", "m-.txt", "m.txt", "m/c.txt", "\u{E9}.txt"])
  }

  @Test func refusesATreeThatIsTooDeep() throws {
    let folder = try TemporaryFolder()
    var path = folder.path
    for _ in 0..<FolderLister.depthLimit {
      path += "/d"
      try #require(mkdir(path, 0o700) == 0)
    }
    try AtomicFile.write("\(path)/x.txt", [])
    #expect(try FolderLister.files(under: folder.path, suffix: ".txt").count == 1)
    try #require(mkdir("\(path)/d", 0o700) == 0)
    #expect(code { _ = try FolderLister.files(under: folder.path, suffix: ".txt") } == .tooDeep)
  }

  @Test func refusesWhatIsNoFolderAndNamesThatAreNoText() throws {
    let folder = try TemporaryFolder()
    #expect(code { _ = try FolderLister.files(under: folder.file("a"), suffix: "") } == .notAFolder)
    #expect(code { _ = try FolderLister.files(under: folder.path + "/none", suffix: "") } == .notFound)
    let odd = Array(folder.path.utf8CString.dropLast()) + [47, CChar(bitPattern: 0xFF), 0]
    let raw = creat(odd, 0o600)
    try #require(raw >= 0)
    close(raw)
    #expect(code { _ = try FolderLister.files(under: folder.path, suffix: "") } == .badName)
    let listing = try FolderLister.listing(under: folder.path, suffix: "")
    #expect(listing.misnamed == ["\(folder.path)/\u{FFFD}"])
    #expect(listing.files == ["\(folder.path)/a"])
  }
}
