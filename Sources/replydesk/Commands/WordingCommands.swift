internal import Settings
internal import Casework
internal import CommandLineKit
internal import Cryptography
internal import JSON
internal import SafeText
internal import Storage
internal import Wording
internal import Workflows

/// Templates and lines to take.
enum WordingCommands {
  static let all = [
    lineList, LineSearchCommand.search, wordingView(.line), wordingCheck(.line), templateList, wordingView(.template),
    wordingCheck(.template),
  ]

  private static let listFields: KeyValuePairs<String, SafeText> = [
    "id": "name", "version": "version", "subjects": "subjects it answers", "language": "language", "nation": "nation",
    "until": "last day of use", "usable": "whether it may be used for its own audience",
    "hidden": "why it may not be used",
    "words": "the wording with its fields",
  ]

  private static let lineList = Command<DeskSession>(
    "line list", "List lines to take, and why the hidden ones are hidden", honours: .limit, fields: listFields,
    arguments: .option("--subject", as: Subject.self, help: "only lines for this subject"),
    .option("--language", as: Language.self, help: "only this language"),
    .option("--nation", as: Nation.self, help: "only this nation"), .flag("--all", help: "hidden ones too")
  ) { session, subject, language, nation, isAll in
    let shelf = try session.reading().wording()
    let lines = shelf.library.lines.values.sorted { $0.reference.id < $1.reference.id }
      .filter { fits($0.header, subject, language, nation) }
    let rows = lines.compactMap { line -> [Cell]? in
      let hidden = shelf.usable.line(line.reference, for: audience(line.header))?.hidden ?? [.unknown]
      return isAll || hidden.isEmpty ? row(line.header, hidden, line.outline) : nil
    }
    return list(rows, limit: session.options.limit)
  }

  private static let templateList = Command<DeskSession>(
    "template list", "List templates, and why the hidden ones are hidden", honours: .limit,
    examples: [Example("template list", "what may be used")], fields: listFields,
    arguments: .flag("--all", help: "hidden ones too")
  ) { session, isAll in
    let shelf = try session.reading().wording()
    let templates = shelf.library.templates.values.sorted { $0.reference.id < $1.reference.id }
    let rows = templates.compactMap { template -> [Cell]? in
      let hidden = shelf.usable.template(template.reference, for: audience(template.header))?.hidden ?? [.unknown]
      let outline = template.paragraphs.map(\.name.text).joined(separator: ", ")
      return isAll || hidden.isEmpty ? row(template.header, hidden, outline) : nil
    }
    return list(rows, limit: session.options.limit)
  }

  private static func wordingView(_ kind: WordingKind) -> Command<DeskSession> {
    Command<DeskSession>(
      "\(kind.rawValue) view", kind == .line ? "Show a line to take" : "Show a template",
      discussion: "Old versions stay readable for ever: --version shows the file that was approved.",
      fields: [
        "id": "name and version", "file": "file", "hash": "hash of the file", "usable": "why it may not be used, if so",
        "text": "the file", "versions": "the registered files, with who approved and withdrew them",
      ],
      arguments: .option("--version", as: VersionNumber.self, help: "a version that the store keeps"),
      .operand(kind.rawValue.uppercased(), as: WordingID.self, help: "its name")
    ) { session, version, id in
      let desk = try session.reading()
      let side = try desk.file(of: id, kind, version: version?.number)
      let text = SafeText(escapingLines: String(decoding: side.source.bytes, as: UTF8.self))
      let hidden = try desk.wording().usable.reasons(of: side.reference, kind: kind)
      return .record(
        Record(
          [
            Record.Item("Name", key: "id", .escaping(side.reference.description)),
            Record.Item("File", key: "file", .escaping(side.source.path)),
            Record.Item("Hash", key: "hash", .escaping(side.source.digest.description)),
            Record.Item(
              "Usable", key: "usable",
              Cell(
                SafeText(
                  escaping: hidden.isEmpty ? "yes" : "no, it " + hidden.map(\.finding).joined(separator: " and ")),
                json: .array(hidden.map { .string($0.rawValue) }))),
          ],
          sections: [
            Record.Section("File", key: "text", .text(text.lines)),
            Record.Section("Versions", key: "versions", .table(versions(try desk.versions(of: id, kind), desk.zone))),
          ]), schema: "replydesk.wording/2")
    }
  }

