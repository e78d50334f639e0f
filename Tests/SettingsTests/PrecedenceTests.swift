import Casework
import OperatingSystem
import Settings
import Testing

@Suite struct PrecedenceTests {
  @Test func flagBeatsVariableBeatsUserBeatsSystemBeatsDefault() throws {
    var files: [String: SettingSurroundings.File] = [:]
    var environment: [String: String] = [:]
    var flags: [SettingFlag] = []
    func hold() throws -> (Interval, String) {
      let settings = try SettingsLoader.load(flags: flags, in: surroundings(files: files, environment: environment))
      return (settings.hold, settings.origin(of: "send.hold").description)
    }
    #expect(try hold() == (.seconds(20), "default"))
    environment["XDG_CONFIG_DIRS"] = "/first:relative:/second"
    files["/second/replydesk/config"] = file("\n[send]\nhold = 11s\n")
    #expect(try hold() == (.seconds(11), "/second/replydesk/config:3"))
    files["/first/replydesk/config"] = file("[send]\nhold = 12s\n")
    #expect(try hold() == (.seconds(12), "/first/replydesk/config:2"))
    files[userFile] = file("[send]\nhold = 13s\n", owner: 1000)
    #expect(try hold() == (.seconds(13), "\(userFile):2"))
    environment["XDG_CONFIG_HOME"] = "/cfg"
    #expect(try hold() == (.seconds(12), "/first/replydesk/config:2"))
    files["/cfg/replydesk/config"] = file("[send]\nhold = 14s\n", owner: 1000)
    #expect(try hold() == (.seconds(14), "/cfg/replydesk/config:2"))
    environment["REPLYDESK_SEND_HOLD"] = "15s"
    #expect(try hold() == (.seconds(15), "environment REPLYDESK_SEND_HOLD"))
    flags = [SettingFlag("send.hold", flag: "--hold", value: "16s")]
    #expect(try hold() == (.seconds(16), "flag --hold"))
  }

  @Test func aNamedFileStandsInForTheUsersAndMustBeThere() throws {
    let files = [
      userFile: file("[send]\nhold = 1s\n[ui]\nplain = yes\n", owner: 1000),
      "/current/mine": file("[send]\nhold = 2s\n", owner: 1000), "/srv/other": file("[send]\nhold = 3s\n", owner: 0),
    ]
    let environment = ["REPLYDESK_CONFIG": "/srv/other"]
    let byVariable = try SettingsLoader.load(in: surroundings(files: files, environment: environment))
    #expect(byVariable.hold == .seconds(3))
    #expect(!byVariable.isPlain)
    let byFlag = try SettingsLoader.load(
      configFile: "mine", in: surroundings(files: files, environment: environment))
    #expect(byFlag.hold == .seconds(2))
    #expect(byFlag.files.map(\.path) == [systemFile, "/current/mine"])
    #expect(byFlag.files.map(\.isPresent) == [false, true])
    let missing = faults(configFile: "/none", in: surroundings())
    #expect(missing.map(\.code) == [.unreadable])
    #expect(missing.first?.description.hasPrefix("/none: the file, named by flag --config, cannot be read") == true)
  }

  @Test func anUnreadableFileIsAFaultAlthoughAMissingOneIsNot() {
    let failure = SystemError(number: 13, operation: "open", path: userFile)
    let found = faults(in: surroundings(failures: [userFile: failure]))
    #expect(found.map(\.code) == [.unreadable])
    #expect(found.first?.origin == .file(path: userFile, line: 0))
  }

  @Test(
    arguments: [
      (["TERM": "dumb"], true, ColorSetting.auto), (["ACCESSIBLE": "1"], true, .auto),
      (["TERM": "dumb", "ACCESSIBLE": "0"], false, .auto),
      (["ACCESSIBLE": "1", "REPLYDESK_PLAIN": "false"], false, .auto), (["REPLYDESK_PLAIN": "1"], true, .auto),
      (["NO_COLOR": "1"], false, .never), (["NO_COLOR": ""], false, .auto), (["CLICOLOR_FORCE": "1"], false, .always),
      (["CLICOLOR_FORCE": "0"], false, .auto), (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false, .never),
      (["NO_COLOR": "1", "REPLYDESK_UI_COLOR": "always"], false, .always), (["REPLYDESK_KEYS": "alt"], false, .auto),
    ] as [([String: String], Bool, ColorSetting)])
  func customaryVariables(environment: [String: String], isPlain: Bool, color: ColorSetting) throws {
    let settings = try SettingsLoader.load(in: surroundings(environment: environment))
    #expect(settings.isPlain == isPlain)
    #expect(settings.color == color)
  }

  @Test func aVariableOfASectionThatNamesNoKeyIsRefused() {
    let found = faults(in: surroundings(environment: ["REPLYDESK_STORE_PTH": "/x"]))
    #expect(found.map(\.code) == [.unknownKey])
    #expect(found.first?.description.contains("Did you mean store.path?") == true)
  }
}
