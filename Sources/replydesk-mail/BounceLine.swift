internal import Bounces
internal import CommandLineKit
internal import JSON
internal import MailTransport
internal import SafeText

/// What one message says, or why it cannot be read, as it is printed.
struct BounceLine {
  static let schema = "replydesk.bounces/1"

  let file: String
  /// Which message of the file, from 1 up; nil where the file could not be read.
  let number: Int?
  let reading: BounceReading?
  let problem: String?

  init(file: String, problem: String) {
    self.file = file
    self.problem = problem
    (number, reading) = (nil, nil)
  }

  init(_ message: MailFile) {
    file = message.path
    number = message.number
    do throws(BounceFault) {
      reading = try BounceReader.read(message.bytes)
      problem = nil
    } catch {
      reading = nil
      problem = error.description
    }
  }

  /// One object on one line, with the fields of the style.
  func json(_ style: OutputStyle) throws(Failure) -> [UInt8] {
    let reports = reading?.reports ?? []
    let lists = [
      ("recipients", JSONValue.array(reports.compactMap { $0.recipient.map(JSONValue.string) })),
      ("reports", .array(reports.map { Self.object($0) })),
    ]
    let record = Record(
      items(reading?.gravest).map { Record.Item($0.title, key: $0.key, $0.cell) }
        + lists.map { Record.Item("", key: $0.0, Cell("", json: $0.1)) })
    return try Answer.record(record, schema: Self.schema).rendered(style)
  }

  private static func object(_ report: DeliveryReport) -> JSONValue {
    .object([
      "recipient": .optional(report.recipient), "original_recipient": .optional(report.originalRecipient),
      "kind": .string(report.kind.rawValue), "status": .optional(report.status?.description),
      "action": .optional(report.action?.rawValue), "reply": .optional(report.reply.map(Int64.init)),
      "diagnostic": .string(report.diagnostic), "remote_server": .optional(report.remoteServer),
      "source": .string(report.source.rawValue),
    ])
  }

  /// Rows, one for each recipient; people get the columns that they look for.
  static func table(_ lines: [BounceLine], isForPeople: Bool) -> Table {
    let items = lines.flatMap { line in
      (line.reading?.reports.map { Optional($0) } ?? [nil]).map { line.items($0) }
    }
    let shown = items.map { row in row.filter { !isForPeople || $0.isForPeople } }
    let columns = shown.first.map { row in row.map { Column($0.title, key: $0.key, mayShrink: $0.mayShrink) } } ?? []
    return Table(columns: columns, rows: shown.map { $0.map(\.cell) }, whenEmpty: "There are no messages.")
  }

  private struct Item {
    let title: SafeText
    let key: String
    let cell: Cell
    var isForPeople = true
    var mayShrink = true
  }

  private func items(_ report: DeliveryReport?) -> [Item] {
    [
      Item(title: "File", key: "file", cell: .escaping(file)),
      Item(title: "Message", key: "message", cell: number.map { .integer($0) } ?? .empty, isForPeople: false),
      Item(title: "Kind", key: "kind", cell: Self.cell(report?.kind.rawValue), mayShrink: false),
      Item(title: "Recipient", key: "recipient", cell: Self.cell(report?.recipient)),
      Item(title: "Status", key: "status", cell: Self.cell(report?.status?.description), mayShrink: false),
      Item(title: "Action", key: "action", cell: Self.cell(report?.action?.rawValue), mayShrink: false),
      Item(title: "Reply", key: "reply", cell: report?.reply.map { .integer($0) } ?? .empty, isForPeople: false),
      Item(title: "What the server said", key: "diagnostic", cell: Self.cell(report?.diagnostic)),
      Item(title: "Our message", key: "message_id", cell: Self.cell(reading?.messageID)),
      Item(title: "Envelope", key: "envelope_id", cell: Self.cell(reading?.envelopeID)),
      Item(title: "Arrival", key: "arrival", cell: Self.cell(report?.arrival), isForPeople: false),
      Item(title: "Problem", key: "problem", cell: Self.cell(problem)),
    ]
  }

  private static func cell(_ text: String?) -> Cell { text.map { .escaping($0) } ?? .empty }
}
