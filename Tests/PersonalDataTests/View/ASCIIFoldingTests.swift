import TestSupport
import Testing

@testable import PersonalData

@Suite struct ASCIIFoldingTests {
  @Test func rowsAreFoldedAsTheirBytesAre() {
    var random = SeededNumbers(seed: 1)
    for length in 0..<80 {
      for start in [0, 1, 15, 16, 17, 40] where start <= length {
        let source = (0..<length).map { _ in UInt8.random(in: 0...0xFF, using: &random) }
        var bytes = source
        ASCIIFolding.fold(&bytes, from: start)
        #expect(bytes == source.prefix(start) + source.dropFirst(start).map(ASCIIFolding.fold))
      }
    }
  }

  @Test func aLetterBeyondASCIIIsReadAtEveryPlace() {
    for length in 0..<150 {
      let text = String(repeating: "A", count: length)
      for end in [0, 1, 63, 64, 65] {
        let view = TextView(text + "É" + String(repeating: "B", count: end))
        #expect(view.bytes == Array((text + "E" + String(repeating: "B", count: end)).lowercased().utf8))
        #expect(view.origin(length) == length && (end == 0 || view.origin(length + 1) == length + 2))
      }
    }
  }
}
