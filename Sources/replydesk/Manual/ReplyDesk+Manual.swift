internal import CommandLineKit
internal import Console
internal import Filtering
internal import SafeText
internal import Settings

extension ReplyDesk {
  /// What the manual says besides the commands, from the tables of keys, settings and wording.
  static let manual = Manual(
    date: "November 21, 2026",
    sections: [Manual.Section("KEYS OF THE CONSOLE", keys), Manual.Section("WORDS OF FILTERS", filters)],
    variables: [
      ("REPLYDESK_CONFIG", "the file of settings, instead of the user's own"),
      ("REPLYDESK_KEYS", "the style of the console's keys: letters, alt or menu"),
      ("REPLYDESK_SECTION_KEY", "any setting that is not policy, such as REPLYDESK_SEND_HOLD; see replydesk-config(5)"),
      ("XDG_CONFIG_HOME, XDG_CONFIG_DIRS", "where files of settings are looked for"),
      ("XDG_STATE_HOME", "below which the store and the spool are, unless they are set"),
      ("ESCDELAY", "how long the console waits after Esc for the rest of a key, in milliseconds"),
    ],
    files: files, pages: [configPage, wordingPage],
    seeAlso: [Manual.Reference("replydesk-mail", 1)])

  /// The files of settings, and where the program keeps things unless it is told otherwise.
  static let files: [Manual.Term] =
    [
      ("~/.config/replydesk/config", "The settings of a person."),
      ("/etc/xdg/replydesk/config", "The settings of the organisation, the only file with policy."),
    ]
    + SettingTable.all.filter { ["store.path", "spool.path", "wording.templates", "wording.lines"].contains($0.name) }
    .map { ("\(escaping: unquoted($0.defaultWords))", SafeText(escaping: unquoted($0.summary))) }

  /// Topics of help that come from the same tables.
  static let topics = [
    HelpTopic("keys", "What the keys of the console do, and the names that settings use", text: keyText),
    HelpTopic("filters", "The words of --filter, of / in the console and of saved views", text: filterText),
  ]

  /// The command lines that list what can stand for a word in capitals; none of them shows a client.
  static let candidates = [
    "ACT": "queue list --limit 200 --csv=id", "QUA": "intake quarantine list --csv=id",
    "OUT": "outbox list --csv=row", "ACCOUNT": "user list --csv=account", "LINE": "line list --csv=id",
    "TEMPLATE": "template list --csv=id", "KEY": "config list --csv=key",
  ]

  /// A text without the backquotes of Markdown.
  static func unquoted(_ text: String) -> String { String(text.filter { $0 != "`" }) }

  private static var keys: [Manual.Part] {
    let intro: Manual.Part = .paragraph(
      "Small letters only look; CAPITALS write. Settings can give every action other keys: see replydesk-config(5), [keys]."
    )
    return [intro]
      + KeyTable.shipped.manual.flatMap { section -> [Manual.Part] in
        [
          .heading(section.heading),
          .terms(
            section.rows.map { ($0.keys, "\($0.setting): \($0.effect)\($0.writes ? " (writes)" : "" as SafeText).") }),
        ]
      }
  }

  private static var filters: [Manual.Part] {
    [
      .paragraph(
        "Words with a blank between them all have to hold. A minus before one turns it round; commas mean or."),
      .terms(
        Word.allCases.map { word in
          let values = word.allValues.map { ": \($0.joined(separator: ", "))" } ?? ""
          return (
            "\(escaping: word.name):", "\(escaping: word.summary), as in \(escaping: word.example)\(escaping: values)"
          )
        }),
    ]
  }

  private static var keyText: SafeText {
    let sections = KeyTable.shipped.manual.map { section in
      rows([("\(section.heading):", "")]) + "\n"
        + rows(section.rows.map { ("  \($0.keys)", "\($0.setting): \($0.effect)") }, width: 18)
    }
    return
      ([
        "Small letters only look; CAPITALS write. [keys] in the settings gives actions other keys, such as:\n  message-take = B"
      ]
      + sections).joined(separator: "\n\n")
  }

  private static var filterText: SafeText {
    "Words with a blank between them all have to hold. A minus before one turns it round; commas mean or.\n\n"
      + rows(Word.allCases.map { ("\(escaping: $0.example)", "\(escaping: $0.summary)") }, width: 30)
      + "\n\nWhat can stand behind the colon, several spellings of one value side by side:\n"
      + rows(
        Word.allCases.compactMap { word in
          word.allValues.map { ("\(escaping: word.name):", SafeText(escaping: $0.joined(separator: ", "))) }
        }, width: 12)
  }

  /// Terms and their meanings beside them, at most 80 columns wide.
  private static func rows(_ rows: [(term: SafeText, meaning: SafeText)], width: Int = 0) -> SafeText {
    rows.map { row -> SafeText in
      guard !row.meaning.isEmpty else { return row.term }
      let margin = ("" as SafeText).padded(toColumns: width)
      let lines = row.meaning.wrapped(toColumns: 79 - width).map { margin + $0 }
      guard row.term.columns < width, let first = lines.first else {
        return ([row.term] + lines).joined(separator: "\n")
      }
      let head = row.term.padded(toColumns: width) + SafeText(escaping: String(first.description.dropFirst(width)))
      return ([head] + lines.dropFirst()).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
