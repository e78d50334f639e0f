import Console
import OperatingSystem
import Settings
import SafeText
import Testing

@testable import CommandLineKit
@testable import replydesk

/// The keys that settings ask for.
@Suite struct ConsoleKeysTests {
  private func settings(_ text: String, _ variables: [String: String] = [:]) throws -> Settings {
    let base = SettingSurroundings.current()
    let bytes = Array(text.utf8)
    let surroundings = SettingSurroundings(
      environment: variables.merging(["REPLYDESK_CONFIG": "/config"]) { $1 }, account: "a.reid",
      accountNumber: base.accountNumber, home: "/home", executable: nil, currentFolder: "/",
      readFile: { (path, _) throws(SystemError) in
        guard path == "/config" else { throw SystemError(number: 2, operation: "open", path: path) }
        return SettingSurroundings.File(bytes: bytes, owner: base.accountNumber, mode: .ownerOnly)
      }, folderExists: { _ in false })
    return try SettingsLoader.load(in: surroundings)
  }

  @Test func `A key can be moved, and texts name the new one`() throws {
    let keys = try KeyTable(settings("[keys]\nmessage-take = B F6\nhelp = F1\n"))
    #expect(keys.words(of: "message take") == "B")
    #expect(keys.words(of: "help") == "F1")
    #expect(keys.words(of: "message give") == "O")
  }

  @Test func `An action can be left without a key`() throws {
    #expect(try KeyTable(settings("[keys]\nmark-all = none\n")).words(of: "mark all") == ": mark all")
  }

  @Test(arguments: [("letters", "A"), ("alt", "Alt-A"), ("menu", ": message take")])
  func `The style comes from the file or from a variable`(style: String, key: String) throws {
    #expect(try KeyTable(settings("[keys]\nstyle = \(style)\n")).words(of: "message take").description == key)
    #expect(try KeyTable(settings("", ["REPLYDESK_KEYS": style])).words(of: "message take").description == key)
  }

  @Test(arguments: [
    ("message-take = O", "/config:2: keys.message-take: O is both"),
    ("message-tke = B", "/config:2: keys.message-tke: No action is called message-tke"),
    ("message-take = Bq", "/config:2: keys.message-take: Bq is no key"),
    ("message-take = b", "/config:2: keys.message-take: b cannot be message take"),
    ("commands = none", "/config:2: keys.commands: commands needs a key"),
  ])
  func `Keys that cannot be are refused with their place`(line: String, words: String) throws {
    let settings = try settings("[keys]\n\(line)\n")
    let failure = #expect(throws: Failure.self) { try KeyTable(settings) }
    #expect(failure?.what.description.contains(words) == true, "\(failure?.what.description ?? "")")
    #expect(failure?.code == "config-bad-keys" && failure?.exit == .usage)
  }

  @Test func `What is no name of an action is refused when the file is read`() {
    #expect(throws: SettingsError.self) { try settings("[keys]\nMessage Take = B\n") }
    #expect(throws: SettingsError.self) { try settings("[keys]\nmessage-take = \u{E9}\n") }
  }

  @Test func `The settings in the manual are settings`() throws {
    let settings = try settings(ReplyDesk.configExample.description + "\n")
    #expect(try KeyTable(settings).words(of: "message take") == "B")
    #expect(settings.views.count == 1)
  }

  @Test func `With named keys only there is still a way to send`() throws {
    #expect(try KeyTable(settings("[keys]\nstyle = menu\n")).words(of: "reply send") == "F10")
  }
}
