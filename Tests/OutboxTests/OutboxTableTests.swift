import Glibc
import Outbox
import Testing

/// The tables in the documentation are the machine's own words and its own moves; RECORD_TABLES=1 writes the edges anew.
@Suite struct OutboxTableTests {
  private static let path =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Documentation/outbox.md"
  private static let heading = "| edge | from | to | what happened |"

  /// The table as it has to be: every move that the machine can make, found by making it.
  private static func table() -> [String] {
    let moves = Exploration().moves
    let rows = OutboxEdge.allCases.map { edge in
      let found = moves.filter { $0.edge == edge }
      let names = { (states: Set<OutboxState>) in
        OutboxState.allCases.filter(states.contains).map { "`\($0.rawValue)`" }
      }
      let isNew = found.contains { $0.from == nil }
      let from = (isNew ? ["new"] : []) + names(Set(found.compactMap(\.from)))
      return
        "| \(edge.rawValue) | \(from.joined(separator: ", ")) | \(names(Set(found.map(\.to))).joined(separator: ", ")) | \(edge.meaning) |"
    }
    return [heading, "|---|---|---|---|"] + rows
  }

  @Test func theDocumentHasEveryMoveThatTheMachineMakes() throws {
    var lines = try Self.read().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let wanted = Self.table()
    let first = try #require(lines.firstIndex { $0.hasPrefix("| edge | ") })
    let end = lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    if getenv("RECORD_TABLES") != nil {
      lines.replaceSubrange(first..<end, with: wanted)
      try Self.write(lines.joined(separator: "\n"))
    } else {
      #expect(Array(lines[first..<end]) == wanted, "RECORD_TABLES=1 writes it anew")
    }
  }

  @Test func theDocumentHasEveryState() throws {
    let lines = try Self.read().split(separator: "\n")
    for state in OutboxState.allCases {
      #expect(lines.contains { $0.hasPrefix("| `\(state.rawValue)` | ") }, "\(state.rawValue)")
    }
  }

  /// Nothing that the machine can do leads out of a doubt by itself, or sends again what a server may have.
  @Test func onlyEvidenceLeadsOutOfADoubt() {
    let out = Exploration().moves.filter { $0.from == .inDoubt && $0.to != .inDoubt }
    let decided: Set<OutboxEdge> = [
      .accepted, .passingRefusalAfterDot, .refusedContent, .receiptReplayed, .reportMatched, .evidenceFound,
      .systemicRefusal,
    ]
    #expect(Set(out.map(\.edge)).isSubset(of: decided))
    #expect(!out.contains { [.queued, .leased, .sending].contains($0.to) })
  }

  private static func read() throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  private static func write(_ text: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    try #require(fputs(text, file) >= 0)
  }
}
