internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Wording
internal import Workflows

/// The same words for everybody: both languages, both nations.
enum ParityCommands {
  static let all = [parity, exempt, exemptions]

  private static let parity = Command<DeskSession>(
    "wording parity", "Show which wording lacks an equal version in a language or for a nation",
    discussion: "Ends with 9 where there is a gap: such wording cannot be sent in any language.",
    examples: [Example("wording parity", "what lacks a version")],
    fields: [
      "kind": "template or line", "family": "the name that the versions share", "version": "version",
      "en_GB": "English, Great Britain", "cy_GB": "Welsh, Great Britain", "en_NI": "English, Northern Ireland",
      "cy_NI": "Welsh, Northern Ireland",
    ],
    arguments: .flag("--all", help: "those without a gap too")
  ) { session, isAll in
    let rows = try session.reading().wording().parity.rows
    let gaps = rows.filter { $0.states.contains { $0 == .missing || $0 == .different } }
    let places = WordingParity.places.map { place in
      Column(
        SafeText(escaping: "\(place.language.rawValue) \(place.nation.rawValue)"),
        key: "\(place.language.rawValue)_\(place.nation.rawValue)")
    }
    return .table(
      Table(
        columns: [
          Column("Kind", key: "kind"), Column("Name", key: "family"),
          Column("Ver", key: "version", alignment: .right),
        ] + places,
        rows: (isAll ? rows : gaps).map { row in
          [.escaping(row.kind.rawValue), .escaping(row.family), .integer(row.version)]
            + row.states.map { .escaping($0.rawValue, emphasis: $0 == .missing || $0 == .different ? .alert : .none) }
        }, whenEmpty: "No gaps: every wording has its four versions or an exemption."),
      schema: "replydesk.wording-parity/1", exit: gaps.isEmpty ? .done : .faults,
      notices: ["\(rows.count) wordings, \(gaps.count) with a gap."])
  }

  private static let exempt = Command<DeskSession>(
    "wording exempt", "Let a version be missing or differ, and record why; --end takes it back",
    honours: .requiredReason,
    discussion:
      "It takes two wording owners: the first asks, the others get a notice, and one of them gives the same command. --end takes one.",
    arguments: .flag("--end", help: "end the exemption"),
    .requiredOption("--language", as: Language.self, help: "the language of the version"),
    .requiredOption("--nation", as: Nation.self, help: "the nation of the version"),
    .operand("template|line", as: WordingKind.self, help: "what it is"),
    .operand("NAME", as: WordingID.self, help: "the name that the versions share")
  ) { session, isEnded, language, nation, kind, family in
    let confirmers = try session.working().exempt(
      kind, family, language: language, nation: nation, reason: session.options.reason ?? "", isGranted: !isEnded)
    if let confirmers {
      let names = confirmers.map(\.name).joined(separator: ", ")
      return .nothing(notices: [
        confirmers.isEmpty
          ? "It is asked for, and nobody can confirm it: make somebody else wording owner, who gives the same command."
          : "It is asked for. One of these confirms it with the same command: \(escaping: names)."
      ])
    }
    return .nothing(notices: [
      isEnded
        ? "The exemption of \(escaping: family.text) has ended."
        : "\(escaping: family.text) may go without its \(escaping: language.title) version for \(escaping: nation.title)."
    ])
  }

  private static let exemptions = Command<DeskSession>(
    "wording exemptions", "List the exemptions that stand, with who recorded them and why",
    fields: [
      "kind": "template or line", "family": "the name that the versions share", "language": "language",
      "nation": "nation", "account": "who recorded it", "reason": "why",
    ]
  ) { session in
    .table(
      Table(
        columns: [
          Column("Kind", key: "kind"), Column("Name", key: "family"), Column("Lang", key: "language"),
          Column("Nation", key: "nation"), Column("By", key: "account"), Column("Why", key: "reason", mayShrink: true),
        ],
        rows: try session.reading().exemptions().map { exemption in
          [
            .escaping(exemption.kind.rawValue), .escaping(exemption.family.text),
            .escaping(exemption.language.rawValue), .escaping(exemption.nation.rawValue),
            .escaping(exemption.account.name), .escaping(exemption.reason.unmasked),
          ]
        }, whenEmpty: "None."), schema: "replydesk.wording-exemption/1")
  }
}
