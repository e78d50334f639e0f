internal import Casework
internal import CommandLineKit
internal import Failures
internal import Outbox
internal import SafeText
internal import Storage
internal import Wording
internal import Workflows

/// Who may let which wording be sent: proposals, approvals, withdrawals, and what hangs on them.
enum WordingApprovalCommands {
  static let all = WordingKind.allCases.reversed().flatMap { kind in
    [propose(kind), approve(kind), withdraw(kind), diff(kind), impact(kind)]
  }

  private static func propose(_ kind: WordingKind) -> Command<DeskSession> {
    Command<DeskSession>(
      "\(kind.rawValue) propose", "Put \(escaping: kind.title) files forward for somebody else to approve",
      discussion:
        "The exact bytes are put forward; a changed file is another proposal. A file in which the check finds an error is refused.",
      arguments: .flag("--all", help: "every one that is fit; the rest is named, with exit code 8"),
      .operands(kind.rawValue.uppercased(), as: WordingID.self, help: "names")
    ) { session, isAll, ids in
      let outcome = try session.working().propose(kind, try names(isAll, ids))
      return answer(outcome, "proposed")
    }
  }

  private static func approve(_ kind: WordingKind) -> Command<DeskSession> {
    Command<DeskSession>(
      "\(kind.rawValue) approve",
      kind == .line ? "Let lines to take be sent to clients" : "Let templates be sent to clients",
      discussion:
        """
        Somebody else must have proposed the exact file; a changed byte makes it unusable until it is proposed and \
        approved again. Its versions in the other language and for the other nation must be there, with the same \
        paragraphs and fields, and the check must find no error in it.
        """,
      arguments: .flag("--all", help: "every one that is fit; the rest is named, with exit code 8"),
      .operands(kind.rawValue.uppercased(), as: WordingID.self, help: "names")
    ) { session, isAll, ids in
      let outcome = try session.working().approve(kind, try names(isAll, ids))
      return answer(outcome, "approved")
    }
  }

  private static func withdraw(_ kind: WordingKind) -> Command<DeskSession> {
    Command<DeskSession>(
      "\(kind.rawValue) withdraw", "Stop \(escaping: kind.title) wording from being sent, for good",
      honours: .requiredReason,
      discussion: "Drafts and replies on their way that use it are stopped, and their owners are told.",
      fields: stoppedFields,
      arguments: .option("--version", as: VersionNumber.self, help: "the version; the newest one when left out"),
      .operand(kind.rawValue.uppercased(), as: WordingID.self, help: "its name")
    ) { session, version, id in
      let (reference, stopped) = try session.working().withdraw(
        kind, id, version: version?.number, reason: session.options.reason ?? "")
      return .table(
        live(stopped.map(\.reply), whenEmpty: "No draft or reply uses it."), schema: "replydesk.stopped/1",
        notices: ["\(escaping: reference.description) is withdrawn. \(stopped.count) drafts and replies were stopped."])
    }
  }

  private static func diff(_ kind: WordingKind) -> Command<DeskSession> {
    Command<DeskSession>(
      "\(kind.rawValue) diff", "Show what a file says differently from the version approved before it",
      fields: ["from": "the old side", "to": "the new side", "lines": "the lines of both"],
      arguments: .option("--from", as: VersionNumber.self, help: "the old version; else the one approved last"),
      .option("--to", as: VersionNumber.self, help: "the new version; else the file as it is"),
      .operand(kind.rawValue.uppercased(), as: WordingID.self, help: "its name")
    ) { session, from, to, id in
      let sides = try session.reading().sides(of: id, kind, from: from?.number, to: to?.number)
      let difference = WordingDifference(from: sides.old.source.bytes, to: sides.new.source.bytes)
      let lines = difference.lines.map { SafeText(escaping: "\($0.kind.mark) \($0.text)") }
      return .record(
        Record(
          [
            Record.Item("From", key: "from", .escaping(title(sides.old))),
            Record.Item("To", key: "to", .escaping(title(sides.new))),
          ], sections: [Record.Section("- only in the old, + only in the new", key: "lines", .text(lines))]),
        schema: "replydesk.wording-diff/1",
        notices: difference.isEmpty ? ["They say the same."] : [])
    }
  }

