import Testing

@testable import Bounces

@Suite struct DiagnosticTests {
  @Test func beginsWithTheLineThatHoldsACode() {
    let text = Array("Hello,\nwe are sorry.\n  550\t5.1.1  no \n  such user\n".utf8)
    #expect(Diagnostic.line(text[...]) == "550 5.1.1 no such user")
  }

  @Test func isOneShortLineWhateverComes() {
    let line = Diagnostic.line([UInt8](repeating: 0xC3, count: 2000)[...])
    #expect(line.utf8.count <= 3 * Diagnostic.limit)
    #expect(Diagnostic.line([]) == "")
    #expect(!Diagnostic.line([0x61, 0, 0x1B, 0x0A, 0x62]).utf8.contains { $0 < 0x20 })
  }
}
