import Console
import SafeText
import Settings
import Testing
import Wording

@testable import CommandLineKit
@testable import replydesk
@testable import replydesk_mail

/// The tables from which help, manual, hints and completion are printed name only what there is.
@Suite struct DeclarationTests {
  @Test func `Nothing is wrong with the declaration of either program`() {
    #expect(ReplyDesk.program.problems == [])
    #expect(MailProgram.program.problems == [])
  }

  @Test(arguments: KeyTable.shipped.actions.filter { $0.script != nil })
  func `The command line of an action would run`(action: Action) throws {
    for script in action.scripts.map(\.description) {
      #expect(script.hasPrefix("replydesk "))
      let words = script.dropFirst("replydesk ".count).split(separator: " ").map {
        Understanding.values[String($0)] ?? String($0)
      }
      let line = words.joined(separator: " ")
      #expect(try Understanding.fault(of: line) == nil, "\(action.name): \(script)")
      #expect(
        !line.split(separator: " ").contains { $0.allSatisfy { $0.isUppercase } }, "a word without a value: \(line)")
    }
  }

  @Test func `Every example would run`() throws {
    for command in ReplyDesk.program.commands {
      for example in command.examples {
        let line = example.line.description.split(separator: "<")[0].split(separator: ">")[0]
        let words = example.line.description.contains("left:<") ? example.line.description : String(line)
        #expect(try Understanding.fault(of: words) == nil, "\(example.line)")
        #expect(try Array(Program<DeskSession>.words(of: words).prefix(command.path.count)) == command.path)
      }
    }
  }

  @Test func `Every noun has an example`() {
    for noun in ReplyDesk.program.words(after: []) where !["console", "prompt", "demo"].contains(noun) {
      let examples = ReplyDesk.program.commands.filter { $0.path.first == noun }.flatMap(\.examples)
      #expect(!examples.isEmpty, "\(noun)")
    }
  }

  @Test func `Every action has a setting of its own, which help and manual name`() throws {
    let names = KeyTable.shipped.actions.map(\.settingName)
    #expect(Set(names).count == names.count)
    let help = try ReplyDesk.program.helpTopic(["keys"]).description
    let page = ReplyDesk.program.source(of: Manual.Reference("replydesk", 1))
    for action in KeyTable.shipped.actions {
      #expect(help.contains(" \(action.settingName): "), "\(action.name)")
      #expect(page.contains("\(Mdoc.escaped(action.settingName)): "), "\(action.name)")
      #expect(SettingTable.declaration(named: "keys.\(action.settingName)") != nil, "\(action.name)")
    }
  }

  @Test func `The page on settings has every setting`() {
    let page = ReplyDesk.program.source(of: Manual.Reference("replydesk-config", 5))
    for setting in SettingTable.all { #expect(page.contains(Mdoc.word(setting.key)), "\(setting.name)") }
    #expect(page.contains(".Ss \"Section keys\""))
  }

  @Test func `The page on wording has every header, type and intent`() {
    let page = ReplyDesk.program.source(of: Manual.Reference("replydesk-wording", 5))
    let rows = WordingFormat.headers + WordingFormat.fieldTypes + WordingFormat.paragraphs + WordingFormat.intents
    for row in rows { #expect(page.contains(Mdoc.escaped(row.word)), "\(row.word)") }
    #expect(rows.count >= 25)
  }

  @Test func `The wording in the manual is wording`() throws {
    let bytes = Array((ReplyDesk.wordingExample.description + "\n").utf8)
    let source = WordingSource(kind: .line, path: "example.txt", bytes: bytes)
    let parsed = try WordingParser.parse(source)
    #expect(parsed.header.reference.description == "missing-payment-overdue v1")
  }

  @Test(arguments: ["keys", "filters", "exit-codes", "environment", "output"])
  func `Topics of help fit 80 columns`(topic: String) throws {
    for line in try ReplyDesk.program.helpTopic([topic]).lines { #expect(line.columns <= 80, "\(line)") }
  }

  @Test func `Help of every command fits 80 columns, and says what it does in plain words`() throws {
    for command in ReplyDesk.program.commands {
      let page = ReplyDesk.program.help(for: command.path)
      for line in page.lines { #expect(line.columns <= 80, "\(line)") }
      for spec in command.specs { #expect(!spec.help.isEmpty, "\(command.path) \(spec.key)") }
    }
  }
}
