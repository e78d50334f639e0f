import CSQLite
import Casework
import Cryptography
import Glibc
import Storage
import Testing

/// A store in a folder of its own that goes with the value, and raw SQL on its file as an intruder would run it.
final class Scratch {
  let folder: String
  var store: Store

  init() throws {
    var template = Array("/tmp/storage-tests-XXXXXX".utf8CString)
    folder = try template.withUnsafeMutableBufferPointer { buffer in
      let made = try #require(buffer.baseAddress.flatMap { mkdtemp($0) })
      return String(cString: made)
    }
    store = try Store(folder: folder)
  }

  deinit {
    for name in ["replydesk.sqlite", "replydesk.sqlite-journal", "replydesk.sqlite-wal", "replydesk.sqlite-shm"] {
      unlink("\(folder)/\(name)")
    }
    rmdir(folder)
  }

  var file: String { "\(folder)/replydesk.sqlite" }

  /// Runs SQL on a connection without any of the program's care; the result is SQLite's message, or nil.
  @discardableResult
  func raw(_ sql: String) throws -> String? {
    var handle: OpaquePointer?
    try #require(sqlite3_open(file, &handle) == SQLITE_OK)
    defer { sqlite3_close(handle) }
    sqlite3_busy_timeout(handle, 2000)
    return sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK ? nil : String(cString: sqlite3_errmsg(handle))
  }

  /// The first column of the first row of a query.
  func number(_ sql: String) throws -> Int64 {
    var handle: OpaquePointer?
    try #require(sqlite3_open(file, &handle) == SQLITE_OK)
    defer { sqlite3_close(handle) }
    var statement: OpaquePointer?
    try #require(sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK)
    defer { sqlite3_finalize(statement) }
    try #require(sqlite3_step(statement) == SQLITE_ROW)
    return sqlite3_column_int64(statement, 0)
  }

  /// Runs SQL after taking away every trigger, as somebody would who owns the file.
  func tamper(_ sql: String) throws {
    var handle: OpaquePointer?
    try #require(sqlite3_open(file, &handle) == SQLITE_OK)
    defer { sqlite3_close(handle) }
    var statement: OpaquePointer?
    let names = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    try #require(sqlite3_prepare_v2(handle, names, -1, &statement, nil) == SQLITE_OK)
    var triggers: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      triggers.append(String(cString: try #require(sqlite3_column_text(statement, 0))))
    }
    sqlite3_finalize(statement)
    for trigger in triggers { sqlite3_exec(handle, "DROP TRIGGER \(trigger)", nil, nil, nil) }
    let result = sqlite3_exec(handle, sql, nil, nil, nil)
    try #require(result == SQLITE_OK, "\(String(cString: sqlite3_errmsg(handle)))")
  }
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
    flags: flags, obligation: ResponseTarget.twoDays.obligation(receivedAt: at))
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
