import Glibc
import Outbox
import Testing

/// The table of edges in the documentation is the machine's own words.
@Suite struct OutboxTableTests {
  private static let path =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Documentation/outbox.md"

  @Test func theDocumentHasEveryEdgeInTheMachinesWords() throws {
    let text = try Self.read()
    let rows = OutboxEdge.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
    let lines = text.split(separator: "\n").map(String.init)
    let kept = lines.filter { line in OutboxEdge.allCases.contains { line.hasPrefix("| \($0.rawValue) | ") } }
    #expect(kept == rows)
    for state in OutboxState.allCases {
      #expect(lines.contains { $0.hasPrefix("| `\(state.rawValue)` | ") }, "\(state.rawValue)")
    }
  }

  private static func read() throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
