import Casework
import Intake
import Testing
import TestSupport

@Suite struct IntakeMutationTests {
  private static let valid = [
    MessageLine().with("extra", #"{"a":[1,2.5,-3e2,null,true,"\ud83d\ude00\n"]}"#).bytes,
    MessageLine("x").with("body", "\"Dwi heb gael y taliad – diolch ŵ 😀\"").bytes,
    MessageLine(client: "121003957455").bytes, MessageLine(case: "C-80412").bytes,
  ]

  private static let pieces =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "\\u0000", "\\ud800", "null", "1e999", "-0", "\u{0}", "\u{FEFF}", "\r",
      "//",
      "\"body\":", "\u{202E}", "9223372036854775808",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5]]

  private static func mutated(_ random: inout SeededNumbers) -> [UInt8] {
    var line = valid[Int.random(in: 0..<valid.count, using: &random)]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let at = Int.random(in: 0..<max(1, line.count), using: &random)
      let end = min(line.count, at + Int.random(in: 0...8, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: line.removeSubrange(at..<end)
      case 1: line.insert(contentsOf: line[at..<end], at: Int.random(in: 0...line.count, using: &random))
      case 2: line.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: at)
      case 3 where !line.isEmpty: line[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 4 where !line.isEmpty: line[at] = UInt8.random(in: 0...255, using: &random)
      default: line.removeLast(min(line.count, Int.random(in: 0...3, using: &random)))
      }
    }
    return line.map { $0 == 0x0A ? 0x20 : $0 }
  }

  /// Whatever comes, intake neither ends nor loses anything, and it quarantines exactly what came.
  @Test func accountsForAHundredThousandDamagedLines() throws {
    var random = SeededNumbers(seed: 20_261_121)
    let sandbox = try SpoolSandbox()
    var expected: [[UInt8]] = []
    for number in 0..<10 {
      var file: [UInt8] = []
      for _ in 0..<10_000 {
        let line = Self.mutated(&random)
        file += line + [0x0A]
        let whole = line.last == 0x0D ? Array(line.dropLast()) : line
        if !whole.isEmpty { expected.append(whole) }
      }
      try sandbox.deliver(file, as: "\(number).jsonl")
    }
    var sink = LedgerSink()
    let summary = try sandbox.takeIn(into: &sink)
    #expect(summary.isExact && summary.records == expected.count && summary.filesDone == 10)
    #expect(sink.entries.map { Array($0.original) } == expected)
    #expect(sink.rejections.count > 10_000 && sink.rejections.count < 95_000)
    for (entry, record) in sink.rejections {
      #expect((0...entry.original.count).contains(record.rejection.offset))
      if record.rejection.sentence.isEmpty { Issue.record("no sentence for \(record.rejection.code)") }
    }
  }
}
