public import SafeText

extension Action {
  /// The line of the command line that does the same; nil where only the screen can.
  ///
  /// Words in capitals stand for what is chosen on the screen: `replydesk message take ACT`.
  public var script: SafeText? { scripts.first }

  /// Every such line: for another outcome there is one a way.
  public var scripts: [SafeText] {
    (self == .outcome ? Self.outcomes : [Self.lines[self]].compactMap(\.self)).map { "replydesk \($0)" }
  }

  private static let outcomes: [SafeText] = [
    "transfer ssst ACT --had pin --reason TEXT", "transfer gich ACT --had pin --reason TEXT",
    "transfer callback ACT --day DAY --time TIME --reason TEXT", "refer complaint ACT", "refer sar ACT",
    "refer letter ACT", "refer scrt ACT",
  ]

  private static let lines: [Action: SafeText] = {
    var lines: [Action: SafeText] = [
      .open: "message view ACT", .next: "queue next", .take: "message take ACT",
      .give: "message give --to ACCOUNT ACT", .ask: "message ask ACT", .flag: "message flag ACT FLAG",
      .link: "message link --case CASE ACT", .filter: "queue list --filter TEXT",
      .reply: "reply start ACT", .eligibility: "eligibility ACT", .history: "message history ACT",
      .client: "client view CLIENT", .call: "call record ACT --security SECURITY --outcome OUTCOME",
      .pauseClock: "target pause ACT --reason TEXT", .resumeClock: "target resume ACT",
      .note: "message note ACT TEXT", .subject: "message subject --to SUBJECT ACT",
      .reveal: "message reveal ACT ITEM --reason TEXT", .clearFlag: "message clear-flag ACT FLAG --reason TEXT",
      .chooseTemplate: "reply start --template TEMPLATE ACT", .insertLines: "reply lines ACT PARAGRAPH LINE",
      .takeLines: "reply lines ACT PARAGRAPH LINE", .fillFields: "reply fields ACT FIELD=VALUE",
      .toggleOption: "reply option ACT PARAGRAPH keep", .check: "reply check ACT", .preview: "reply preview ACT",
      .send: "reply send ACT", .holdUntilTold: "reply hold ACT", .letGo: "reply release ACT",
      .discard: "reply discard ACT", .readLine: "line view LINE", .undo: "reply cancel ACT",
      .export: "report sla", .goQueue: "queue list", .goMine: "queue list --mine", .goWaiting: "reply pending",
      .goFigures: "report sla", .goOverdue: "report overdue",
      .goQuarantine: "intake quarantine list", .openQuarantined: "intake quarantine view QUA",
      .takeIn: "intake quarantine retry QUA", .discardQuarantined: "intake quarantine discard QUA --reason TEXT",
      .allQuarantined: "intake quarantine list --all",
    ]
    for (number, view) in views.enumerated() { lines[view] = "queue list --view \(number + 1)" }
    return lines
  }()
}
