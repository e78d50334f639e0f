import Casework
import OperatingSystem
import Settings
import Testing

/// Bad input 106: whatever is wrong in a file is named with file, line and what to write.
@Suite struct SettingsFileTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let code: SettingFault.Code
    let says: String
    var testDescription: String { "\(code.rawValue) \(says)" }

    init(_ text: String, line: Int, _ code: SettingFault.Code, _ says: String) {
      (self.text, self.line, self.code, self.says) = (text, line, code, says)
    }
  }

  static let table: [Bad] = [
    Bad("[target]\nhours = 24\nhours = 25\n", line: 3, .duplicateKey, "set on line 2"),
    Bad("[target]\nhours=24\n[ui]\nplain=no\n[target]\nhours=25", line: 6, .duplicateKey, "set on line 2"),
    Bad("[target]\nhuors = 24\n", line: 2, .unknownKey, "Did you mean hours?"),
    Bad("[mail]\nsubjct = x\n", line: 2, .unknownKey, "Did you mean subject?"),
    Bad("[mail]\nzzzzzzzzz = x\n", line: 2, .unknownKey, "Known: transport, tls"),
    Bad("[maill]\nsubject = x\n", line: 1, .unknownSection, "Did you mean mail?"),
    Bad("[everything]\n", line: 1, .unknownSection, "Known: store"),
    Bad("[Mail]\n", line: 1, .unknownSection, "Did you mean mail?"),
    Bad("hours = 24\n", line: 1, .badLine, "before the first section"),
    Bad("[target]\nhours\n", line: 2, .badLine, "key = value"),
    Bad("[target\nhours = 24", line: 1, .badLine, "not closed"),
    Bad("[]\n", line: 1, .badLine, "not closed"),
    Bad("; comment\n", line: 1, .badLine, "# before a comment"),
    Bad("[target]\nhours =\n", line: 2, .badValue, "no value"),
    Bad("[target]\nhours = 0\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[target]\nhours = 721\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[target]\nhours = -1\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[target]\nhours = +5\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[target]\nhours = 3.5\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[target]\nhours = 48h\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[target]\nhours = 99999999999999999999\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[target]\nhours = \u{661}\u{662}\n", line: 2, .badValue, "whole hours from 1 to 720"),
    Bad("[send]\nhold = 20\n", line: 2, .badValue, "such as 20s"),
    Bad("[send]\nhold = 121s\n", line: 2, .badValue, "from 0s to 2m"),
    Bad("[send]\nhold = 1.5s\n", line: 2, .badValue, "from 0s to 2m"),
    Bad("[send]\nhold = -1s\n", line: 2, .badValue, "from 0s to 2m"),
    Bad("[send]\nhold = 999999999999999h\n", line: 2, .badValue, "from 0s to 2m"),
    Bad("[mail]\ntransport = smtp://relay.example:99999\n", line: 2, .badValue, "from 1 to 65535"),
    Bad("[mail]\ntransport = smtp://relay.example:0\n", line: 2, .badValue, "from 1 to 65535"),
    Bad("[mail]\ntransport = smtp://relay.example:-1\n", line: 2, .badValue, "from 1 to 65535"),
    Bad("[mail]\ntransport = smtp://relay.example:3.5\n", line: 2, .badValue, "from 1 to 65535"),
    Bad("[mail]\ntransport = smtp://relay.example:\n", line: 2, .badValue, "from 1 to 65535"),
    Bad("[mail]\ntransport = smtp://relay.example/x\n", line: 2, .badValue, "maildir:PATH"),
    Bad("[mail]\ntransport = http://relay.example\n", line: 2, .badValue, "maildir:PATH"),
    Bad("[mail]\ntransport = smtp://\n", line: 2, .badValue, "maildir:PATH"),
    Bad("[mail]\ntransport = smtp://-x.example\n", line: 2, .badValue, "maildir:PATH"),
    Bad("[mail]\ntransport = smtp://a b\n", line: 2, .badValue, "maildir:PATH"),
    Bad("[mail]\ntransport = maildir:\n", line: 2, .badValue, "path of a file or folder"),
    Bad("[mail]\ntransport = smtp://[::1\n", line: 2, .badValue, "maildir:PATH"),
    Bad("[mail]\nsender = Someone <a@b.example>\n", line: 2, .badValue, "name@host.example"),
    Bad("[mail]\nsubject = \"quoted\"\n", line: 2, .badValue, "without them"),
    Bad("[mail]\nsubject = a\u{202E}b\n", line: 2, .badValue, "cannot be seen"),
    Bad("[mail]\ntls = maybe\n", line: 2, .badValue, "required, none-on-loopback"),
    Bad("[ui]\nplain = perhaps\n", line: 2, .badValue, "yes or no"),
    Bad("[ui]\ncolor = Always\n", line: 2, .badValue, "auto, always, never"),
    Bad("[identity]\naccount = a reid\n", line: 2, .badValue, "without blanks"),
    Bad("[mail]\npassword = hunter2\n", line: 2, .secretInFile, "mode 0600"),
    Bad("[store]\nPassword=hunter2\n", line: 2, .secretInFile, "mode 0600"),
    Bad("[mail]\ntransport = smtp://joe:hunter2@relay.example\n", line: 2, .badValue, "mail.password-file"),
    Bad("[ui]\npl\u{0}ain = yes\n", line: 2, .badText, "control byte 0"),
    Bad("[ui]\nplain = \u{1B}[2Jyes\n", line: 2, .badText, "control byte 1B"),
    Bad("[ui]\nplain = yes\rno\n", line: 2, .badText, "control byte D"),
    Bad("[ui]\nplain = yes\u{7F}\n", line: 2, .badText, "control byte 7F"),
    Bad("[ui]\nplain = \(String(repeating: "y", count: 5000))\n", line: 2, .badLine, "longer than 4096"),
  ]

  @Test(arguments: table) func namesFileAndLine(bad: Bad) throws {
    let found = faults(in: surroundings(files: [systemFile: file(bad.text)]))
    let fault = try #require(found.first)
    #expect(found.count == 1)
    #expect(fault.code == bad.code)
    #expect(fault.description.hasPrefix("\(systemFile):\(bad.line): "))
    #expect(fault.description.contains(bad.says))
    #expect(!fault.description.contains("hunter2"))
    #expect(!fault.description.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let bytes = Array("[ui]\nplain = ".utf8) + [0xFF, 0x0A]
    let found = faults(in: surroundings(files: [systemFile: .init(bytes: bytes, owner: 0, mode: FileMode(0o644))]))
    #expect(found.map(\.code) == [.badText])
    #expect(found.first?.origin == .file(path: systemFile, line: 2))
  }

  @Test func aFileOfAnotherEncodingIsOneFault() {
    let text = "[ui]\nplain = yes\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let found = faults(in: surroundings(files: [systemFile: .init(bytes: bytes, owner: 0, mode: FileMode(0o644))]))
    #expect(found.map(\.description) == ["\(systemFile):1: the file is UTF-16. Save it as UTF-8."])
  }

  @Test(arguments: [256 * 1024 + 1, 10 << 20]) func aHugeFileIsRefused(size: Int) {
    let bytes = [UInt8](repeating: 0x23, count: size)
    let found = faults(in: surroundings(files: [systemFile: .init(bytes: bytes, owner: 0, mode: FileMode(0o644))]))
    #expect(found.map(\.code) == [.tooLarge])
    #expect(found.first?.description.hasPrefix("\(systemFile): the file is larger than 262144 bytes") == true)
  }

  @Test(arguments: [
    "[target]\r\nhours = 24\r\n", "\u{FEFF}[target]\nhours=24", "  [ target ]  \n\t hours\t=\t24\t \n",
    "# a comment = [x]\n\n[target]\n  # another\nhours = 24\n", "[target]\nhours = 24\n[target]\n",
  ])
  func takesWhatEditorsMake(text: String) throws {
    let settings = try SettingsLoader.load(in: surroundings(files: [systemFile: file(text)]))
    #expect(settings.responseTarget == .hours(24))
  }

  @Test func everyFaultOfAFileIsTold() {
    let text = "[target]\nhours = x\n[nope]\na = 1\nb = 2\n[ui]\nplain = x\n"
    #expect(
      faults(in: surroundings(files: [systemFile: file(text)])).map(\.origin)
        == [2, 3, 7].map {
          SettingOrigin.file(path: systemFile, line: $0)
        })
    let many = "[ui]\n" + String(repeating: "x = 1\n", count: 1000)
    #expect(faults(in: surroundings(files: [systemFile: file(many)])).count == SettingsError.limit)
  }

  @Test func aHashInsideAValueBelongsToIt() throws {
    let text = "[store]\npath = /srv/a#b = c\n"
    let settings = try SettingsLoader.load(in: surroundings(files: [userFile: file(text, owner: 1000)]))
    #expect(settings.storePath == "/srv/a#b = c")
  }
}
