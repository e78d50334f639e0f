internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Storage
internal import Outbox
internal import Workflows

/// What staff were told at once.
enum AlertCommands {
  static let all = [list]

  private static let list = Command<DeskSession>(
    "alert list", "List alerts to staff, newest first, and how far each got", honours: .limit,
    discussion: "An alert holds the number of an activity and nothing about the client.",
    fields: [
      "id": "alert number", "at": "when it was made", "kind": "what it is about", "activity": "activity number",
      "to": "whom it goes to", "state": "how far it got",
    ],
    arguments: .optionalOperand("ACT", as: ActivityID.self, help: "only alerts about this activity")
  ) { session, activity in
    let desk = try session.reading()
    return .table(
      Table(
        columns: [
          Column("Alert", key: "id"), Column("Made", key: "at"), Column("About", key: "kind"),
          Column("Activity", key: "activity"), Column("To", key: "to"), Column("State", key: "state"),
        ],
        rows: try desk.alerts(about: activity, limit: session.options.limit ?? 50).map { alert in
          [
            .escaping(alert.id.description), MessageRecord.time(alert.at, desk.zone), .escaping(alert.kind.rawValue),
            .escaping(alert.activity.description), .escaping(alert.account?.name ?? "duty contact"),
            .escaping(alert.state.rawValue),
          ]
        }, whenEmpty: "No alert was made."), schema: "replydesk.alert/1")
  }
}
