import OperatingSystem
import Testing

@Suite struct DiskSpaceTests {
  @Test func theFileSystemOfAFolderHasRoom() throws {
    let folder = try TemporaryFolder()
    let space = try DiskSpace(of: folder.path)
    #expect(space.free > 0 && space.total >= space.free)
    #expect((0...100).contains(space.percent))
    #expect(try DiskSpace(of: folder.path).device == space.device)
    #expect(try DiskSpace(of: "/proc").device != space.device)
  }

  @Test(arguments: [(1, 100, 1), (199, 1000, 19), (200, 1000, 20), (0, 1000, 0), (0, 0, 0), (5, 7, 71)])
  func theShareIsRoundedDown(free: Int64, total: Int64, percent: Int) {
    #expect(DiskSpace(free: free * 1000, total: total * 1000).percent == percent)
  }

  @Test func whatIsNotThereHasNone() {
    #expect(throws: SystemError.self) { try DiskSpace(of: "/nonexistent") }
  }
}
