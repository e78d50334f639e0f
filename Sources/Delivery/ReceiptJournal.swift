internal import Casework
internal import OperatingSystem
internal import Outbox

/// What the sender writes down before and after the last bytes of each mail, beside the store and ahead of it.
///
/// A `mark` is on the disk before the last bytes go out: it is the dot gate. A `receipt` is there before the store is told
/// of the server's answer. Whoever finds a mark without a receipt knows that a mail is in doubt; without a mark, that no
/// server has it. The space is taken when the file is made, so a disk that is full afterwards leaves no doubt.
final class ReceiptJournal {
  /// What the journal has of one claim of one row.
  struct Entry: Hashable {
    let row: OutboxID
    let generation: Int
    let token: Int64
    /// When the last bytes were let pass.
    let markedAt: Instant
    /// The server's code, where it accepted, and when that came.
    var receipt: Receipt?
  }

  /// That a server accepted.
  struct Receipt: Hashable {
    let code: Int
    let at: Instant
  }

  private let file: RecordFile
  /// What is in the journal of rows that the store does not yet tell the whole of.
  private(set) var entries: [OutboxID: Entry] = [:]

  /// Records that a mail leaves: a mark and a receipt.
  static let recordsPerMail = 2

  /// Opens or makes the journal.
  init(path: String) throws(SystemError) {
    file = try RecordFile(path)
    for payload in file.found { replay(payload) }
  }

  /// Told by workers as part of their names, so that a row claimed under another journal is known.
  var name: String { file.identity.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
  /// Places in the file that were torn or changed since they were written.
  var damaged: Int { file.damaged }
  /// Whether there was none before.
  var isNew: Bool { file.isNew }
  /// Whether so many more mails can be sent before the journal must be emptied.
  func hasRoom(for mails: Int) -> Bool { file.room >= mails * Self.recordsPerMail }

  /// Writes that the last bytes of a row are about to go; `sync` makes it durable.
  func mark(_ row: OutboxID, generation: Int, token: Int64, at now: Instant) throws(SystemError) {
    let entry = Entry(row: row, generation: generation, token: token, markedAt: now)
    try file.append(Self.payload(.mark, entry, code: 0, now))
    entries[row] = entry
  }

  /// Writes that the server accepted a row that has its mark; `sync` makes it durable.
  func receive(_ row: OutboxID, code: Int, at now: Instant) throws(SystemError) {
    guard var entry = entries[row] else { return }
    try file.append(Self.payload(.receipt, entry, code: code, now))
    entry.receipt = Receipt(code: code, at: now)
    entries[row] = entry
  }

  /// Waits until all of it is on the disk.
  func sync() throws(SystemError) { try file.sync() }

  /// The store tells all of these rows now; once it does of every row, the journal begins anew.
  func forget(_ rows: some Sequence<OutboxID>) throws(SystemError) {
    for row in rows { entries[row] = nil }
    if entries.isEmpty { try file.restart() }
  }

  private enum Kind: UInt8 { case mark = 1, receipt }

  private static func payload(_ kind: Kind, _ entry: Entry, code: Int, _ at: Instant) -> [UInt8] {
    [kind.rawValue, 0] + little(Int64(code), 2) + little(Int64(entry.generation), 4) + little(entry.row.number, 8)
      + little(entry.token, 8) + little(at.milliseconds, 8)
  }

  private func replay(_ payload: [UInt8]) {
    guard payload.count >= 32, let kind = Kind(rawValue: payload[0]) else { return }
    let row = OutboxID(number: Self.number(payload[8..<16]))
    let (token, at) = (Self.number(payload[16..<24]), Instant(milliseconds: Self.number(payload[24..<32])))
    let generation = Int(Self.number(payload[4..<8]))
    switch kind {
    case .mark: entries[row] = Entry(row: row, generation: generation, token: token, markedAt: at)
    case .receipt:
      // A receipt whose mark is damaged counts all the same: it says more than the mark does.
      var entry = Entry(row: row, generation: generation, token: token, markedAt: at)
      if let marked = entries[row], marked.token == token { entry = marked }
      entry.receipt = Receipt(code: Int(Self.number(payload[2..<4])), at: at)
      entries[row] = entry
    }
  }

  private static func little(_ value: Int64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * Int64($0))) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int64 {
    bytes.reversed().reduce(0) { $0 << 8 | Int64($1) }
  }
}
