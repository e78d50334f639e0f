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
    let isWide = width >= 76
    let flags = isWide ? 8 : 6
    let email = isWide ? 5 : 3
    // The four for marks, then each column with the blank behind it but the last.
    let fixed = 4 + 9 + 12 + 6 + (flags + 1) + (isWide ? 7 : 0) + (email + 1)
    let owner = max(6, min(16, (width - fixed) / 3))
    let subject = max(0, min(28, width - fixed - owner - 1))
    var columns = [
      Column(heading: "Left", width: 8, text: Self.left),
      Column(heading: "Client", width: 11, text: Self.client),
      Column(heading: "", width: 5) { row, _ in row.reference },
      Column(heading: "Subject", width: subject) { row, _ in
        row.subject.columns <= subject || row.shortSubject.isEmpty ? row.subject : row.shortSubject
      },
      Column(heading: "Flags", width: flags) { row, _ in row.flags },
    ]
    if isWide { columns.append(Column(heading: "Prefer", width: 6) { row, _ in row.preference }) }
    columns.append(Column(heading: isWide ? "Email" : "Em", width: email, text: Self.email))
    columns.append(Column(heading: "Owner", width: owner, text: Self.owner))
    self.columns = columns
  }

  /// The time left, or what stands for it, in at most eight columns: `NOW 9m` counts from when it came.
  static func left(_ row: QueueRow, at now: Instant) -> SafeText {
    guard row.isThreat else { return late(TimeLeft(row.dueAt - now)) }
    let minutes = max(0, (now - row.receivedAt).milliseconds / 60_000)
    if minutes < 60 { return "NOW \(minutes)m" }
    return minutes < 1440 ? "NOW \(minutes / 60)h" : "NOW \(min(minutes / 1440, 999))d"
  }

  /// From a hundred days on, a delay is told in weeks, which is as many columns.
  private static func late(_ left: TimeLeft) -> SafeText {
    let days = left.isLate ? -left.interval.milliseconds / 86_400_000 : 0
    return days < 100 ? left.text : "LATE \(min(days / 7, 99))w"
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
