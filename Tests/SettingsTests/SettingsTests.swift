import Casework
import OperatingSystem
import Settings
import Testing

@Suite struct SettingsTests {
  @Test func defaults() throws {
    let settings = try SettingsLoader.load(in: surroundings())
    #expect(settings.storePath == "/home/a.reid/.local/state/replydesk/store")
    #expect(settings.spoolPath == "/home/a.reid/.local/state/replydesk/spool")
    #expect(settings.templatesPath == "/usr/local/share/replydesk/Templates")
    #expect(settings.linesPath == "/usr/local/share/replydesk/LinesToTake")
    #expect(settings.account == "a.reid")
    #expect(settings.team == nil)
    #expect(settings.responseTarget == .hours(48))
    #expect(settings.hold == .seconds(20))
    #expect(settings.holdLimits == .zero ... .minutes(2))
    #expect(settings.transport == nil)
    #expect(settings.tls == .required)
    #expect(settings.sender.wireForm == "internal.cmg@dwp.gsi.gov.uk")
    #expect(settings.returnPath == settings.sender)
    #expect(settings.mailSubject == "Important Information about your Child Maintenance case.")
    #expect(settings.afterSend == .next)
    for row in SettingTable.all { #expect(settings.origin(of: row.name) == .builtIn) }
  }

  @Test func baseFoldersAreFollowedUnlessRelative() throws {
    let moved = try SettingsLoader.load(in: surroundings(environment: ["XDG_STATE_HOME": "/state"]))
    #expect(moved.storePath == "/state/replydesk/store")
    let relative = try SettingsLoader.load(in: surroundings(environment: ["XDG_STATE_HOME": "state"]))
    #expect(relative.storePath == "/home/a.reid/.local/state/replydesk/store")
    let homeless = try SettingsLoader.load(in: surroundings(home: nil))
    #expect(homeless.storePath == "/var/lib/replydesk/store")
  }

  @Test(
    arguments: [
      ("/opt/rd/bin/replydesk", Set(["/opt/rd/share/replydesk/Templates"]), "/opt/rd/share/replydesk/Templates"),
      ("/src/rd/.build/x/release/replydesk", ["/src/rd/Sources", "/src/rd/Templates"], "/src/rd/Templates"),
      ("/src/rd/.build/x/release/replydesk", ["/src/Templates"], "/src/rd/.build/x/share/replydesk/Templates"),
      ("/bin/replydesk", [], "/share/replydesk/Templates"),
    ] as [(String, Set<String>, String)])
  func wordingIsFoundBesideTheProgram(executable: String, folders: Set<String>, path: String) throws {
    let settings = try SettingsLoader.load(in: surroundings(folders: folders, executable: executable))
    #expect(settings.templatesPath == path)
  }

  @Test func relativePathsStartWhereTheyAreWritten() throws {
    let files = [
      systemFile: file("[wording]\ntemplates = words/T\nlines = ~/L\n[mail]\ntransport = maildir:out\n"),
      userFile: file("[store]\npath = ../store\n", owner: 1000),
    ]
    let settings = try SettingsLoader.load(
      in: surroundings(files: files, environment: ["REPLYDESK_SPOOL_PATH": "spool"]))
    #expect(settings.templatesPath == "/etc/xdg/replydesk/words/T")
    #expect(settings.linesPath == "/home/a.reid/L")
    #expect(settings.transport == .maildir(path: "/etc/xdg/replydesk/out"))
    #expect(settings.storePath == "/home/a.reid/.config/replydesk/../store")
    #expect(settings.spoolPath == "/current/spool")
    let homeless = faults(in: surroundings(files: [systemFile: file("[store]\npath = ~/x\n")], home: nil))
    #expect(homeless.map(\.code) == [.badValue])
  }

  @Test(arguments: [
    ("smtp://relay.example", "smtp://relay.example:25", false),
    ("smtps://RELAY.example", "smtps://relay.example:465", false),
    ("smtp://localhost:2525", "smtp://localhost:2525", true), ("smtp://127.0.0.9:25", "smtp://127.0.0.9:25", true),
    ("smtp://[::1]:587", "smtp://[::1]:587", true), ("smtp://127.example:1", "smtp://127.example:1", false),
    ("smtp://127.0.0.1.example:65535", "smtp://127.0.0.1.example:65535", false),
    ("SMTP://[2001:db8::1]", "smtp://[2001:db8::1]:25", false), ("smtp://127.0.0.999", "smtp://127.0.0.999:25", false),
  ])
  func relays(text: String, shown: String, isLoopback: Bool) throws {
    let files = [systemFile: file("[mail]\ntransport = \(text)\n")]
    let settings = try SettingsLoader.load(in: surroundings(files: files))
    guard case .smtp(let relay) = settings.transport else {
      Issue.record("no relay in \(text)")
      return
    }
    #expect(relay.description == shown)
    #expect(relay.isLoopback == isLoopback)
  }

  @Test(arguments: [
    ("[send]\nhold = 20s\nhold-least = 30s\n", "send.hold", "from 30s to 2m"),
    ("[send]\nhold = 3s\nhold-least = 5s\n", "send.hold", "from 5s to 2m"),
    ("[send]\nhold-least = 50s\nhold-most = 40s\n", "send.hold-least", "at most 40s"),
    ("[mail]\nusername = joe\n", "mail.username", "mail.password-file"),
    ("[mail]\npassword-file = /p\n", "mail.password-file", "mail.username"),
    ("[mail]\nusername = joe\npassword-file = /p\npassword-credential = c\n", "mail.password-credential", "one of"),
    ("[mail]\ntransport = smtp://relay.example\ntls = none-on-loopback\n", "mail.tls", "required"),
  ])
  func whatDoesNotGoTogetherIsRefused(text: String, key: String, says: String) throws {
    let found = faults(in: surroundings(files: [systemFile: file(text)]))
    #expect(found.map(\.code) == [.contradiction])
    #expect(found.first?.key == key)
    #expect(found.first?.description.contains(says) == true)
  }

  @Test func theDefaultHoldGivesWayToTheLimits() throws {
    for (limit, hold) in [("hold-least = 30s", 30), ("hold-most = 5s", 5)] as [(String, Int64)] {
      let settings = try SettingsLoader.load(in: surroundings(files: [systemFile: file("[send]\n\(limit)\n")]))
      #expect(settings.hold == .seconds(hold))
    }
  }

  @Test func secretsAreNeverShown() throws {
    let text = "[mail]\nusername = joe-canary\npassword-file = /p\n"
    let settings = try SettingsLoader.load(in: surroundings(files: [systemFile: file(text)]))
    #expect(settings.mailUsername == "joe-canary")
    #expect(settings.text(of: "mail.username") == "(hidden)")
    #expect(settings.text(of: "mail.password-file") == "/p")
    #expect(settings.text(of: "none") == nil)
    #expect(!SettingTable.all.compactMap { settings.text(of: $0.name) }.contains { $0.contains("canary") })
  }

  @Test func everyValueThatIsShownReadsBack() throws {
    let settings = try SettingsLoader.load(in: surroundings())
    for row in SettingTable.all {
      let text = try #require(settings.text(of: row.name))
      guard text != "(not set)" else { continue }
      #expect(throws: Never.self) { try settings.setting([row.name: text]) }
    }
  }

  @Test func thePageListsEveryKey() {
    for row in SettingTable.all {
      #expect(SettingTable.referencePage.contains("- `\(row.name)`: \(row.summary)"))
      #expect(row.name == "\(row.section).\(row.key)")
      #expect((row.variable == nil) == row.isPolicy)
    }
  }

  @Test func theSurroundingsOfThisProcessAreReal() throws {
    let here = SettingSurroundings.current()
    #expect(here.account == SystemIdentity.account)
    #expect(here.executable == Executable.path)
    #expect(here.folderExists("/"))
    #expect(throws: SystemError.self) { try here.readFile("/none/none", 10) }
    #expect(try here.readFile("/etc/passwd", 1 << 20).owner == 0)
  }
}
