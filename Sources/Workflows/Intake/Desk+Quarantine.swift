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
    try store.read { session in try session.quarantine(all: all, limit: limit) }
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
