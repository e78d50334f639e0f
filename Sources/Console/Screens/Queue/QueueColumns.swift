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
  /// What was chosen and has no room at this width.
  let leftOut: [QueueColumn]

  /// The columns of a list so wide; the ones that are shipped where nobody chose others.
  init(width: Int, zone: LocalZone, chosen: [QueueColumn]?) {
    let isWide = width >= 76
    let wanted = chosen ?? QueueColumn.shipped.filter { $0 != .prefer || isWide }
    // The four for marks, then each column with the blank behind it.
    var room = width - 4 - 9 - 12 - 6
    var shown: [QueueColumn] = []
    for column in wanted {
      let least = Self.least(column, isWide: isWide)
      guard least <= room else { continue }
      shown.append(column)
      room -= least + 1
    }
    leftOut = wanted.filter { !shown.contains($0) }
    // The last one has no blank behind it; what is left over widens the subject and the owner, who has a third of it.
    let (least, spare) = (Self.least(.subject, isWide: isWide), max(0, room + 1))
    let both = least + 1 + Self.least(.owner, isWide: isWide) + spare
    let sharing = shown.contains(.subject) && shown.contains(.owner)
    let owner = sharing ? max(6, min(16, both / 3)) : min(16, 6 + spare)
    let subject = min(28, sharing ? both - owner - 1 : least + spare)
    columns =
      [
        Column(heading: "Left", width: 8, text: Self.left), Column(heading: "Client", width: 11, text: Self.client),
        Column(heading: "", width: 5) { row, _ in row.reference },
      ]
      + shown.map { column in
        switch column {
        case .subject:
          Column(heading: column.heading, width: subject) { row, _ in
            row.subject.columns <= subject || row.shortSubject.isEmpty ? row.subject : row.shortSubject
          }
        case .owner: Column(heading: column.heading, width: owner, text: Self.owner)
        default:
          Column(
            heading: column == .email && !isWide ? "Em" : column.heading, width: Self.least(column, isWide: isWide),
            text: Self.text(of: column, zone))
        }
      }
  }

  private static func least(_ column: QueueColumn, isWide: Bool) -> Int {
    switch column {
    case .subject: 8
    case .flags: isWide ? 8 : 6
    case .prefer, .owner: 6
    case .email: isWide ? 5 : 3
    case .received, .due: 12
    case .number: 9
    }
  }

  private static func text(of column: QueueColumn, _ zone: LocalZone) -> @Sendable (QueueRow, Instant) -> SafeText {
    switch column {
    case .subject: { row, _ in row.subject }
    case .flags: { row, _ in row.flags }
    case .prefer: { row, _ in row.preference }
    case .email: email
    case .owner: owner
    case .received: { row, _ in time(row.receivedAt, zone) }
    case .due: { row, _ in time(row.dueAt, zone) }
    case .number: { row, _ in "\(escaping: row.id.description)" }
    }
  }

  /// A day and a time in at most twelve columns: `18 Nov 21:33`.
  static func time(_ instant: Instant, _ zone: LocalZone) -> SafeText {
    let time = zone.wallTime(at: instant)
    return "\(time.date.dayAndMonth) \(time.hour.twoDigits):\(time.minute.twoDigits)"
  }

  /// The time left, or what stands for it, in at most eight columns: `NOW 9m` counts from when it came.
  static func left(_ row: QueueRow, at now: Instant) -> SafeText {
    guard row.settled.isEmpty else { return row.settled }
    guard row.isThreat else { return row.clock.isPaused ? "PAUSED" : late(TimeLeft(row.clock.left(at: now))) }
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
