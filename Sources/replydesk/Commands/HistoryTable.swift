internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Storage
internal import Workflows

/// Entries of the history as a table.
enum HistoryTable {
  static let fields: KeyValuePairs<String, SafeText> = [
    "seq": "place in the history", "at": "when", "author": "who", "kind": "what", "activity": "activity number",
    "detail": "what exactly, masked",
  ]

  static func table(of lines: [HistoryLine], zone: LocalZone) -> Table {
    Table(
      columns: [
        Column("Entry", key: "seq", alignment: .right), Column("When", key: "at"), Column("Who", key: "author"),
        Column("What", key: "kind"), Column("Activity", key: "activity"),
        Column("Detail", key: "detail", mayShrink: true),
      ],
      rows: lines.map { line in
        [
          .integer(line.entry.sequence), MessageRecord.time(line.entry.at, zone), .escaping(line.entry.author),
          .escaping(line.entry.kind), .escaping(line.entry.activity?.description ?? ""), Cell(line.detail),
        ]
      }, whenEmpty: "Nothing is recorded.")
  }
}
