import Casework
import OperatingSystem
import Settings
import Testing

@Suite struct PolicyTests {
  static let policy = SettingTable.all.filter(\.isPolicy).map(\.name)

  @Test func theOrganisationsKeysArePolicy() {
    for name in [
      "mail.sender", "mail.subject", "send.hold-least", "send.hold-most", "target.hours", "wording.templates",
      "wording.lines", "identity.account",
    ] {
      #expect(Self.policy.contains(name))
    }
    #expect(!Self.policy.contains("store.path"))
    #expect(!Self.policy.contains("send.hold"))
  }

  @Test func aUserCannotSetThemInTheirFileVariablesOrFlags() {
    let text = "[target]\nhours = 100\n"
    let inFile = faults(in: surroundings(files: [userFile: file(text, owner: 1000)]))
    #expect(inFile.map(\.code) == [.policyElsewhere])
    #expect(inFile.first?.origin == .file(path: userFile, line: 2))
    for (name, value) in [("TARGET_HOURS", "100"), ("MAIL_SENDER", "a@b.example"), ("IDENTITY_ACCOUNT", "x")] {
      let found = faults(in: surroundings(environment: ["REPLYDESK_\(name)": value]))
      #expect(found.map(\.code) == [.policyElsewhere])
    }
    let flag = SettingFlag("target.hours", flag: "--target", value: "100")
    #expect(faults(flags: [flag], in: surroundings()).map(\.code) == [.policyElsewhere])
  }

  @Test(arguments: [
    (UInt32(0), UInt32(0o644), true), (1000, 0o600, true), (1000, 0o644, true), (1001, 0o644, false),
    (0, 0o664, false), (1000, 0o646, false), (65_534, 0o600, false),
  ])
  func onlyAFileThatNobodyElseCouldWriteSetsThem(owner: UInt32, mode: UInt32, allowed: Bool) throws {
    let text = "[target]\nhours = 100\n[ui]\nplain = yes\n"
    for (path, named) in [(systemFile, nil), ("/srv/c", "/srv/c")] as [(String, String?)] {
      let files = [path: file(text, owner: owner, mode: mode)]
      let found = faults(configFile: named, in: surroundings(files: files))
      #expect(found.map(\.code) == (allowed ? [] : [.notTrusted]))
    }
    let harmless = [systemFile: file("[ui]\nplain = yes\n", owner: owner, mode: mode)]
    #expect(try SettingsLoader.load(in: surroundings(files: harmless)).isPlain)
  }

  @Test func theProgramItselfMay() throws {
    let settings = try SettingsLoader.load(in: surroundings()).setting([
      "target.hours": "2", "mail.transport": "maildir:out",
    ])
    #expect(settings.responseTarget == .hours(2))
    #expect(settings.transport == .maildir(path: "/current/out"))
    #expect(settings.origin(of: "target.hours") == .program)
    #expect(throws: SettingsError.self) { try settings.setting(["target.hours": "0"]) }
    #expect(throws: SettingsError.self) { try settings.setting(["target.hour": "1"]) }
  }
}
