internal import Casework
internal import CommandLineKit
internal import SafeText
internal import Wording
internal import Workflows

/// Finding a line to take.
enum LineSearchCommand {
  static let search = Command<DeskSession>(
    "line search", "Find lines to take by their words",
    honours: .limit,
    discussion:
      """
      Whole words count first, then beginnings, then near spellings; accents do not matter. "Two words" in quotation marks \
      stand side by side, -word (after --) must not be there. Lines that may be used come first, of these the ones of \
      the wanted intents, then those that were sent most. What may not be used is shown with the reason.
      """,
    examples: [
      Example("line search bank holiday --language en --nation GB", "both words"),
      Example("line search -- '\"working days\"' -wages", "a phrase without a word"),
    ],
    fields: [
      "id": "name and version", "title": "what it is about", "match": "whole, begun or near",
      "sent": "how often it was sent",
      "language": "language", "nation": "nation", "hidden": "why it may not be used",
      "words": "the wording with its fields",
    ],
    arguments: .option("--subject", as: Subject.self, help: "only lines for this subject"),
    .options("--intent", as: Intent.self, help: "lines of this intent first; may be given several times"),
    .option("--role", as: Role.self, help: "only lines for this parent"),
    .option("--language", as: Language.self, help: "only this language"),
    .option("--nation", as: Nation.self, help: "only this nation"),
    .operands("WORD", as: String.self, atLeast: 1, help: "words, \"phrases\" and -words")
  ) { session, subject, intents, role, language, nation, words in
    let search = try session.reading().lineSearch()
    let wanted = LineSearch.Wanted(
      subject: subject, intents: intents, language: language, nation: nation, role: role)
    let found = search.find(LineQuery(words.joined(separator: " ")), wanted)
    let rows: [[Cell]] = found.prefix(session.options.limit ?? 20).map { result in
      [
        .escaping(result.line.reference.description), .escaping(result.line.header.title),
        .escaping("\(result.match)"), .integer(result.uses), .escaping(result.line.header.language.rawValue),
        .escaping(result.line.header.nation.rawValue),
        .escaping(result.hidden.map(\.rawValue).joined(separator: " ")), .escaping(result.line.outline),
      ]
    }
    let hidden = found.count { !$0.hidden.isEmpty }
    return .table(
      Table(
        columns: [
          Column("Name", key: "id"), Column("About", key: "title", mayShrink: true), Column("Match", key: "match"),
          Column("Sent", key: "sent", alignment: .right), Column("Lang", key: "language"),
          Column("Nation", key: "nation"), Column("Hidden because", key: "hidden", mayShrink: true),
          Column("Words", key: "words", mayShrink: true),
        ], rows: rows), schema: "replydesk.line-search/1",
      notices: found.isEmpty
        ? ["No line has all of these words. Try fewer words, or leave out --subject, --role, --language and --nation."]
        : found.count > rows.count || hidden > 0
          ? ["\(found.count) found, \(rows.count) shown, \(hidden) of them may not be used now."] : [])
  }
}
