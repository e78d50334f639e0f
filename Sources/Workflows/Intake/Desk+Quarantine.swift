public import Casework
public import Storage

extension Desk {
  /// What could not be taken in, oldest first, as far as it is open to this person: those who work on clients' messages see it,
  /// like a message of no team (T2, T6), and nobody who may not see what it names.
  public func quarantine(all: Bool, limit: Int) throws -> [QuarantineItem] {
    try store.read { session in
      let viewer = try requireWorker(in: session)
      return try session.quarantine(all: all, limit: limit).filter { try !isKept($0, from: viewer, in: session) }
    }
  }

  /// A quarantined record; that it is read is recorded.
  public func readQuarantined(_ id: QuarantineID) throws -> QuarantineItem {
    let item = try quarantined(id)
    try write(at: recordClock()) { session in try session.recordRead(of: id) }
    return item
  }

  /// The quarantined record of that number.
  ///
  /// - Throws: `notAllowed` for whoever works on no messages, and where it names a client or case that is not open to them.
  public func quarantined(_ id: QuarantineID) throws -> QuarantineItem {
    try store.read { session in
      let viewer = try requireWorker(in: session)
      guard let item = try session.quarantineItem(id) else {
        throw DeskError(
          .notFound, "quarantine.unknown", "There is no quarantined record \(id).",
          advice: "See them with: replydesk intake quarantine list")
      }
      guard try !isKept(item, from: viewer, in: session) else {
        throw DeskError(
          .notAllowed, "quarantine.kept", "\(id) is not open to you.", advice: "Leave it to a colleague.", rules: [.ch3]
        )
      }
      return item
    }
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
}
