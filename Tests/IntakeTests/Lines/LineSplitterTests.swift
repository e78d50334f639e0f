import Intake
import Testing

@Suite struct LineSplitterTests {
  @Test(arguments: [
    ("a\nb\n", ["1:a", "2:b"]), ("a\r\nb\r\n", ["1:a", "2:b"]), ("a\nb", ["1:a", "2:b torn"]), ("", []),
    ("\n\n", []), ("\r\n", []), ("a\n\nb\n", ["1:a", "3:b"]), ("\u{FEFF}a\n", ["1:a"]), ("\u{FEFF}", []),
    ("a\n\u{FEFF}b\n", ["1:a", "2:\u{FEFF}b"]), ("a\rb\n", ["1:a\rb"]), ("a\r\r\n", ["1:a\r"]), ("a\r", ["1:a\r torn"]),
    (" \n", ["1: "]), ("\r", ["1:\r torn"]),
  ])
  func cutsAtLineEnds(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let lines = LineSplitter(bytes).map { line in
      "\(line.number):" + String(decoding: bytes[line.range], as: UTF8.self) + (line.isTorn ? " torn" : "")
    }
    #expect(lines.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test(arguments: [
    ([], FileForm.empty), ([0x0A], .onlyLineEnds), ([0x0D, 0x0A, 0x0A], .onlyLineEnds),
    ([0xEF, 0xBB, 0xBF], .onlyLineEnds), ([0xEF, 0xBB, 0xBF, 0x0A], .onlyLineEnds), ([0x7B], .lines),
    ([0x20], .lines), ([0xEF, 0xBB, 0xBF, 0x7B], .lines), ([0xFF, 0xFE], .wideCharacters),
    ([0xFE, 0xFF, 0, 0x7B], .wideCharacters), ([0x7B, 0, 0x22, 0], .wideCharacters),
    ([0, 0x7B, 0, 0x22], .wideCharacters), ([0x7B, 0, 0, 0], .wideCharacters), ([0, 0, 0, 0x7B], .wideCharacters),
    ([0, 0, 0xFE, 0xFF], .wideCharacters), ([0, 0, 0, 0], .lines), ([0x7B, 0, 0x22, 0x22], .lines),
    ([0xFF, 0xFF], .lines),
  ])
  func tellsTheFormOfAFile(_ bytes: [UInt8], _ form: FileForm) { #expect(FileForm(of: bytes) == form) }
}
