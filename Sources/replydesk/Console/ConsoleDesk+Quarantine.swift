internal import Casework
internal import Console
internal import SafeText
internal import Storage
internal import Workflows

extension ConsoleDesk {
  /// How many records are listed at most.
  private static let listed = 1000

  func carryOut(_ effect: QuarantineEffect) throws -> [StoreResult] {
    switch effect {
    case .load(let all):
      showsAllQuarantined = all
      return [.quarantine(try quarantine())]
    case .open(let id): return [.quarantined(try quarantined(id))]
    case .retry(let id):
      guard try desk.retryQuarantined(id) else {
        throw Refusal(
          "\(escaping: id.description) stays: another message has its identifier.",
          advice: "Ask the sender which one was meant.", code: "quarantine.conflict")
      }
      return try changed(id, "\(escaping: id.description) is taken in.")
    case .discard(let id, let reason):
      try desk.discardQuarantined(id, reason: reason)
      return try changed(id, "\(escaping: id.description) is discarded; its bytes are kept.")
    }
  }

  private func changed(_ id: QuarantineID, _ words: SafeText) throws -> [StoreResult] {
    [.done(words), .quarantineChanged(try quarantine(), id)] + refreshed()
  }

  private func quarantine() throws -> QuarantineView {
    QuarantineView(
      rows: try desk.quarantine(all: showsAllQuarantined, limit: Self.listed).map(row),
      showsAll: showsAllQuarantined, discardRefusal: try discardRefusal())
  }

  private func quarantined(_ id: QuarantineID) throws -> QuarantinedView {
    let record = try desk.quarantinedRecord(id)
    return QuarantinedView(
      row: row(of: record.item), size: record.item.originalSize == 1 ? "1 byte" : "\(record.item.originalSize) bytes",
      text: record.text,
      discarded: record.discardReason, discardRefusal: try discardRefusal())
  }

  private func discardRefusal() throws -> SafeText {
    try desk.refusalOfDiscarding().map(ConsoleWords.refusal).map { "\($0.message) \($0.advice)" } ?? ""
  }

  private func row(of item: QuarantineItem) -> QuarantineRow {
    let state: QuarantineRow.State =
      switch item.state {
      case .open: .waits
      case .retried: .takenIn
      case .discarded: .discarded
      }
    return QuarantineRow(
      id: item.id, when: ConsoleWords.time(item.at, desk.zone),
      place: item.line == 0
        ? SafeText(escaping: item.file) : "\(escaping: item.file), line \(item.line), byte \(item.byteOffset)",
      code: SafeText(escaping: item.reasonCode), reason: SafeText(escaping: item.reason), state: state)
  }
}
