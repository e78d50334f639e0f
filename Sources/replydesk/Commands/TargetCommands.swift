internal import Casework
internal import CommandLineKit
internal import JSON
internal import SafeText
internal import Workflows

/// The clock behind the response target.
enum TargetCommands {
  static let all = [pause, resume, change]

  private static let pause = Command<DeskSession>(
    "target pause", "Stop the clock of a message, with a reason; team leaders only", honours: .requiredReason,
    discussion:
      "The time that it stands is added to the due time. A message that is late already keeps its breach. Where a message has a safeguarding flag, the reason names the flag and what was decided about it (SG-1, SG-2); the flag, its alert and its place in the queue stay.",
    examples: [Example("target pause ACT-20013 --reason 'waiting for the tribunal'", "for a reason that is recorded")],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    try session.working().pauseTarget(of: id, reason: session.options.reason ?? "")
    return .nothing(notices: [
      "The clock of \(escaping: id.description) stands. Let it go on with: replydesk target resume \(escaping: id.description)"
    ])
  }

  private static let resume = Command<DeskSession>(
    "target resume", "Let the clock of a message go on; team leaders only",
    fields: ["id": "activity number", "due": "when it is due now"],
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity")
  ) { session, id in
    let desk = try session.working()
    let due = try desk.resumeTarget(of: id)
    return .record(
      Record([
        Record.Item("Activity", key: "id", .escaping(id.description)),
        Record.Item("Due", key: "due", MessageRecord.time(due, desk.zone)),
      ]), schema: "replydesk.target/1")
  }

  private static let change = Command<DeskSession>(
    "target change", "Give open work the due times of the calendar in the settings; asks first",
    honours: [.dryRun, .yes],
    discussion:
      "Change target.hours, target.clock, target.opening or the file of bank holidays first. What is answered, late or paused keeps its due time; nothing that was a breach becomes none.",
    fields: ["id": "activity number", "old": "due time now", "new": "due time by the settings"]
  ) { session in
    let desk = try session.reading()
    let planned = try desk.targetChanges()
    let table = TargetCommands.table(of: planned, zone: desk.zone)
    var notices: [SafeText] = [
      "\(planned.changes.count) due times change to the calendar \(escaping: planned.calendar), \(planned.kept) stay."
    ]
    notices += planned.faults.map { SafeText(escaping: $0) }
    if session.options.isDryRun || planned.changes.isEmpty {
      return .table(table, schema: "replydesk.target.change/1", notices: notices)
    }
    guard session.options.saysYes else {
      return .table(
        table, schema: "replydesk.target.change/1", exit: .declined,
        notices: notices + ["Nothing was changed. Change them with: replydesk target change --yes"])
    }
    let done = try session.working().changeTargets()
    return .table(
      TargetCommands.table(of: done, zone: desk.zone), schema: "replydesk.target.change/1",
      notices: ["\(done.changes.count) due times were changed."])
  }

  private static func table(of changes: TargetChanges, zone: LocalZone) -> Table {
    Table(
      columns: [Column("Activity", key: "id"), Column("Due", key: "old"), Column("Will be due", key: "new")],
      rows: changes.changes.map {
        [.escaping($0.activity.description), MessageRecord.time($0.oldDue, zone), MessageRecord.time($0.newDue, zone)]
      }, whenEmpty: "No due time changes.")
  }
}
