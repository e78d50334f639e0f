internal import CommandLineKit
internal import SafeText
internal import Storage
internal import Workflows

/// The history.
enum AuditCommands {
  static let all = [list, verify]

  private static let list = Command<DeskSession>(
    "audit list", "Show the newest entries of the history, newest first", honours: .limit,
    discussion:
      "Without --limit it gives 100, and says so where there are more. Only users of the store see any, and those about special client records only who belongs to their team. Who opened what is left out unless --reads asks for it: a normal day makes many such entries.",
    fields: HistoryTable.fields,
    arguments: .flag("--reads", help: "also who opened what")
  ) { session, includesReads in
    let desk = try session.reading()
    let (lines, notices) = try session.rows(usually: 100) {
      try desk.latestHistory(limit: $0, includesReads: includesReads)
    }
    return .table(HistoryTable.table(of: lines, zone: desk.zone), schema: "replydesk.history/1", notices: notices)
  }

  private static let verify = Command<DeskSession>(
    "audit verify", "Recompute the history and compare it with the record",
    discussion: """
      Looks through the database file first, then at every entry: its hash, the content and the rows that it tells of, \
      and what became of every activity and person. Names the first that is not as it was written, and ends with 9.
      """,
    examples: [Example("audit verify", "for a timer, once a day")],
    fields: [
      "sound": "whether all is as it was written", "entries": "how many entries", "head": "hash of the last one",
      "fault": "the first thing that is wrong",
    ]
  ) { session in
    switch try session.reading().store.read({ try $0.verifyHistory() }) {
    case .sound(let entries, let head):
      return .record(
        Record([
          Record.Item("Sound", key: "sound", .yesNo(true)), Record.Item("Entries", key: "entries", .integer(entries)),
          Record.Item("Head", key: "head", .escaping(head)),
        ]), schema: "replydesk.audit/1")
    case .broken(let fault):
      return .record(
        Record([
          Record.Item("Sound", key: "sound", .yesNo(false, emphasis: .alert)),
          Record.Item("Fault", key: "fault", .escaping(fault.description)),
        ]), schema: "replydesk.audit/1", exit: .faults)
    }
  }
}
