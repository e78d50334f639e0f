internal import Casework
internal import Reporting
internal import SafeText

/// How wide each column of the queue is; the first 40 columns of a row say which message it is.
struct QueueColumns {
  /// One column.
  struct Column {
    let heading: SafeText
    let width: Int
    let text: @Sendable (QueueRow, Instant) -> SafeText
  }

  /// The columns, after the four for marks.
  let columns: [Column]

  init(width: Int) {
    let showsPreference = width >= 76
    let fixed = 4 + 9 + 9 + 3 + 6 + 7 + (showsPreference ? 7 : 0) + 6
    let owner = max(6, min(16, (width - fixed) / 3))
    let subject = max(0, min(28, width - fixed - owner - 1))
    var columns = [
      Column(heading: "Left", width: 8, text: Self.left),
      Column(heading: "Client", width: 11, text: Self.client),
      Column(heading: "", width: 5) { row, _ in row.reference },
      Column(heading: "Subject", width: subject) { row, _ in row.subject },
      Column(heading: "Flags", width: 6) { row, _ in row.flags },
    ]
    if showsPreference { columns.append(Column(heading: "Prefer", width: 6) { row, _ in row.preference }) }
    columns.append(Column(heading: "Email", width: 5, text: Self.email))
    columns.append(Column(heading: "Owner", width: owner, text: Self.owner))
    self.columns = columns
  }

  /// The time left, or what stands for it.
  static func left(_ row: QueueRow, at now: Instant) -> SafeText {
    row.isThreat ? "NOW \(TimeLeft(now - row.receivedAt).text)" : TimeLeft(row.dueAt - now).text
  }

  /// The client and the role; a client without a role has the room of both.
  private static func client(_ row: QueueRow, _ now: Instant) -> SafeText {
    row.role.isEmpty ? row.client : row.client.truncated(toColumns: 8).padded(toColumns: 9) + row.role
  }

  private static func email(_ row: QueueRow, _ now: Instant) -> SafeText {
    switch row.email {
    case .allowed: "yes"
    case .refused: "NO"
    case .unknown: ""
    }
  }

  private static func owner(_ row: QueueRow, _ now: Instant) -> SafeText {
    if !row.reader.isEmpty { return "(\(row.reader))" }
    return row.owner.isEmpty ? "-" : row.owner
  }

  /// The headings, each over its column.
  var heading: SafeText { line(columns.map(\.heading)) }

  /// What a row says, each part in its column.
  func text(of row: QueueRow, at now: Instant) -> SafeText { line(columns.map { $0.text(row, now) }) }

  private func line(_ parts: [SafeText]) -> SafeText {
    zip(columns, parts).filter { $0.0.width > 0 }
      .map { $0.1.truncated(toColumns: $0.0.width).padded(toColumns: $0.0.width) }.joined(separator: " ")
  }
}
