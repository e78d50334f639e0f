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
