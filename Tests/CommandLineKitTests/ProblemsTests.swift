import SafeText
import Testing

@testable import CommandLineKit

@Suite struct ProblemsTests {
  @Test func `The demonstration has none`() {
    #expect(demo.problems == [])
  }

  @Test func `Each kind is found`() {
    let program = Program<Void>(
      name: "x", abstract: "X", version: "1", groups: [CommandGroup("ghost", "Nobody")],
      commands: [
        Command("help", "Help yourself") { _ in .none },
        Command("a", "Ends in a stop.", fields: ["f": "one", "f": "two"]) { _ in .none },
        Command("a", "") { _ in .none },
        Command(
          "b", "B", arguments: .flag("--json", help: ""), .flag("--x", "--x", help: ""), .flag("y", help: ""),
          .operands("ALL", as: String.self, help: ""), .operand("ONE", as: String.self, help: "")
        ) { _, _, _, _, _, _ in .none },
      ])
    let found = program.problems.map(\.description)
    for expected in [
      "help: is built in", "a: the abstract ends in a full stop", "a: a field is named twice", "a: declared twice",
      "a: the abstract is missing", "b: --json is taken", "b: --x is taken", "b: y is no name",
      "b: ONE comes after all",
      "ghost: a group without commands",
    ] {
      #expect(found.contains { $0.hasPrefix(expected) }, "\(expected)")
    }
  }
}
