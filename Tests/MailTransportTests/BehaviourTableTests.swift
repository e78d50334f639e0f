import Casework
import Glibc
import MailTransport
import OperatingSystem
import Outbox
import Testing

/// The table of what the linked libcurl makes of every behaviour, kept in the documentation.
///
/// With RECORD_TABLES set the test writes the table; without, it holds the columns against it that depend neither on the
/// version of libcurl nor on timing.
@Suite(.serialized) struct BehaviourTableTests {
  private static let path =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Documentation/delivery-behaviours.md"
  private static let opening = """
    # What a server does and what comes of it

    Produced by a test that plays every behaviour with the libcurl it is linked with; `RECORD_TABLES=1` writes it anew. The
    verdict is decided by the phase and the server's code. The last column shows why it is not decided by libcurl's own
    code: a refusal after the last bytes and an acceptance that is not exactly 250 are the same to it (8 in 7.88, 56 in older
    versions, which is also a lost connection). It depends on the version and is not compared.

    Where a server offers delivery reports (DSN) and we have signed in, MAIL FROM carries `RET=HDRS ENVID=OUT-…`. libcurl before
    8.16 ends the command with an angle bracket, so `AUTH=<>` closes it there, and nothing is asked for where we have not signed
    in; nor can it send NOTIFY with RCPT TO: the server's own rule holds, which is to report failures.

    | behaviour | phase | code | edge | verdict | libcurl |
    |---|---|---|---|---|---|

    """

  @Test func theDocumentIsWhatHappens() throws {
    var rows: [String] = []
    for row in SMTPBehaviourTests.rows where !row.signsIn || row.behaviour != "ok" {
      let result = try Play.of(row.behaviour, signsIn: row.signsIn).result
      let code = result.evidence.reply.map { "\($0.code)" } ?? "-"
      rows.append(
        "| \(row.behaviour) | \(result.evidence.phase.rawValue) | \(code) | \(result.outcome.edge.rawValue) | "
          + "\(Self.word(result.outcome.verdict)) | \(result.curlCode.map(String.init) ?? "-") |")
    }
    if getenv("RECORD_TABLES") != nil {
      try AtomicFile.write(
        Self.path, Array((Self.opening + rows.joined(separator: "\n") + "\n").utf8), mode: .readableByAll)
    }
    let kept = String(decoding: try FileReader.read(Self.path, limit: 1 << 16), as: UTF8.self)
    #expect(kept.hasPrefix(Self.opening))
    let lines = kept.dropFirst(Self.opening.count).split(separator: "\n").map(String.init)
    #expect(lines.map(Self.steady) == rows.map(Self.steady))
  }

  /// A row without its last column.
  private static func steady(_ row: String) -> String {
    row.split(separator: "|").dropLast().joined(separator: "|")
  }

  private static func word(_ verdict: SMTPOutcome.Verdict) -> String {
    switch verdict {
    case .accepted: "sent"
    case .deferred: "deferred"
    case .refused: "failed"
    case .inDoubt: "in doubt"
    case .held: "held"
    }
  }
}
