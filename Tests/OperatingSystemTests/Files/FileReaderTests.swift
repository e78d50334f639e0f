import Glibc
import OperatingSystem
import Testing

@Suite struct FileReaderTests {
  @Test func readsAFileWholeAndThroughALink() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    let path = try folder.file("a", bytes: bytes)
    #expect(try FileReader.read(path, limit: 200_000) == bytes)
    #expect(try FileReader.read(folder.link("l", to: path), limit: 200_000) == bytes)
  }

  @Test func refusesWhatIsNoFileOrTooLarge() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a", "12345")
    #expect(code { _ = try FileReader.read(path, limit: 4) } == .tooLarge)
    #expect(code { _ = try FileReader.read(folder.path, limit: 4) } == .notAFile)
    #expect(code { _ = try FileReader.read(folder.path + "/none", limit: 4) } == .notFound)
    #expect(code { _ = try FileReader.read("/dev/zero", limit: 4) } == .notAFile)
    #expect(code { _ = try FileReader.read("", limit: 4) } == .badName)
    #expect(code { _ = try FileReader.read("a\0b", limit: 4) } == .badName)
  }

  @Test func aPipeWithoutAWriterDoesNotHoldItUp() throws {
    let folder = try TemporaryFolder()
    let path = try folder.pipe("fifo")
    #expect(code { _ = try FileReader.read(path, limit: 4) } == .notAFile)
  }

  @Test func aFileThatTellsNoSizeIsStillLimited() {
    #expect(code { _ = try FileReader.read("/proc/self/status", limit: 10) } == .tooLarge)
  }

  @Test func tellsOwnerAndMode() throws {
    let folder = try TemporaryFolder()
    let found = try FileReader.readWithOwner(folder.file("a", "x", mode: 0o640), limit: 4)
    #expect(found.owner == geteuid())
    #expect(found.mode == FileMode(0o640))
    #expect(found.mode.description == "0640")
  }
}
