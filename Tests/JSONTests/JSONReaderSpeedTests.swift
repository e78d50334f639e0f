import JSON
import Testing
import TestSupport

@Suite struct JSONReaderSpeedTests {
  /// Reading must take time in proportion to size: a text of one shape eight times as long may not take 30 times as long.
  @Test(arguments: ["keys", "brackets", "escapes", "digits"])
  func takesLinearTime(_ shape: String) {
    func text(_ count: Int) -> [UInt8] {
      switch shape {
      case "keys": Array(("{" + (0..<count).map { "\"k\($0)\":1" }.joined(separator: ",") + "}").utf8)
      case "brackets": Array(("[" + String(repeating: "[],", count: count) + "0]").utf8)
      case "escapes": Array(("\"" + String(repeating: #"\ud83d\ude00"#, count: count) + "\"").utf8)
      default: Array(("[" + String(repeating: "123456789,", count: count) + "0]").utf8)
      }
    }
    func time(_ bytes: [UInt8]) -> Duration {
      (0..<3).map { _ in ProcessorTime.spent { _ = try? JSONReader.read(bytes) } }.min() ?? .zero
    }
    let (short, long) = (text(4000), text(32_000))
    #expect(time(long) < time(short) * 30)
  }

  @Test func neverTrapsOnRandomBytes() {
    var random = SeededNumbers(seed: 20_261_121)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d800", "dc00", "0", "-", "1e", ".", "true", "null", " ", "\n",
      "\"a\":", "\u{0}", "é", "9999999999", "/", "NaN",
    ].map { Array($0.utf8) }
    for _ in 0..<50_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        if Int.random(in: 0..<10, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
      }
      do {
        let value = try JSONReader.read(bytes)
        #expect(try JSONReader.read(value.bytes) == value)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
  }
}
