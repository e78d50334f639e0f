import Glibc
import OperatingSystem
import Testing

@Suite struct AtomicFileTests {
  @Test(arguments: [0o600, 0o644, 0o666, 0o400] as [mode_t])
  func writesWithExactlyThatMode(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("\(folder.path)/a", [1, 2, 3], mode: FileMode(mode))
    #expect(try folder.mode(of: "a") == mode)
    #expect(try FileReader.read("\(folder.path)/a", limit: 10) == [1, 2, 3])
  }

  @Test func replacesTheFileAndNotWhatALinkPointsTo() throws {
    let folder = try TemporaryFolder()
    let target = try folder.file("target", "old")
    let link = try folder.link("link", to: target)
    try AtomicFile.write(link, Array("new".utf8))
    #expect(try FileReader.read(target, limit: 10) == Array("old".utf8))
    #expect(try FileReader.read(link, limit: 10) == Array("new".utf8))
  }

  @Test func aFailureLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    _ = try folder.folder("taken")
    _ = try folder.file("taken/x")
    #expect(code { try AtomicFile.write("\(folder.path)/taken", [1]) } != nil)
    #expect(code { try AtomicFile.write("\(folder.path)/none/x", [1]) } == .notFound)
    let names = try ls(folder.path)
    #expect(names == ["taken"])
  }

  @Test func aReaderNeverSeesAHalf() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a"
    let contents = [UInt8(ascii: "a"), UInt8(ascii: "b")].map { Array(repeating: $0, count: 300_000) }
    try AtomicFile.write(path, contents[0])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for turn in 0..<20 { try AtomicFile.write(path, contents[turn % 2]) } }
      group.addTask {
        for _ in 0..<100 {
          let seen = try FileReader.read(path, limit: 300_000)
          #expect(contents.contains(seen))
        }
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: [("/a/b", "/a", "b"), ("b", ".", "b"), ("/b", "/", "b"), ("a/b/c", "a/b", "c"), ("a/", "a", "")])
  func pathsComeApart(path: String, folder: String, name: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
  }

  private func ls(_ path: String) throws -> [String] {
    let stream = try #require(opendir(path))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
