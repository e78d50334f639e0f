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

  /// One object on one line, with the fields asked for or all of them.
  func json(fields: [String]?) -> [UInt8] {
    let first = reading?.reports.first
    let members: [(String, JSONValue)] =
      [
        ("schema", .string(Self.schema)), ("file", .string(file)),
        ("message", number.map { .integer(Int64($0)) } ?? .null), ("kind", .optional(reading?.kind.rawValue)),
        ("recipient", .optional(first?.recipient)),
        ("recipients", .array((reading?.reports ?? []).compactMap { $0.recipient.map(JSONValue.string) })),
      ] + (first.map(Self.members) ?? []) + [
        ("message_id", .optional(reading?.messageID)), ("envelope_id", .optional(reading?.envelopeID)),
        ("arrival", .optional(first?.arrival)),
        ("reports", .array((reading?.reports ?? []).map { Self.object($0) })), ("problem", .optional(problem)),
      ]
    let chosen = fields.map { names in names.compactMap { name in members.first { $0.0 == name } } } ?? members
    return JSONValue.object(JSONObject(chosen)).bytes + [0x0A]
  }

  private static func members(_ report: DeliveryReport) -> [(String, JSONValue)] {
    [
      ("status", .optional(report.status?.description)), ("action", .optional(report.action?.rawValue)),
      ("reply", .optional(report.reply.map(Int64.init))), ("diagnostic", .string(report.diagnostic)),
    ]
  }

  private static func object(_ report: DeliveryReport) -> JSONValue {
    .object(
      JSONObject(
        [("recipient", .optional(report.recipient)), ("kind", .string(report.kind.rawValue))] + members(report) + [
          ("original_recipient", .optional(report.originalRecipient)),
          ("remote_server", .optional(report.remoteServer)), ("source", .string(report.source.rawValue)),
        ]))
  }

  /// The lines for people, a row for each recipient.
  static func table(_ lines: [BounceLine]) -> Table {
    Table(
      columns: [
        Column("File", key: "file", mayShrink: true), Column("Kind", key: "kind"),
        Column("Recipient", key: "recipient", mayShrink: true), Column("Status", key: "status"),
        Column("Action", key: "action"), Column("What the server said", key: "diagnostic", mayShrink: true),
        Column("Our message", key: "message_id", mayShrink: true),
        Column("Envelope", key: "envelope_id", mayShrink: true),
      ],
      rows: lines.flatMap(\.rows), whenEmpty: "There are no messages.")
  }

  private var rows: [[Cell]] {
    guard let reading else {
      return [[.escaping(file), "unreadable", .empty, .empty, .empty, .escaping(problem ?? "")]]
    }
    return reading.reports.map { report in
      [
        .escaping(file), .escaping(report.kind.rawValue), Self.cell(report.recipient),
        Self.cell(report.status?.description), Self.cell(report.action?.rawValue), Self.cell(report.diagnostic),
        Self.cell(reading.messageID), Self.cell(reading.envelopeID),
      ]
    }
  }

  private static func cell(_ text: String?) -> Cell { text.map { .escaping($0) } ?? .empty }
}
