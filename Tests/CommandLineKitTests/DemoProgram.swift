import CommandLineKit
import JSON
import SafeText

/// What the commands of the demonstration were called with.
struct DemoContext: Sendable {
  var options: GlobalOptions
}

enum Hold: String, CaseIterable, ArgumentValue {
  case callback, letter
}

let demoTable = Table(
  columns: [
    Column("Left", key: "left", alignment: .right), Column("Client", key: "client"),
    Column("Subject", key: "subject", mayShrink: true), Column("Flags", key: "flags"),
  ],
  rows: [
    [
      Cell("LATE 5h", json: "2025-11-18T09:00:00Z", emphasis: .alert), "A. K***",
      .escaping("missing \u{1B}[2J\tpayments"),
      Cell("", json: .array([])),
    ],
    [Cell("3h 20m", json: "2025-11-18T17:52:00Z"), "M. B***", "query about a calculation.", "CHILD?"],
  ], whenEmpty: "Nothing is waiting.")

/// A program with an argument of every kind, whose commands say what they were given.
let demo = Program<DemoContext>(
  name: "replydesk", abstract: "Answer messages", version: "1.2.3",
  groups: [
    CommandGroup("queue", "Open work"), CommandGroup("message", "One message"), CommandGroup("intake", "What comes in"),
  ],
  topics: [HelpTopic("rules", "What the rules are", text: "First.\n\nSecond.")],
  commands: [
    Command(
      "queue list", "List open work", honours: [.limit], discussion: "Most urgent first.",
      examples: [Example("queue list --mine", "my own")],
      fields: ["left": "time left", "client": "initial and stars", "subject": "its subject", "flags": "its flags"],
      arguments: .flag("--mine", "-m", help: "only mine"), .option("--filter", "-f", help: "which"),
      .option("--hold", help: "held for"), .option("--page", default: 1, help: "page")
    ) { (context, mine, filter: String?, hold: Hold?, page: Int) in
      .table(
        demoTable, schema: "replydesk.queue/1",
        notices: [
          "mine=\(mine ? "yes" : "no") filter=\(escaping: filter ?? "-") hold=\(escaping: hold?.rawValue ?? "-") "
            + "page=\(page)",
          "limit=\(context.options.limit ?? 0)",
        ])
    },
    Command(
      "message give", "Give work away", honours: [.dryRun, .yes, .reason],
      arguments: .requiredOption("--to", "-t", help: "who takes it"),
      .options("--tag", help: "marks"), .identifiers("ACT", help: "activities")
    ) { (context, colleague: String, tags: [String], ids: [String]) in
      .text([
        "to=\(escaping: colleague) tags=\(escaping: tags.joined(separator: "+")) "
          + "ids=\(escaping: ids.joined(separator: "+"))",
        "dry=\(context.options.isDryRun ? 1 : 0) reason=\(escaping: context.options.reason ?? "-")",
      ])
    },
    Command("message reveal", "Show what is masked", honours: .requiredReason, arguments: .operand("ITEM", help: "it"))
    {
      (_, item: Int) in .text(["item=\(item)"])
    },
    Command(
      "why", "Say why", arguments: .operand("ACT", help: "activity"), .optionalOperand("RULE", help: "rule"),
      .operands("MORE", help: "more")
    ) { (_, activity: String, rule: String?, more: [String]) in
      .record(
        Record(
          [.init("Activity", key: "id", .escaping(activity)), .init("Rule", key: "rule", .escaping(rule ?? ""))],
          sections: [
            .init("More", key: "more", .text(more.map { SafeText(escaping: $0) })),
            .init("Queue", key: "queue", .table(demoTable)),
          ]), schema: "replydesk.why/1", exit: .refused)
    },
    Command("intake quarantine list", "What is kept back") { _ in .nothing(exit: .partial) },
    Command("fail", "Fail", arguments: .option("--how", help: "how")) { (_, how: String?) in
      if how == "other" { throw OtherError() }
      throw Failure(
        "refused.rule", .refused, "The message may not be answered by email.", place: "ACT-1", why: "CH-1",
        now: "Telephone.", reasons: ["CH-1 subject"],
        details: .object(["rules": .array(["CH-1"]), "route": "telephone"]))
    },
  ],
  manual: Manual(
    date: "November 21, 2026",
    sections: [Manual.Section("KEYS", [.heading("Standing orders"), .terms([("Enter", "opens what is selected")])])],
    files: [("~/.config/replydesk", "settings")],
    pages: [
      Manual.Page(
        Manual.Reference("replydesk-config", 5), "settings",
        sections: [
          Manual.Section(
            "DESCRIPTION",
            [
              .paragraph("Lines of\nkey and value. It's plain: -x costs £1.\n\nAnother paragraph."),
              .heading("Example"),
              .literal("[target]\n\n.hours = 48\n'a' \\ ~b"), .terms([("\"a\" .b", "Quoted.\n\nTwice.")]),
            ])
        ])
    ]),
  candidates: ["ACT": "queue list --csv=id"])

struct OtherError: Error {}
struct Unreadable: Error {}

/// Runs a typed line and gives back its outcome with text instead of bytes.
func run(
  _ line: String, terminal: TerminalFacts = TerminalFacts(), input: String = "", program: Program<DemoContext> = demo
) throws -> (out: String, err: String, exit: ExitStatus) {
  let outcome = program.run(
    arguments: try Program<DemoContext>.words(of: line), terminal: terminal, input: { Array(input.utf8) },
    makeContext: { DemoContext(options: $0) })
  return (
    String(decoding: outcome.output, as: UTF8.self), String(decoding: outcome.errors, as: UTF8.self), outcome.exit
  )
}
