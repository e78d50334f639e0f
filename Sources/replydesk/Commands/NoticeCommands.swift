internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Storage
internal import Workflows

/// What a person has to be told.
enum NoticeCommands {
  static let all = [list, read]

  private static let list = Command<DeskSession>(
    "notice list", "Show what you have to be told: stopped drafts, held replies",
    examples: [Example("notice list", "what was stopped since you looked")],
    fields: [
      "at": "when", "kind": "what it is about", "activity": "the activity", "text": "what happened",
      "read": "whether you have marked it as seen",
    ],
    arguments: .flag("--all", help: "those that you have seen too")
  ) { session, isAll in
    let desk = try session.reading()
    return .table(
      Table(
        columns: [
          Column("When", key: "at"), Column("About", key: "kind"), Column("Activity", key: "activity"),
          Column("What", key: "text", mayShrink: true), Column("Seen", key: "read"),
        ],
        rows: try desk.notices(all: isAll).map { notice in
          [
            MessageRecord.time(notice.at, desk.zone), .escaping(notice.kind.rawValue),
            .escaping(notice.activity?.description ?? ""), .escaping(notice.text), .yesNo(notice.readAt != nil),
          ]
        }, whenEmpty: "Nothing new."), schema: "replydesk.notice/1")
  }

  private static let read = Command<DeskSession>("notice read", "Mark everything you were told as seen") { session in
    let count = try session.working().markNoticesRead()
    return .nothing(notices: ["\(count) marked as seen."])
  }
}
