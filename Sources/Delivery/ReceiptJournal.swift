internal import Casework
internal import OperatingSystem
internal import Outbox

/// What the sender writes down before and after the last bytes of each mail, beside the store and ahead of it.
///
/// An `intent` is on the disk before the last bytes go out, a `mark` is written just before they do, and a `receipt` is on
/// the disk before the store is told of the server's answer. A record that was written outlives the process, and one that
/// is on the disk the machine. So a mark without a receipt is a mail in doubt; an intent alone is one only where the
/// machine was started anew since, because its mark may be lost; and without either no server has the mail. The space is
/// taken when the file is made, so a disk that is full afterwards leaves no doubt.
final class ReceiptJournal {
  /// What the journal has of one claim of one row.
  struct Entry: Hashable {
    let row: OutboxID
    let generation: Int
    let token: Int64
    /// When the last bytes were let pass, or were about to be.
    var markedAt: Instant
    /// Whether there is a mark, or a receipt, which says more.
    var isMarked: Bool
    /// In which life of the machine the intent was written.
    var boot: Int64
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

  private let boot: Int64

  /// Records that a mail leaves: an intent, a mark and a receipt.
  static let recordsPerMail = 3

  /// Opens or makes the journal.
  /// - `boot`: a number for this life of the machine; 0 where it is not known.
  init(path: String, boot: Int64 = ReceiptJournal.bootNumber) throws(SystemError) {
    self.boot = boot
    file = try RecordFile(path, capacity: 4095)
    for payload in file.found { replay(payload) }
  }

  /// Told by workers as part of their names, so that a row claimed under another journal is known.
  var name: String { file.identity.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
  /// Places in the file that were torn or changed since they were written.
  var damaged: Int { file.damaged }
  /// Whether there was none before.
  var isNew: Bool { file.isNew }
  /// How many more mails can be sent before the journal must be emptied.
  var room: Int { file.room / Self.recordsPerMail }

  /// Whether the last bytes of a row may have gone out under a token, as far as the journal tells.
  func mayHaveGone(_ row: OutboxID, token: Int64) -> Entry? {
    guard let entry = entries[row], entry.token == token else { return nil }
    return entry.isMarked || entry.boot != boot || boot == 0 ? entry : nil
  }

  /// Writes that the last bytes of a row may go soon, unless more than that is known; `sync` makes it durable.
  func intend(_ row: OutboxID, generation: Int, token: Int64, at now: Instant) throws(SystemError) {
    if let known = entries[row], known.token == token { return }
    try write(.intent, row, generation, token, now)
  }

  /// Writes that the last bytes of a row are about to go; `sync` makes it durable.
  func mark(_ row: OutboxID, generation: Int, token: Int64, at now: Instant) throws(SystemError) {
    try write(.mark, row, generation, token, now)
  }

  private func write(
    _ kind: Kind, _ row: OutboxID, _ generation: Int, _ token: Int64, _ now: Instant
  ) throws(SystemError) {
    let entry = Entry(
      row: row, generation: generation, token: token, markedAt: now, isMarked: kind == .mark, boot: boot)
    try file.append(Self.payload(kind, entry, code: 0, now))
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
  ///
  /// Where that fails nobody knows what is: the file is set aside, and rows that were claimed under it are in doubt.
  func sync() throws(SystemError) {
    do { try file.sync() } catch {
      file.setAside()
      throw error
    }
  }

  /// The store tells all of these rows now; once it does of every row, the journal begins anew.
  func forget(_ rows: some Sequence<OutboxID>) throws(SystemError) {
    for row in rows { entries[row] = nil }
    if entries.isEmpty { try file.restart() }
  }

  private enum Kind: UInt8 { case mark = 1, receipt, intent }

  private static func payload(_ kind: Kind, _ entry: Entry, code: Int, _ at: Instant) -> [UInt8] {
    var bytes = [kind.rawValue, 0]
    bytes.reserveCapacity(40)
    for (value, count) in [
      (Int64(code), 2), (Int64(entry.generation), 4), (entry.row.number, 8), (entry.token, 8), (at.milliseconds, 8),
      (entry.boot, 8),
    ] {
      for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * Int64(place)))) }
    }
    return bytes
  }

  private func replay(_ payload: [UInt8]) {
    guard payload.count >= 40, let kind = Kind(rawValue: payload[0]) else { return }
    let row = OutboxID(number: Self.number(payload[8..<16]))
    let (token, at) = (Self.number(payload[16..<24]), Instant(milliseconds: Self.number(payload[24..<32])))
    let (generation, boot) = (Int(Self.number(payload[4..<8])), Self.number(payload[32..<40]))
    var entry = Entry(
      row: row, generation: generation, token: token, markedAt: at, isMarked: kind != .intent, boot: boot)
    switch kind {
    case .intent where entries[row]?.token == token: break
    case .intent, .mark: entries[row] = entry
    case .receipt:
      // A receipt whose mark is damaged counts all the same: it says more than the mark does.
      if let marked = entries[row], marked.token == token { entry.markedAt = marked.markedAt }
      entry.receipt = Receipt(code: Int(Self.number(payload[2..<4])), at: at)
      entries[row] = entry
    }
  }

  /// The first digits of the kernel's name for this life of the machine; 0 where it tells none.
  static var bootNumber: Int64 {
    let digits = (SystemIdentity.bootID ?? "").utf8.filter { $0 != 0x2D }.prefix(16)
    return UInt64(String(decoding: Array(digits), as: UTF8.self), radix: 16).map(Int64.init(bitPattern:)) ?? 0
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int64 {
    bytes.reversed().reduce(0) { $0 << 8 | Int64($1) }
  }
}