  private static func versions(_ versions: [WordingVersion], _ zone: LocalZone) -> Table {
    Table(
      columns: [
        Column("Version", key: "version", alignment: .right), Column("Hash", key: "hash"),
        Column("Kept since", key: "since"), Column("Approved by", key: "approver"), Column("On", key: "approved"),
        Column("Withdrawn by", key: "withdrawer"), Column("Because", key: "reason", mayShrink: true),
      ],
      rows: versions.map { version -> [Cell] in
        [
          .integer(version.reference.version), .escaping(String(version.fileDigest.description.prefix(12))),
          MessageRecord.time(version.firstSeen, zone), .escaping(version.approval?.account.name ?? ""),
          version.approval.map { MessageRecord.time($0.at, zone) } ?? Cell.empty,
          .escaping(version.withdrawal?.account.name ?? ""), .escaping(version.withdrawal?.reason.unmasked ?? ""),
        ]
      }, whenEmpty: "The store keeps none: nobody proposed it.")
  }

  private static func wordingCheck(_ kind: WordingKind) -> Command<DeskSession> {
    Command<DeskSession>(
      "\(kind.rawValue) check", kind == .line ? "Check the files of lines to take" : "Check the files of templates",
      discussion: "Ends with 9 where a file has a fault.",
      fields: [
        "file": "file", "line": "line", "severity": "error or warning", "code": "code", "what": "what is wrong",
        "fix": "what to do",
      ]
    ) { session in
      let faults = try session.reading().wordingFaults(kind)
      let rows: [[Cell]] = faults.map { fault in
        [
          .escaping(fault.path), .integer(fault.line), .escaping(fault.severity.rawValue),
          .escaping(fault.code.rawValue),
          .escaping(fault.what), .escaping(fault.fix),
        ]
      }
      let hasErrors = faults.contains { $0.severity == .error }
      return .table(
        Table(
          columns: [
            Column("File", key: "file"), Column("Line", key: "line", alignment: .right),
            Column("Severity", key: "severity"),
            Column("Code", key: "code"), Column("What", key: "what", mayShrink: true),
            Column("Fix", key: "fix", mayShrink: true),
          ], rows: rows, whenEmpty: "No faults."), schema: "replydesk.wording-check/1",
        exit: hasErrors ? .faults : .done)
    }
  }

  private static func list(_ rows: [[Cell]], limit: Int?) -> Answer {
    .table(
      Table(
        columns: [
          Column("Name", key: "id"), Column("Ver", key: "version", alignment: .right),
          Column("Subjects", key: "subjects", mayShrink: true),
          Column("Lang", key: "language"), Column("Nation", key: "nation"), Column("Until", key: "until"),
          Column("Usable", key: "usable"), Column("Hidden because", key: "hidden", mayShrink: true),
          Column("Words", key: "words", mayShrink: true),
        ], rows: Array(rows.prefix(limit ?? .max)), whenEmpty: "None."), schema: "replydesk.wording-list/1")
  }

  private static func row(_ header: WordingHeader, _ hidden: [HiddenReason], _ words: String) -> [Cell] {
    [
      .escaping(header.reference.id.text), .integer(header.reference.version),
      .escaping(header.subjects.map(\.rawValue).joined(separator: " ")), .escaping(header.language.rawValue),
      .escaping(header.nation.rawValue), .escaping(header.validUntil.description), .yesNo(hidden.isEmpty),
      .escaping(hidden.map(\.rawValue).joined(separator: " ")), .escaping(words),
    ]
  }

  private static func fits(_ header: WordingHeader, _ subject: Subject?, _ language: Language?, _ nation: Nation?)
    -> Bool
  {
    (subject.map(header.subjects.contains) ?? true) && (language ?? header.language) == header.language
      && (nation ?? header.nation) == header.nation
  }

  /// The audience that the wording says it is for.
  private static func audience(_ header: WordingHeader) -> Audience {
    Audience(
      subject: header.subjects.first ?? .generalQuery, role: header.roles.first ?? .receivingParent,
      language: header.language, nation: header.nation)
  }
}
