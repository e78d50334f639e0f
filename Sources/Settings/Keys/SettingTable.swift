internal import Casework

/// Every setting there is.
public enum SettingTable {
  static let storePath = SettingKey(
    "store.path", .path, default: "`$XDG_STATE_HOME/replydesk/store`",
    "The folder of the store; made with mode 0700 where it is missing."
  ) { "\($0.stateFolder)/store" }
  static let spoolPath = SettingKey(
    "spool.path", .path, default: "`$XDG_STATE_HOME/replydesk/spool`",
    "The folder into which the site's messages and the record system's extract are dropped."
  ) { "\($0.stateFolder)/spool" }

  static let templates = SettingKey(
    "wording.templates", .path, default: "`share/replydesk/Templates` beside the program's folder", policy: true,
    "The folder of approved templates."
  ) { $0.sharedFolder("Templates") }
  static let lines = SettingKey(
    "wording.lines", .path, default: "`share/replydesk/LinesToTake` beside the program's folder", policy: true,
    "The folder of approved lines to take."
  ) { $0.sharedFolder("LinesToTake") }

  static let readingAge = SettingKey(
    "wording.reading-age", .whole(6...18, "years"), default: "12", policy: true,
    "The reading age of English wording above which `line check` and `template check` warn."
  ) { _ in 12 }
  static let numbersBritain = SettingKey(
    "wording.numbers-gb", .list("telephone numbers"), default: "`0345 266 8792`", policy: true,
    "The only telephone numbers that wording for Great Britain may give, as they must be written."
  ) { _ in ["0345 266 8792"] }
  static let numbersNorthernIreland = SettingKey(
    "wording.numbers-ni", .list("telephone numbers"), default: "`0345 266 8978`", policy: true,
    "The only telephone numbers that wording for Northern Ireland may give, as they must be written."
  ) { _ in ["0345 266 8978"] }
  static let linksBritain = SettingKey(
    "wording.links-gb", .list("beginnings of links"), default: "`www.gov.uk/`", policy: true,
    "What every link in wording for Great Britain begins with."
  ) { _ in ["www.gov.uk/"] }
  static let linksNorthernIreland = SettingKey(
    "wording.links-ni", .list("beginnings of links"), default: "`www.nidirect.gov.uk/, www.gov.uk/`", policy: true,
    "What every link in wording for Northern Ireland begins with."
  ) { _ in ["www.nidirect.gov.uk/", "www.gov.uk/"] }

  static let triageModel = SettingKey(
    "triage.model", .path, default: "`share/replydesk/triage/model.bin` beside the program's folder", policy: true,
    "The model that says what messages are about, until an administrator puts another one live."
  ) { $0.sharedFolder("triage", inSource: "Packaging/triage") + "/model.bin" }
  static let account = SettingKey(
    "identity.account", .name, default: "the operating system's account", policy: true,
    "The name under which everything done is recorded."
  ) { $0.account }
  static let team = SettingKey(
    "identity.team", SettingForm<String>.name.optional, default: "none", policy: true,
    "The team whose work is shown first."
  ) { _ in nil }

  static let hold = SettingKey(
    "send.hold", .duration(.zero ... .seconds(120)), default: "20s",
    "How long a sent reply can be taken back (EM-8)."
  ) { _ in .seconds(20) }
  static let holdLeast = SettingKey(
    "send.hold-least", .duration(.zero ... .seconds(120)), default: "0s", policy: true,
    "The shortest hold that a person may choose."
  ) { _ in .zero }
  static let holdMost = SettingKey(
    "send.hold-most", .duration(.zero ... .seconds(120)), default: "2m", policy: true,
    "The longest hold that a person may choose."
  ) { _ in .seconds(120) }

  static let plain = SettingKey(
    "ui.plain", .yesNo, default: "no", "Whether to work line by line, without redrawing, for speech and braille."
  ) { _ in false }
  static let color = SettingKey(
    "ui.color", .choice(), default: "auto", "When output is coloured; nothing is told by colour alone."
  ) { _ in ColorSetting.auto }
  static let afterSend = SettingKey(
    "ui.after-send", .choice(), default: "next", "What comes up after a reply was sent."
  ) { _ in AfterSendSetting.next }

  static let theme = SettingKey(
    "ui.theme", .choice(), default: "default", "How the full screen looks; no state is told by colour alone."
  ) { _ in ThemeSetting.standard }
  static let ascii = SettingKey(
    "ui.ascii", .yesNo, default: "no", "Whether the full screen draws with ASCII characters only."
  ) { _ in false }
  static let blankAfter = SettingKey(
    "ui.blank-after", .duration(.zero ... .hours(12)), default: "10m",
    "How long after the last key the full screen is blanked, until a key is pressed; 0s is never."
  ) { _ in .minutes(10) }
  /// Every setting in the order in which it is listed.
  public static let all: [SettingDeclaration] =
    [
      storePath.declaration, spoolPath.declaration, templates.declaration, lines.declaration,
      readingAge.declaration, numbersBritain.declaration, numbersNorthernIreland.declaration, linksBritain.declaration,
      linksNorthernIreland.declaration, triageModel.declaration, account.declaration, team.declaration,
    ] + targets + [
      hold.declaration, holdLeast.declaration, holdMost.declaration,
    ] + mail + [
      plain.declaration, color.declaration, afterSend.declaration, theme.declaration, ascii.declaration,
      blankAfter.declaration,
      keyStyle.declaration,
    ]
    + views.flatMap { [$0.name.declaration, $0.filter.declaration] }

  /// The setting of a name such as `target.hours`; nil where there is none.
  public static func declaration(named name: String) -> SettingDeclaration? {
    byName[name] ?? keys(named: name)?.declaration
  }

  /// The sections in the order in which they are listed.
  public static let sections: [String] = all.reduce(into: []) { sections, row in
    if sections.last != row.section { sections.append(row.section) }
  }
  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
