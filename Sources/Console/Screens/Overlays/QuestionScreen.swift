internal import Casework
internal import SafeText

/// A question that `y` or `n` answers; Enter does nothing.
struct QuestionScreen: Screen {
  /// The question, naming what it is about.
  let question: SafeText
  private let details: [SafeText]
  private let yes: [Reaction]

  /// A question and what yes does; no does nothing.
  init(_ question: SafeText, details: [SafeText] = [], yes: [Reaction]) {
    (self.question, self.details, self.yes) = (question, details, yes)
  }

  /// Whether more than ten messages are to be changed at once, with their names.
  static func bulk(_ change: RecordChange, rows: [QueueRow]) -> Self {
    let names = rows.map { $0.reference.isEmpty ? $0.client : "\($0.client) (\($0.reference))" }
    return Self(
      "\(change.words): all \(rows.count) marked messages?", details: [names.joined(separator: ", ")],
      yes: [.effect(.change(change, rows.map(\.id)))])
  }

  /// Whether to take a message over from whoever has it open now.
  static func takeOver(_ row: QueueRow) -> Self {
    let client: SafeText = row.reference.isEmpty ? row.client : "\(row.client) (\(row.reference))"
    let reader: SafeText = row.reader.isEmpty ? "Somebody else" : row.reader
    return Self(
      "\(reader) has \(escaping: row.id.description), \(client), open now. Take it over?",
      details: ["They are told, and from then on they can only read. A draft stays with the message."],
      yes: [.effect(.change(.takeOver, [row.id]))])
  }

  /// What a change on these messages leads to: up to ten are changed at once, more ask first, with their names.
  static func reactions(_ change: RecordChange, _ ids: [ActivityID], rows: [QueueRow]) -> [Reaction] {
    guard ids.count > 10 else { return [.effect(.change(change, ids))] }
    return [.open(bulk(change, rows: rows.filter { ids.contains($0.id) }))]
  }

  var contexts: [Context] { [.question] }
  var title: SafeText { "question" }
  var isOverlay: Bool { true }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    switch action {
    case .yes: [.close] + yes
    case .no, .back: [.close]
    default: []
    }
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    var lines = ([question] + details).flatMap { $0.wrapped(toColumns: area.columns) } as [SafeText]
    lines.append("y yes   n no")
    let overlay = Overlay("QUESTION", rows: lines.count, in: area, of: &grid).area
    for (index, line) in lines.enumerated() { grid.writeLine(line, row: index, in: overlay) }
    return Position(column: overlay.column, row: overlay.row)
  }
}
