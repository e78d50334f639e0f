internal import Casework
internal import CommandLineKit
internal import Console
internal import SafeText
internal import OperatingSystem
internal import Settings
internal import Workflows

/// Settings.
enum ConfigCommands {
  static let all = [list, get, check, path, reference]

  private static let list = Command<DeskSession>(
    "config list", "List every setting, its value and where that comes from",
    fields: ["key": "name", "value": "value in force", "origin": "where it comes from", "meaning": "what it does"]
  ) { session in
    let settings = try session.settings()
    return .table(
      Table(
        columns: [
          Column("Key", key: "key"), Column("Value", key: "value", mayShrink: true),
          Column("Origin", key: "origin", mayShrink: true),
          Column("Meaning", key: "meaning", mayShrink: true),
        ],
        rows: settings.declarations.map { key in
          [
            .escaping(key.name), .escaping(settings.text(of: key.name) ?? ""),
            .escaping("\(settings.origin(of: key.name))"), .escaping(key.summary),
          ]
        }), schema: "replydesk.config/1")
  }

  private static let get = Command<DeskSession>(
    "config get", "Print the value of one setting", examples: [Example("config get target.hours", "one value")],
    fields: ["key": "name", "value": "value in force"],
    arguments: .operand("KEY", as: String.self, help: "the setting, such as target.hours")
  ) { session, key in
    guard let value = try session.settings().text(of: key) else {
      throw Failure(
        "config.unknown-key", .notFound, "There is no setting \(escaping: key).",
        now: "See them with: replydesk config list")
    }
    return session.options.style.isJSON
      ? .record(
        Record([Record.Item("Key", key: "key", .escaping(key)), Record.Item("Value", key: "value", .escaping(value))]),
        schema: "replydesk.setting/1")
      : .text([SafeText(escaping: value)])
  }

  private static let check = Command<DeskSession>(
    "config check", "Check the configuration files; ends with 9 where one has faults",
    discussion: """
      With --probe it also has replydesk-mail speak to the relay, up to naming that recipient; nothing is sent.
      """,
    fields: ["place": "file and line", "code": "code", "what": "what is wrong"],
    arguments: .option("--probe", as: EmailAddress.self, help: "an address of your own to name to the relay")
  ) { session, address in
    do {
      _ = try KeyTable(try session.settings())
      _ = try FilterText.views(in: session)
      if let fault = Desk.intakeFault(of: try session.settings(), zone: .europeLondon) {
        return .table(
          Table(
            columns: [Column("Code", key: "code"), Column("What", key: "what", mayShrink: true)],
            rows: [[.escaping(fault.code), .escaping(fault.description)]]),
          schema: "replydesk.config-check/1", exit: .faults)
      }
      if let address { return try SendCommands.mail(session, ["check", "--probe", address.wireForm]) }
      let warning = Desk.targetWarning(of: try session.settings(), zone: .europeLondon).map { SafeText(escaping: $0) }
      return .nothing(
        schema: "replydesk.config-check/1",
        notices: ["The configuration has no faults."] + [warning].compactMap(\.self))
    } catch let error as SettingsError {
      return .table(
        Table(
          columns: [Column("Code", key: "code"), Column("What", key: "what", mayShrink: true)],
          rows: error.faults.map { [.escaping($0.code.rawValue), .escaping($0.description)] }),
        schema: "replydesk.config-check/1", exit: .faults)
    } catch let failure as Failure where ["config-bad-keys", "view"].contains(failure.code) {
      return .table(
        Table(
          columns: [Column("Code", key: "code"), Column("What", key: "what", mayShrink: true)],
          rows: [[.escaping(failure.code), Cell(failure.what)]]),
        schema: "replydesk.config-check/1", exit: .faults)
    }
  }

  private static let path = Command<DeskSession>(
    "config path", "Show which files are read, the weakest first",
    fields: ["file": "path", "present": "whether it is there"]
  ) { session in
    let files = try session.settings().files
    return .table(
      Table(
        columns: [Column("File", key: "file"), Column("There", key: "present")],
        rows: files.map { [.escaping($0.path), .yesNo($0.isPresent)] }), schema: "replydesk.config-path/1")
  }

  private static let reference = Command<DeskSession>(
    "config reference", "Print every setting with its form, default and meaning, as Markdown"
  ) { _ in .text(SafeText(escapingLines: SettingTable.referencePage).lines) }
}
