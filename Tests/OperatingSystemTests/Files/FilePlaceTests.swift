import Glibc
import OperatingSystem
import Testing

@Suite struct FilePlaceTests {
  @Test func aCopyHasAnotherPlaceAndAMovedFileItsOwn() throws {
    let folder = try TemporaryFolder()
    let (first, copy) = (try folder.file("a"), "\(folder.path)/b")
    let place = try FilePlace(of: first)
    let raw = open(first, O_WRONLY | O_APPEND)
    #expect(write(raw, "more", 4) == 4)
    close(raw)
    #expect(try FilePlace(of: first) == place)
    try AtomicFile.write(copy, Array("more".utf8))
    #expect(try FilePlace(of: copy) != place)
    #expect(rename(first, copy) == 0)
    #expect(try FilePlace(of: copy) == place)
  }

  @Test func whatIsNotThereHasNone() {
    #expect(throws: SystemError.self) { try FilePlace(of: "/nonexistent") }
  }
}
