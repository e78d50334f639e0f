import TestSupport
import Testing

@testable import PersonalData

@Suite struct ParagraphsTests {
  @Test func endBehindTheNextBlankLine() {
    var random = SeededNumbers(seed: 3)
    let signs = Array("\n\n \t\rab".utf8)
    for length in 0..<300 {
      let isBare = length % 3 > 0
      let source = (0..<length).map { _ in
        isBare && random.next() % 20 > 0 ? UInt8(ascii: "a") : signs[Int(random.next() % 7)]
      }
      for start in [0, length / 2, length] {
        #expect(Paragraphs.end(of: source, from: start) == end(of: source, start))
      }
    }
  }

  private func end(of source: [UInt8], _ start: Int) -> Int {
    for place in start..<source.count where source[place] == 0x0A {
      let next = source[(place + 1)...].firstIndex { ![0x20, 0x09, 0x0D].contains($0) }
      if let next, source[next] == 0x0A { return next + 1 }
    }
    return source.count
  }
}
