internal import Casework
internal import JSON

/// Holds the rows of the store against the entries that tell of them: none may be gone, changed or added.
struct ToldRows {
  /// The rows of one table that were read and not yet told of.
  private struct Reader {
    var rows: ArraySlice<(number: Int64, text: String)> = []
    var last = Int64.min
  }

  private var readers: [ToldTable: Reader] = [:]
  private var people: [String: String] = [:]

  mutating func take(_ entry: HistoryEntry, in session: ReadSession) throws {
    for (table, row) in ToldTable.told(by: entry) {
      guard try next(of: table, in: session) == row else { throw Self.missing(entry, table.rawValue) }
    }
    guard let members = entry.members else { return }
    switch entry.kind {
    case "client.updated":
      try require("client", of: entry, session.isClient(entry.scin ?? ""))
    case "case.updated":
      try require("case_record", of: entry, session.isCase(entry.caseNumber ?? ""))
    case "person.updated":
      people[members["account"]?.string ?? ""] = Self.facts(
        team: members["team"]?.string,
        roles: members["roles"]?.integer ?? Person.Roles(words: members["roles"]?.string ?? "").rawValue)
    case "triage.model-kept":
      try require("triage_model", of: entry, session.isModelKept(members["digest"]?.string ?? ""))
    case "wording.registered", "wording.proposed", "wording.approved", "wording.withdrawn":
      try require("wording", of: entry, session.isWordingKept(entry, members))
    default: break
    }
  }

  /// Throws where a row is left that no entry tells of, or a person may do what no entry gave them.
  mutating func finish(in session: ReadSession) throws {
    for table in ToldTable.allCases {
      if let row = try next(of: table, in: session) {
        throw AuditFault(kind: .rowSurplus, sequence: 0, place: "\(table.rawValue), \(row.prefix { $0 != " " })")
      }
    }
    var left = people
    for person in try session.people() {
      let facts = Self.facts(team: person.team, roles: person.roles.rawValue)
      guard left.removeValue(forKey: person.account.name) == facts else {
        throw AuditFault(kind: .stateDiffers, sequence: 0, place: "person \(person.account)")
      }
    }
    guard left.isEmpty else {
      throw AuditFault(kind: .stateDiffers, sequence: 0, place: "\(left.count) people are gone")
    }
  }

  private mutating func next(of table: ToldTable, in session: ReadSession) throws -> String? {
    var reader = readers[table] ?? Reader()
    if reader.rows.isEmpty {
      let found = try session.connection.query(table.rows, .integer(reader.last)) { row throws(StorageError) in
        (number: try row.integer(0), text: try row.text(1))
      }
      reader.rows = found[...]
      reader.last = found.last?.number ?? reader.last
    }
    let row = reader.rows.popFirst()
    readers[table] = reader
    return row?.text
  }

  private func require(_ table: String, of entry: HistoryEntry, _ isThere: Bool) throws {
    guard isThere else { throw Self.missing(entry, table) }
  }

  private static func missing(_ entry: HistoryEntry, _ table: String) -> AuditFault {
    AuditFault(
      kind: .rowMissing, sequence: entry.sequence,
      place: [table, entry.activity?.description ?? ""].joined(separator: " "))
  }

  private static func facts(team: String?, roles: Int64) -> String { "\(roles) \(team ?? "")" }
}

extension ReadSession {
  fileprivate func isClient(_ scin: String) throws -> Bool {
    try connection.first("SELECT 1 FROM client WHERE scin=$1", .text(scin)) { _ throws(StorageError) in true } ?? false
  }

  fileprivate func isCase(_ number: String) throws -> Bool {
    try connection.first("SELECT 1 FROM case_record WHERE number=$1", .text(number)) { _ throws(StorageError) in true }
      ?? false
  }

  fileprivate func isModelKept(_ digest: String) throws -> Bool {
    try connection.first("SELECT 1 FROM triage_model WHERE lower(hex(digest))=$1", .text(digest)) {
      _ throws(StorageError) in true
    } ?? false
  }

  /// Whether the file, proposal, approval or withdrawal that an entry tells of is there.
  fileprivate func isWordingKept(_ entry: HistoryEntry, _ members: JSONObject) throws -> Bool {
    let words = members["wording"]?.string?.split(separator: " ") ?? []
    guard words.count == 2, let version = Int64(words[1].dropFirst()), let kind = members["kind"]?.string,
      let digest = members["digest"]?.string
    else { return false }
    let named: [SQLValue] = [.text(kind), .text(String(words[0])), .integer(version), .text(digest)]
    var sql = ComposedSQL("SELECT 1 FROM ")
    switch entry.kind {
    case "wording.registered": sql.add("wording_version")
    case "wording.proposed": sql.add("proposal")
    case "wording.approved": sql.add("approval")
    default: sql.add("withdrawal")
    }
    sql.add(" WHERE kind=", named[0])
    sql.add(" AND id=", named[1])
    sql.add(" AND version=", named[2])
    sql.add(" AND lower(hex(digest))=", named[3])
    switch entry.kind {
    case "wording.proposed": sql.add(" AND proposer=", .text(entry.author))
    case "wording.approved": sql.add(" AND seq=", .integer(entry.sequence))
    case "wording.withdrawn": sql.add(" AND account=", .text(entry.author))
    default: break
    }
    return try !connection.query(sql) { _ throws(StorageError) in true }.isEmpty
  }
}