  private static func impact(_ kind: WordingKind) -> Command<DeskSession> {
    Command<DeskSession>(
      "\(kind.rawValue) impact",
      "Show what hangs on it: templates, drafts, replies, how often it was sent",
      fields: [
        "id": "name and version", "sent": "how often it was sent", "templates": "templates that take it",
        "drafts": "drafts that use it", "waiting": "replies on their way or held that use it",
      ],
      arguments: .option("--version", as: VersionNumber.self, help: "the version; the newest one when left out"),
      .operand(kind.rawValue.uppercased(), as: WordingID.self, help: "its name")
    ) { session, version, id in
      let impact = try session.reading().impact(of: id, kind, version: version?.number)
      return .record(
        Record(
          [
            Record.Item("Name", key: "id", .escaping(impact.reference.description)),
            Record.Item("Sent", key: "sent", .integer(impact.sent)),
          ],
          sections: [
            Record.Section(
              "Templates that take it", key: "templates",
              .text(impact.templates.map { SafeText(escaping: $0.description) })),
            Record.Section("Drafts", key: "drafts", .table(live(impact.drafts, whenEmpty: "None."))),
            Record.Section(
              "On their way or held", key: "waiting", .table(live(impact.waiting, whenEmpty: "None."))),
          ]), schema: "replydesk.wording-impact/1")
    }
  }

  private static let stoppedFields: KeyValuePairs<String, SafeText> = [
    "activity": "activity number", "author": "who wrote it", "state": "draft, or where it stands on its way",
  ]

  private static func live(_ replies: [LiveReply], whenEmpty: SafeText) -> Table {
    Table(
      columns: [
        Column("Activity", key: "activity"), Column("By", key: "author"), Column("State", key: "state"),
      ],
      rows: replies.map { reply in
        [
          .escaping(reply.activity.description), .escaping(reply.author.name),
          .escaping(reply.state?.rawValue ?? "draft"),
        ]
      }, whenEmpty: whenEmpty)
  }

  private static func names(_ isAll: Bool, _ ids: [WordingID]) throws -> [WordingID]? {
    guard isAll != !ids.isEmpty else { throw Failure("usage", .usage, "Name the files, or say --all.") }
    return isAll ? nil : ids
  }

  /// What was done, and every file that was not, with the reason; what was done before is only counted.
  private static func answer(_ outcome: WordingOutcome, _ done: SafeText) -> Answer {
    let refused = outcome.passedOver.compactMap { file in file.refusal.map { (file.reference, $0) } }
    let failed: [SafeText] =
      refused.map { "Not done, \(escaping: $0.description): \(escaping: $1.message) \(escaping: $1.advice)" }
      + outcome.unreadable.map { "Not done, \(escaping: $0)." }
    let isNothing = outcome.done.isEmpty
    let exit: ExitStatus =
      failed.isEmpty ? .done : isNothing ? (refused.first?.1.failure.exit ?? .refused) : .partial
    let before = Dictionary(grouping: outcome.passedOver.filter { $0.refusal == nil }, by: \.why).values
      .sorted { $0.count > $1.count }.compactMap { group -> SafeText? in
        guard let first = group.first else { return nil }
        return group.count == 1
          ? "Passed over \(escaping: first.reference.description): \(escaping: first.why)"
          : "Passed over \(group.count): \(escaping: first.why)"
      }
    return .nothing(exit: exit, notices: ["\(outcome.done.count) \(done)."] + before.prefix(5) + failed)
  }

  private static func title(_ side: WordingSide) -> String {
    "\(side.reference) \(side.isCurrentFile ? "in \(side.source.path)" : "as the store keeps it")"
  }
}
