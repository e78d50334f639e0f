import SafeText
import Testing

@testable import Console

@Suite struct KeyTableTests {
  private let table = KeyTable.shipped

  @Test func noKeyDoesTwoThingsInOnePlace() { #expect(table.clashes(chosen: [:]).isEmpty) }

  @Test func everyNameIsGivenOnce() {
    let names = table.actions.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func onlyCapitalsAndNamedKeysWrite() {
    for action in table.actions where action.kind == .writes {
      #expect(!action.keys.isEmpty, "\(action.name) writes and has no key")
      for key in action.keys where key.typed != nil { #expect(key.isCapital, "\(action.name) on \(key.words)") }
    }
  }

  @Test func everyCapitalChangesSomething() {
    for action in table.actions {
      for key in action.keys where key.isCapital { #expect(action.kind != .looks, "\(key.words) only looks") }
    }
  }

  @Test func sendingIsOnThePreviewOnly() {
    for action in table.actions where action.keys.contains("S") { #expect(action.contexts == [.preview]) }
  }

  @Test func nothingIsOnAKeyThatTerminalsTakeThemselves() {
    let taken: [Key] = ["Ctrl-S", "Ctrl-Q", "Ctrl-H", "Ctrl-I", "Ctrl-J", "Ctrl-M"]
    for action in table.actions { #expect(Set(action.keys).isDisjoint(with: taken), "\(action.name)") }
  }

  @Test func everyActionCanBeReachedSomewhere() {
    for action in table.actions {
      for context in action.contexts where context != .everywhere {
        for key in table.keys(of: action) { #expect(table.action(for: key, in: [context]) == action) }
      }
    }
  }

  @Test func behindAltNoLetterActsByItself() throws {
    let table = try KeyTable(layout: .alt)
    for action in table.actions where action.contexts != [.question] {
      for key in table.keys(of: action) { #expect(key.typed == nil, "\(action.name) on \(key.words)") }
    }
    #expect(table.action(for: "Alt-A", in: [.queue]) == .take)
    #expect(table.action(for: "A", in: [.queue]) == nil)
  }

  @Test func withMenusEverythingIsReachedByNamedKeysAndTheListOfCommands() throws {
    let table = try KeyTable(layout: .menu)
    #expect(table.keys(of: .take).isEmpty)
    #expect(table.action(for: "F2", in: [.queue]) == .commands)
    #expect(table.action(for: "Enter", in: [.queue]) == .open)
  }

  @Test func aKeyCanBeMoved() throws {
    let table = try KeyTable(chosen: ["message take": ["B"]])
    #expect(table.action(for: "B", in: [.queue]) == .take)
    #expect(table.action(for: "A", in: [.queue]) == nil)
  }

  @Test(arguments: [
    ("message take", "O", "both"), ("message take", "a", "CAPITAL"), ("message tke", "B", "No action"),
    ("mark", "q", "both"), ("first", "n", "both"),
  ])
  func aBadChoiceOfKeysIsRefusedWithAReason(_ choice: (name: String, key: String, words: String)) throws {
    let key = try #require(Key(choice.key))
    let clash = #expect(throws: KeyClash.self) { try KeyTable(chosen: [choice.name: [key]]) }
    #expect(clash?.message.description.contains(choice.words) == true)
  }

  @Test func keysReadAsTheyAreShown() {
    for action in table.actions {
      for key in action.keys { #expect(Key(key.words.description) == key, "\(key.words)") }
    }
    for text in ["", "AB", "Ctrl-", "Ctrl-AB", "Alt-", "F13", "Enterr"] { #expect(Key(text) == nil) }
  }
}

extension KeyTableTests {
  @Test func theManualHasEveryActionOnce() {
    let rows = KeyTable.shipped.manual.flatMap(\.rows)
    #expect(rows.map(\.name.description).sorted() == KeyTable.shipped.actions.map(\.name).sorted())
    #expect(rows.allSatisfy { !$0.keys.isEmpty && !$0.effect.isEmpty })
  }
}
