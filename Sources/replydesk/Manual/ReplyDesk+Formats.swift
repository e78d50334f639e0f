internal import CommandLineKit
internal import SafeText
internal import Settings
internal import Wording

extension ReplyDesk {
  /// replydesk-config(5), from the table of settings.
  static var configPage: Manual.Page {
    var sections = [
      Manual.Section(
        "DESCRIPTION",
        [
          .paragraph(
            """
            A file of settings has lines of a key, an equals sign and a value under a section in square brackets. A comment \
            stands on a line of its own that begins with a number sign. There are no quotation marks and no continued lines. \
            A relative path starts from the folder of the file that it stands in; a tilde and a slash are the home folder.

            A value comes from the first of: a flag, the environment, the user's file (or the file named with --config or \
            REPLYDESK_CONFIG, which stands in for it), the system's file, the default. \
            replydesk config list tells for each key which it was, and replydesk config check finds what is wrong.

            Keys of policy are the organisation's: they are read from the system's file, and from a file named with --config \
            that belongs to root or to the account that owns the store and that nobody else can write. No secret is ever in \
            the configuration.
            """)
        ])
    ]
    var settings: [Manual.Part] = []
    for section in SettingTable.sections {
      let rows = SettingTable.all.filter { $0.section == section }
      settings.append(.heading("Section \(escaping: section)"))
      settings.append(.terms(rows.map { ("\(escaping: $0.key)", SafeText(escapingLines: Self.meaning(of: $0))) }))
      if let remark = SettingTable.remark(on: section) {
        settings.append(.paragraph(SafeText(escapingLines: unquoted(remark))))
      }
    }
    sections.append(Manual.Section("SETTINGS", settings))
    sections += [
      Manual.Section("FILES", [.terms(Array(files.prefix(2)))]),
      Manual.Section("EXAMPLES", [.literal(configExample)]),
    ]
    return Manual.Page(Manual.Reference("replydesk-config", 5), "settings of ReplyDesk", sections: sections)
  }

  private static func meaning(of row: SettingDeclaration) -> String {
    let source = row.isPolicy ? "Policy." : row.variable.map { "Variable: \($0)." } ?? ""
    return unquoted("\(row.summary)\n\nWrite \(row.form). Otherwise: \(row.defaultWords). \(source)")
  }

  /// A whole file, which the tests load.
  static let configExample: SafeText = """
    [mail]
    transport = smtp://relay.example.org:587
    sender = internal.cmg@dwp.gsi.gov.uk

    [send]
    hold = 30s

    [keys]
    style = letters
    message-take = B

    [view.1]
    name = Mine, most urgent first
    filter = is:open owner:me sort:left
    """

  /// replydesk-wording(5), from the declaration of the format.
  static var wordingPage: Manual.Page {
    Manual.Page(
      Manual.Reference("replydesk-wording", 5), "templates and lines to take of ReplyDesk",
      sections: [
        Manual.Section(
          "DESCRIPTION",
          [
            .paragraph(
              """
              One file holds one template, or one line to take, in one language for one nation: a header, an empty line, then \
              the text, in UTF-8 without tabs and carriage returns. A line break inside a paragraph prints as a blank; an empty \
              line begins a new paragraph. An approval covers the exact bytes of the file.
              """)
          ]),
        Manual.Section("HEADER", [.terms(terms(WordingFormat.headers))]),
        Manual.Section(
          "TYPES OF FIELDS",
          [
            .paragraph("A name, a colon and a type in braces mark a place for a value. There is no type for text."),
            .terms(terms(WordingFormat.fieldTypes)),
          ]),
        Manual.Section(
          "TEMPLATES",
          [
            .paragraph("After the header of a template come named paragraphs."),
            .terms(terms(WordingFormat.paragraphs)),
          ]),
        Manual.Section("INTENTS", [.terms(terms(WordingFormat.intents))]),
        Manual.Section("EXAMPLES", [.literal(wordingExample)]),
      ])
  }

  /// A whole line to take, which the tests parse.
  static let wordingExample: SafeText = """
    id: missing-payment-overdue
    version: 1
    title: payment is late
    subject: missing-payment
    intents: payment-overdue
    roles: receiving-parent
    language: en
    nation: GB
    valid-from: 2026-01-01
    valid-until: 2035-12-31
    owner: policy

    The payment of {amount: money} that was due on {due: date-past} has
    not reached us. We are taking steps to collect it.
    """

  private static func terms(_ rows: [WordingFormat.Row]) -> [Manual.Term] {
    rows.map { ("\(escaping: $0.word)", "\(escaping: $0.meaning)") }
  }
}
