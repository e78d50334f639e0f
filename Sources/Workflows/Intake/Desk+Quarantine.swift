public import Casework
internal import PersonalData
public import SafeText
public import Storage

/// A record that could not be taken in, as a person may see it (IN-5, EM-7).
public struct QuarantinedRecord: Sendable {
  /// What is known of it.
  public let item: QuarantineItem
  /// The bytes as they came, at most the first 4096, with personal data masked.
  public let text: SafeText
  /// Why it was discarded, masked; empty where it never was.
  public let discardReason: SafeText
}

extension Desk {
  /// The quarantined record of that number, masked.
  ///
  /// - Throws: `DeskError` `quarantine.unknown` where there is none.
  public func quarantinedRecord(_ id: QuarantineID) throws -> QuarantinedRecord {
    let item = try quarantined(id)
    let masker = Masker()
    return QuarantinedRecord(
      item: item, text: masker.mask(ClientText(String(decoding: item.original.prefix(4096), as: UTF8.self))).text,
      discardReason: item.discardReason.map { masker.mask($0).oneLine } ?? "")
  }

  /// What could not be taken in, oldest first: what waits for a person, or everything that ever was there, as far as it is
  /// open to this person: those who work on clients' messages see it, like a message of no team (T2, T6), and nobody who may
  /// not see what it names.
  public func quarantine(all: Bool, limit: Int) throws -> [QuarantineItem] {
    try store.read { session in
      let viewer = try requireWorker(in: session)
      return try session.quarantine(all: all, limit: limit).filter { try !isKept($0, from: viewer, in: session) }
    }
  }

  /// A quarantined record with what came, for somebody to read; it may hold a client's words, so every read is recorded (T2).
  ///
  /// - Throws: `notAllowed` where this person works on no messages, or where the bytes hold the reference of a client who is
  ///   not theirs to see.
  public func quarantined(_ id: QuarantineID) throws -> QuarantineItem {
    let item = try store.read { session in try openItem(id, in: session) }
    try write(at: recordClock()) { session in try session.recordRead(of: id) }
    return item
  }

  /// A quarantined record that is open to this person.
  func openItem(_ id: QuarantineID, in session: ReadSession) throws -> QuarantineItem {
    let viewer = try requireWorker(in: session)
    guard let item = try session.quarantineItem(id) else {
      throw DeskError(
        .notFound, "quarantine.unknown", "There is no quarantined record \(id).",
        advice: "See them with: replydesk intake quarantine list")
    }
    guard try !isKept(item, from: viewer, in: session) else {
      throw DeskError(
        .notAllowed, "quarantine.kept", "\(id) is not open to you.", advice: "Leave it to a colleague.", rules: [.ch3])
    }
    return item
  }

  /// Whether the bytes name a special client record that somebody may not see, or anybody whom they know privately.
  private func isKept(_ item: QuarantineItem, from viewer: Viewer, in session: ReadSession) throws -> Bool {
    guard !viewer.isCleared || !viewer.conflicts.isEmpty else { return false }
    let words = item.original.split { byte in
      !(byte == 0x2D || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte))
    }
    for word in Set(words.lazy.filter { (3...20).contains($0.count) && $0.contains { (0x30...0x39).contains($0) } }) {
      let text = String(decoding: word, as: UTF8.self)
      if let scin = CustomerReference(text) {
        if viewer.conflicts.holds(scin) { return true }
        if try !viewer.isCleared && session.client(scin)?.isSpecialRecord == true { return true }
      } else if let number = CaseNumber(text) {
        if viewer.conflicts.holds(number) { return true }
        if try session.caseRecord(number) != nil, try session.caseRecord(number, openTo: viewer) == nil { return true }
      }
    }
    return false
  }

  /// How many records wait in quarantine for a person.
  public func quarantineCount() throws -> Int {
    try store.read { session in Int(try session.quarantineWaiting().count) }
  }

  /// Why the person at the desk may not discard what could not be taken in; nil where they may.
  public func refusalOfDiscarding() throws -> DeskError? {
    try store.read { session in
      do {
        try requireLeader("discards what could not be taken in", in: session)
        return nil
      } catch let error as DeskError { return error }
    }
  }
}
