import Casework
import Glibc
import OperatingSystem
import Testing

@Suite struct LineReaderTests {
  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\n", ["a", "b"]), ("a\n\nb", ["a", "", "b"]),
      ("a\rb\n", ["a\rb"]),
    ] as [(String, [String])])
  func readsLines(text: String, lines: [String]) throws {
    #expect(try read(Array(text.utf8), limit: 10) == lines)
  }

  @Test func readsLinesLongerThanItsBuffer() throws {
    let long = String(repeating: "x", count: 30_000)
    #expect(try read(Array("\(long)\n\(long)".utf8), limit: 30_000) == [long, long])
  }

  @Test func refusesALineBeyondItsLimit() throws {
    let long = Array(repeating: UInt8(ascii: "x"), count: 40_000)
    #expect(code { _ = try read(long, limit: 10_000) } == .tooLarge)
  }

  @Test func waitsOnlyForWhatWasNotRead() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    var reader = LineReader(descriptor: ends[0])
    #expect(!reader.wait(upTo: .zero))
    #expect(write(ends[1], "one\ntwo\n", 8) == 8)
    #expect(reader.wait(upTo: .zero))
    #expect(try reader.next() == Array("one".utf8))
    #expect(reader.wait(upTo: .zero))
    #expect(try reader.next() == Array("two".utf8))
    #expect(!reader.wait(upTo: .zero))
  }

  private func read(_ bytes: [UInt8], limit: Int) throws -> [String] {
    let folder = try TemporaryFolder()
    let raw = open(try folder.file("lines", bytes: bytes), O_RDONLY | O_CLOEXEC)
    try #require(raw >= 0)
    defer { close(raw) }
    var reader = LineReader(descriptor: raw, limit: limit)
    var lines: [String] = []
    while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }
}
