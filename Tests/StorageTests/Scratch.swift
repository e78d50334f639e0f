import Casework
import Cryptography
import Glibc
import Intruder
import Storage
import Testing
import TestSupport

/// A store in a folder of its own that goes with the value, and raw SQL on its file as an intruder would run it.
final class Scratch {
  let folder: String
  var store: Store

  init() throws {
    var template = Array("\(TemporaryRoot.path)/storage-tests-XXXXXX".utf8CString)
    folder = try template.withUnsafeMutableBufferPointer { buffer in
      let made = try #require(buffer.baseAddress.flatMap { mkdtemp($0) })
      return String(cString: made)
    }
    store = try Store(folder: folder)
  }

  deinit {
    for name in [
      "replydesk.store", "replydesk.sqlite", "replydesk.sqlite-journal", "replydesk.sqlite-wal", "replydesk.sqlite-shm",
    ] {
      unlink("\(folder)/\(name)")
    }
    rmdir(folder)
  }

  var file: String { "\(folder)/replydesk.sqlite" }

  private var intruder: Intruder { Intruder(file: file) }

  /// Runs SQL on a connection without any of the program's care; the result is SQLite's message, or nil.
  @discardableResult
  func raw(_ sql: String) throws -> String? {
    do {
      try intruder.run(sql)
      return nil
    } catch let refused as Intruder.Refused {
      return refused.description
    }
  }

  /// The first column of the first row of a query.
  func number(_ sql: String) throws -> Int64 { try #require(try intruder.number(sql)) }

  /// Runs SQL after taking away every trigger, as somebody would who owns the file.
  func tamper(_ sql: String) throws { try intruder.runWithoutTriggers(sql) }
}

let start = Instant(milliseconds: 1_795_000_000_000)

func account(_ name: String) throws -> Account { try #require(Account(name)) }

func author(_ name: String = "j.morgan") throws -> Author { Author(account: try account(name), kind: .person) }

func message(_ id: String, body: String = "When will it come?", at: Instant = start) -> InboundMessage {
  InboundMessage(
    id: id, receivedAt: at, scin: ClientText("121003957455"), caseNumber: nil, role: .receivingParent,
    subject: ClientText("missing payments"), source: .sendMessage, children: [ClientText("Amada")], language: .english,
    body: ClientText(body), unknownMembers: nil)
}

func new(
  _ id: String, body: String = "When will it come?", at: Instant = start, team: String = "north", flags: Flags = []
) -> NewMessage {
  NewMessage(
    message: message(id, body: body, at: at), contentDigest: SHA256.hash(id + body),
    client: CustomerReference("121003957455"), caseNumber: CaseNumber("C-80412"),
    team: team,
    classification: Classification(subject: .missingPayment, confidence: 1000, isUnsure: false, model: "declared/1"),
    flags: flags,
    obligation: Obligation(
      startedAt: at, dueAt: at + .hours(48), calendar: "elapsed-48h/1", metAt: nil, breachedAt: nil))
}

extension Store {
  /// Takes messages in, one a minute, and gives their activities.
  @discardableResult
  func takeIn(_ count: Int, prefix: String = "m", team: String = "north") throws -> [ActivityID] {
    try write(by: author("intake"), at: start) { session in
      try (0..<count).map { number in
        let at = start + .minutes(Int64(number))
        guard case .stored(let id) = try session.store(new("\(prefix)-\(number)", at: at, team: team)) else {
          throw Unexpected()
        }
        return id
      }
    }
  }
}

struct Unexpected: Error {}
