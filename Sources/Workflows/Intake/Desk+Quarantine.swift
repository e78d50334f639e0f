public import Casework
public import Storage

extension Desk {
  /// What could not be taken in, oldest first: what waits for a person, or everything that ever was there.
  public func quarantine(all: Bool, limit: Int) throws -> [QuarantineItem] {
    try store.read { session in
      try requireKnown(in: session)
      return try session.quarantine(all: all, limit: limit)
    }
  }

  /// A quarantined record with what came, for somebody to read; it may hold a client's words, so every read is recorded (T2).
  ///
  /// - Throws: `notAllowed` where this person works on no messages, or where the bytes hold the reference of a client who is
  ///   not theirs to see.
  public func quarantined(_ id: QuarantineID) throws -> QuarantineItem {
    let item = try store.read { session in
      let viewer = try requireWorker(in: session)
      let item = try quarantineItem(id, in: session)
      for client in Self.references(in: item.original) {
        guard !viewer.conflicts.holds(client) else { throw DeskError.conflict("the client of \(id)") }
        guard try viewer.isCleared || session.client(client)?.isSpecialRecord != true else {
          throw DeskError.restricted(id)
        }
      }
      return item
    }
    try write(at: recordClock()) { session in try session.recordRead(of: id) }
    return item
  }

  func quarantineItem(_ id: QuarantineID, in session: ReadSession) throws -> QuarantineItem {
    guard let item = try session.quarantineItem(id) else {
      throw DeskError(
        .notFound, "quarantine.unknown", "There is no quarantined record \(id).",
        advice: "See them with: replydesk intake quarantine list")
    }
    return item
  }

  /// Whatever in some bytes has the form of a client's reference: twelve digits, with no other before or behind them.
  private static func references(in bytes: [UInt8]) -> [CustomerReference] {
    bytes.split { !(0x30...0x39).contains($0) }.filter { $0.count == 12 }
      .compactMap { CustomerReference(String(decoding: $0, as: UTF8.self)) }
  }
}
