internal import Casework
internal import Cryptography
internal import JSON

extension ReadSession {
  /// Looks through the database file, recomputes the chain from its first entry, compares contents with their recorded
  /// hashes and every row with the entry that tells of it, and replays the entries against the state of every activity.
  public func verifyHistory() throws -> AuditVerdict {
    do {
      if let fault = try fileFault(isQuick: false) {
        return .broken(AuditFault(kind: .fileDamaged, sequence: 0, place: fault))
      }
      var check = AuditCheck(session: self)
      return try check.run()
    } catch let fault as AuditFault {
      return .broken(fault)
    } catch let error as StorageError where error.code == .damaged {
      return .broken(AuditFault(kind: .fileDamaged, sequence: 0, place: error.message))
    }
  }
}

/// One pass over the history.
struct AuditCheck {
  let session: ReadSession
  private var previous: Digest
  private var sequence: Int64 = 0
  private var replay = ActivityReplay()
  private var rows = ToldRows()

  init(session: ReadSession) {
    self.session = session
    previous = Digest(bytes: [UInt8](repeating: 0, count: Digest.count)) ?? SHA256.hash("")
  }

  mutating func run() throws -> AuditVerdict {
    while true {
      let entries = try session.history(after: sequence, limit: 1000)
      if entries.isEmpty { break }
      for entry in entries { try check(entry) }
    }
    try checkHead()
    try replay.compare(with: session)
    try rows.finish(in: session)
    return .sound(entries: sequence, head: previous.description)
  }

  private mutating func check(_ entry: HistoryEntry) throws {
    guard entry.sequence == sequence + 1 else {
      throw AuditFault(kind: .missing, sequence: sequence + 1, place: "before entry \(entry.sequence)")
    }
    let hash = HistoryChain.hash(
      sequence: entry.sequence, at: entry.at.milliseconds, author: entry.author, authorKind: entry.authorKind.rawValue,
      kind: entry.kind, activity: entry.activity?.number, scin: entry.scin, caseNumber: entry.caseNumber,
      detail: entry.detail, previous: previous)
    guard hash.matches(entry.hash) else {
      throw AuditFault(kind: .changed, sequence: entry.sequence, place: entry.kind)
    }
    previous = entry.hash
    sequence = entry.sequence
    try checkContent(of: entry)
    try rows.take(entry, in: session)
    replay.take(entry)
  }

  private func checkHead() throws {
    let head = try session.connection.first("SELECT seq, hash FROM history_head") { row throws(StorageError) in
      (try row.integer(0), try row.blob(1))
    }
    guard let head, head.0 == sequence, head.1 == previous.bytes else {
      let recorded = head?.0 ?? 0
      throw AuditFault(
        kind: recorded < sequence ? .surplus : .truncated, sequence: sequence, place: "recorded end \(recorded)")
    }
  }

  /// Compares what an entry tells of with the hash that it recorded.
  private func checkContent(of entry: HistoryEntry) throws {
    guard let members = entry.members else { return }
    if entry.kind == "quarantine.added" { return try checkQuarantine(entry, members) }
    if let recorded = members["reason_digest"]?.string, let reasons = try session.accessReasons(of: entry) {
      guard reasons.contains(where: { SHA256.hash($0.unmasked).description == recorded }) else {
        throw AuditFault(kind: .contentChanged, sequence: entry.sequence, place: "a reason")
      }
    }
    guard entry.kind == "message.stored" || entry.kind == "note.added", let activity = entry.activity else { return }
    if entry.kind == "message.stored" {
      let known = try session.connection.first(
        "SELECT m.digest FROM activity a JOIN message m ON m.id=a.message_id WHERE a.id=$1", .integer(activity.number)
      ) { row throws(StorageError) in try row.value(0, row.blob) { Digest(bytes: $0) } }
      guard let known, let message = try session.message(of: activity), let recorded = members["digest"]?.string,
        MessageContent.digest(of: message, knownBy: known).description == recorded
      else { throw AuditFault(kind: .contentChanged, sequence: entry.sequence, place: "\(activity)") }
    } else {
      let digests = try session.notes(on: activity).map { SHA256.hash($0.text.unmasked).description }
      guard let recorded = members["digest"]?.string, digests.contains(recorded) else {
        throw AuditFault(kind: .contentChanged, sequence: entry.sequence, place: "note on \(activity)")
      }
    }
  }

  private func checkQuarantine(_ entry: HistoryEntry, _ members: JSONObject) throws {
    // A row that is gone is the business of the comparison of rows.
    guard let id = members["item"]?.string.flatMap({ QuarantineID($0) }), let item = try session.quarantineItem(id)
    else { return }
    guard SHA256.hash(item.original).description == members["digest"]?.string else {
      throw AuditFault(kind: .contentChanged, sequence: entry.sequence, place: "\(id)")
    }
  }
}
