internal import Casework
internal import Cryptography
internal import JSON

extension WriteSession {
  /// Appends an entry to the history, in the same transaction as the change that it tells of, and gives its number.
  @discardableResult
  func append(
    _ kind: String, activity: ActivityID? = nil, scin: String? = nil, caseNumber: String? = nil, _ detail: JSONValue
  ) throws(StorageError) -> Int64 {
    let end = try currentHead()
    let sequence = end.sequence + 1
    let text = detail.text
    let hash = HistoryChain.hash(
      sequence: sequence, at: now.milliseconds, author: author.account.name, authorKind: author.kind.rawValue,
      kind: kind, activity: activity?.number, scin: scin, caseNumber: caseNumber, detail: text, previous: end.hash)
    try connection.run(
      """
      INSERT INTO history (seq, at, author, author_kind, kind, activity_id, scin, case_number, detail, hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      .integer(sequence), .integer(now.milliseconds), .text(author.account.name), .text(author.kind.rawValue),
      .text(kind), .optional(activity?.number), .optional(scin), .optional(caseNumber), .text(text),
      .blob(hash.bytes))
    head = HistoryHead(sequence: sequence, hash: hash)
    return sequence
  }

  private func currentHead() throws(StorageError) -> HistoryHead {
    if let head { return head }
    let read = try connection.first("SELECT seq, hash FROM history_head") { row throws(StorageError) in
      HistoryHead(sequence: try row.integer(0), hash: try row.value(1, row.blob) { Digest(bytes: $0) })
    }
    guard let read else { throw StorageError(.damaged, "The store has lost the end of its history") }
    return read
  }
}
