import JSON
import SafeText
import Testing

@testable import CommandLineKit

@Suite struct RunTests {
  @Test func `A failure says what, where, why and what to do`() throws {
    let result = try run("fail")
    #expect(result.exit == .refused)
    #expect(result.out == "")
    #expect(
      result.err == """
        replydesk: The message may not be answered by email.
          where: ACT-1
          why: CH-1
          - CH-1 subject
          now: Telephone.

        """)
  }

  @Test func `With JSON a failure is an object on standard output`() throws {
    let result = try run("fail --json")
    #expect(result.err == "")
    #expect(result.exit == .refused)
    #expect(
      result.out == """
        {"schema":"replydesk.error/1","error":{"code":"refused.rule","message":"The message may not be answered by \
        email.","where":"ACT-1","why":"CH-1","now":"Telephone.","reasons":["CH-1 subject"],"exit":6,"details":\
        {"rules":["CH-1"],"route":"telephone"}}}

        """)
  }

  @Test func `Errors of other types are reported, and so is a context that cannot be made`() throws {
    #expect(try run("fail --how other").err.hasPrefix("replydesk: OtherError()"))
    let outcome = demo.run(
      arguments: ["queue", "list"], terminal: TerminalFacts(),
      makeContext: { _ in throw Failure("locked", .tryLater, "The store is busy.") })
    #expect(outcome.exit == .tryLater)
  }

  @Test func `An answer decides how the run ends`() throws {
    #expect(try run("intake quarantine list").exit == .partial)
    #expect(try run("intake quarantine list --json").out == "{}\n")
  }

  @Test func `Quiet leaves notices out`() throws {
    #expect(try run("queue list -q").err == "")
    #expect(try run("-q queue list").err == "")
  }

  @Test(arguments: [
    "--version", "-q --version", "--version queue", "help", "--help", "queue --help", "queue list -h", "help queue",
    "help queue list", "help exit-codes", "help rules", "completion bash", "manual", "--plain help", "",
    "queue list --nonsense --help", "queue list --json=?",
  ])
  func `Help and version need no context`(line: String) throws {
    let outcome = demo.run(
      arguments: try Program<DemoContext>.words(of: line), terminal: TerminalFacts(),
      makeContext: { _ in
        Issue.record("a context was made")
        throw Unreadable()
      })
    #expect(outcome.exit == .done)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `The version is one line`() throws {
    #expect(try run("--version").out == "replydesk 1.2.3\n")
  }

  @Test func `A program can do something when called bare`() throws {
    let bare = Program<DemoContext>(
      name: "x", abstract: "X", version: "1",
      commands: [Command("", "Open the screen") { _ in .text(["screen"]) }, Command("go", "Go") { _ in .none }])
    #expect(try run("", program: bare).out == "screen\n")
    #expect(try run("gp", program: bare).exit == .usage)
    #expect(try run("--help", program: bare).out.contains("go"))
    #expect(bare.problems.isEmpty)
  }
}
