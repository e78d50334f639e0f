import JSON
import OperatingSystem
import Synchronization
import Testing

/// Several processes ask one store for work at the same time.
@Suite struct ClaimTests {
  @Test func noTwoProcessesEverGetTheSameMessage() async throws {
    let desk = try DeskFolder()
    let lines = (0..<24).map { number in
      """
      {"message_id":"claim-\(number)","received_at":"2026-11-20T10:00:00Z","scin":"121000000000","role":"receiving_parent",\
      "subject":"missing payments","source":"send_message","children":[],"body":"Number \(number)"}
      """
    }
    try desk.drop("a.jsonl", lines.joined(separator: "\n") + "\n")
    try #require(try desk.run("intake", "run").status == 0)
    let claimed = Claimed()
    try await withThrowingTaskGroup { group in
      for _ in 0..<3 {
        group.addTask {
          while true {
            let outcome = try desk.run("queue", "next", "--json")
            try #require(outcome.status == 0)
            guard let id = outcome.items.first?["id"]?.string else { return }
            claimed.ids.withLock { $0.append(id) }
          }
        }
      }
      try await group.waitForAll()
    }
    let ids = claimed.ids.withLock { $0 }
    #expect(ids.count == 24)
    #expect(Set(ids).count == 24)
    #expect(try desk.run("audit", "verify").status == 0)
  }
}

/// What all claimers got together.
private final class Claimed: Sendable {
  let ids = Mutex<[String]>([])
}
