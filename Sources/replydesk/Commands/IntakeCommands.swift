internal import Settings
internal import Casework
internal import CommandLineKit
internal import Intake
internal import JSON
internal import OperatingSystem
internal import SafeText
internal import Storage
internal import Workflows

/// What comes in.
enum IntakeCommands {
  static let all = [run]

  private static let run = Command<DeskSession>(
    "intake run", "Take in what is in the spool folder",
    discussion:
      "Good lines become activities; bad ones go whole to quarantine. A file leaves the spool only when all of it is on the disk. It ends with 8 where files were left in the spool or moved aside.",
    examples: [Example("intake run", "what the site left in the spool")],
    fields: [
      "files": "files taken in", "left": "files still in the spool", "rejected": "entries moved aside",
      "records": "lines handed over",
      "stored": "new", "duplicates": "there already", "quarantined": "in quarantine",
      "conflicts": "same identifier, other content",
    ],
    arguments: .option(
      "--spool", as: String.self, placeholder: "DIR", help: "the folder, instead of the configured one"),
    .flag("--watch", help: "stay and take in what comes, until a signal")
  ) { session, spool, isWatch in
    let desk = try session.working()
    let folder = try spool ?? session.settings().spoolPath
    let stop = try StopSignal.installed()
    guard isWatch else {
      var answer = answer(try desk.takeIn(from: folder) { stop.isRequested })
      if let fault = try desk.modelFault() { answer.notices.append(warning(of: fault)) }
      return answer
    }
    if let fault = try desk.modelFault() { StandardStream.errors.write(Array("\(warning(of: fault))\n".utf8)) }
    try desk.watch(folder, stop: stop) { summary in
      StandardStream.errors.write(Array("\(line(of: summary))\n".utf8))
    }
    return .none
  }

  private static func warning(of fault: String) -> SafeText {
    "The model cannot be read, so a person must decide about every message: \(escaping: fault). See: replydesk doctor"
  }

  private static func line(of summary: IntakeSummary) -> SafeText {
    let outcome = summary.outcome
    let taken: SafeText =
      "Taken in: \(outcome.stored) stored, \(outcome.duplicates) duplicates, \(outcome.quarantined) quarantined; \(summary.filesLeft) files left."
    return ([taken] + left(by: summary)).joined(separator: "\n")
  }

  /// A sentence for every file that is still in the spool and is named.
  private static func left(by summary: IntakeSummary) -> [SafeText] {
    let named = summary.left.map { left -> SafeText in
      "\(escaping: left.file) stays in the spool. \(escaping: left.reason.sentence)"
    }
    let others = summary.filesLeft - named.count
    return others > 0 ? named + ["So do \(others) more."] : named
  }

  private static func answer(_ summary: IntakeSummary) -> Answer {
    let outcome = summary.outcome
    var notices = left(by: summary)
    if summary.wasStopped {
      notices.append("It was told to stop before it had everything; the rest is in the spool. Run it again.")
    }
    if outcome.quarantined > 0 { notices.append("See what was refused with: replydesk intake quarantine list") }
    return .record(
      Record([
        Record.Item("Files taken in", key: "files", .integer(summary.filesDone)),
        Record.Item("Files left", key: "left", .integer(summary.filesLeft)),
        Record.Item("Moved aside", key: "rejected", .integer(summary.filesRejected)),
        Record.Item("Records", key: "records", .integer(summary.records)),
        Record.Item("Stored", key: "stored", .integer(outcome.stored)),
        Record.Item("Duplicates", key: "duplicates", .integer(outcome.duplicates)),
        Record.Item("Quarantined", key: "quarantined", .integer(outcome.quarantined)),
        Record.Item("of these, identifier reused", key: "conflicts", .integer(outcome.conflicts)),
      ]), schema: "replydesk.intake/1", exit: summary.isWhole ? .done : .partial, notices: notices)
  }
}
