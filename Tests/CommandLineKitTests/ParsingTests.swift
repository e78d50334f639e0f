import Testing

@testable import CommandLineKit

@Suite struct ParsingTests {
  @Test(arguments: [
    ("queue list", "mine=no filter=- hold=- page=1"),
    ("queue list --mine", "mine=yes filter=- hold=- page=1"),
    ("queue list -m --filter=left:4h", "mine=yes filter=left:4h hold=- page=1"),
    ("queue list --filter 'left:<4h email:yes'", "mine=no filter=left:<4h email:yes hold=- page=1"),
    ("queue list -f x --hold letter", "mine=no filter=x hold=letter page=1"),
    ("queue list --page -3", "mine=no filter=- hold=- page=-3"),
    ("queue list --page=-3", "mine=no filter=- hold=- page=-3"),
    ("queue list --filter=", "mine=no filter= hold=- page=1"),
    ("queue list --filter=-owner:any", "mine=no filter=-owner:any hold=- page=1"),
    ("queue list --filter=a=b", "mine=no filter=a=b hold=- page=1"),
    ("--plain queue --color never list", "mine=no filter=- hold=- page=1"),
    ("queue list --mine --mine", "mine=yes filter=- hold=- page=1"),
    ("queue list --filter x --filter x", "mine=no filter=x hold=- page=1"),
    ("-- queue list", "mine=no filter=- hold=- page=1"),
  ])
  func `Options in every spelling`(line: String, values: String) throws {
    let result = try run(line)
    #expect(result.exit == .done)
    #expect(result.err.contains(values + "\n"))
  }

  @Test(arguments: [
    ("message give ACT-1 --to k", "to=k tags= ids=ACT-1"),
    ("message give --to k ACT-1 --tag a ACT-2 --tag=b", "to=k tags=a+b ids=ACT-1+ACT-2"),
    ("message give -t k -- --odd -x", "to=k tags= ids=--odd+-x"),
    ("message give -t k -5 -7", "to=k tags= ids=-5+-7"),
    ("message give -t k -", "to=k tags= ids=in-1+in-2+in-3"),
  ])
  func `Operands before and after options, and from standard input`(line: String, values: String) throws {
    let result = try run(line, input: "in-1\nin-2\r\n\nin-3")
    #expect(result.exit == .done)
    #expect(result.out.hasPrefix(values + "\n"))
  }

  @Test func `Standard input without identifiers is an empty list`() throws {
    #expect(try run("message give -t k -").out.hasPrefix("to=k tags= ids=\n"))
  }

  @Test func `Standard input that cannot be read is a failure`() {
    let outcome = demo.run(
      arguments: ["message", "give", "-t", "k", "-"], terminal: TerminalFacts(), input: { throw Unreadable() },
      makeContext: { DemoContext(options: $0) })
    #expect(outcome.exit == .failed)
  }

  @Test(arguments: [
    ("queu list", "There is no command queu.", "Did you mean queue?"),
    ("queue lsit", #"There is no command lsit after "queue"."#, "Did you mean list?"),
    ("queue", "queue needs one more word.", "It is one of: list."),
    ("intake quarantine", "intake quarantine needs one more word.", "It is one of: list."),
    ("xyzzy", "There is no command xyzzy.", "There is: queue, message"),
    ("-- xyzzy", "There is no command xyzzy.", "There is: queue, message"),
    ("''", #"There is no command ""."#, "There is: queue, message"),
    ("queue list --page=", #""" is not a value of --page."#, "It must be"),
    (
      "queue list --page=" + String(repeating: "x", count: 5000),
      String(repeating: "x", count: 80) + "... is not a value",
      "It must be"
    ),
    ("queue list --fliter x", "There is no option --fliter", "Did you mean --filter?"),
    ("queue list --mi", "There is no option --mi ", "Did you mean --mine?"),
    ("queue list -mf x", "There is no option -mf", "Short options are not joined"),
    ("queue list -mine", "There is no option -mine", "Did you mean --mine?"),
    ("queue --mine list", #"There is no option --mine of "queue"."#, "now:"),
    ("queue list --filter", "--filter needs a value.", "Write --filter=TEXT."),
    ("queue list --filter --mine", "--filter needs a value.", "--mine, which looks like an option"),
    ("queue list --filter -owner:any", "--filter needs a value.", "write --filter=-owner:any"),
    ("queue list --mine=yes", "--mine takes no value.", "Leave out"),
    ("queue list --filter a --filter b", "--filter is there twice.", "cannot be known"),
    ("queue list --hold leter", "leter is not a value of --hold.", "Did you mean letter?"),
    ("queue list --page x", "x is not a value of --page.", "It must be a whole number."),
    ("queue list --page 99999999999999999999", "is not a value of --page.", "whole number"),
    ("queue list extra", "extra is one word too many.", "Try help queue list."),
    ("message give --to k", "ACT is missing: activities.", "--help"),
    ("message give ACT-1", "-t, --to TEXT is missing: who takes it.", "--help"),
    ("message reveal 5", "--reason TEXT is missing: why; it is recorded.", "--help"),
    ("message reveal 5 --reason ' '", "--reason is empty.", "Write --reason TEXT."),
    ("why", "ACT is missing: activity.", "--help"),
    ("queue list --dry-run", "queue list does not take --dry-run.", "ignored"),
    ("queue list --yes", "queue list does not take --yes.", "ignored"),
    ("queue list --reason x", "queue list does not take --reason.", "ignored"),
    ("message give -t k A --limit 4", "message give does not take --limit.", "ignored"),
    ("queue list --limit 0", "0 is not a value of --limit.", "from 1"),
    ("queue list --limit -4", "-4 is not a value of --limit.", "from 1"),
    ("queue list --color red", "red is not a value of --color.", "auto, always, never"),
    ("queue list --csv --jsonl=a", #"{"schema":"replydesk.error/1""#, "--jsonl and --csv cannot both be obeyed."),
    ("queue list -q -v", "-q and -v contradict each other.", "Leave one out."),
    ("queue list \u{1B}[2J", #"\e[2J is one word too many."#, "now:"),
    ("completion csh", "completion needs the name of a shell.", "bash, zsh and fish"),
    ("help quueue", "There is no help on quueue.", "Did you mean queue?"),
    ("manual quueue", "There is no manual page on quueue.", "Did you mean queue?"),
  ])
  func `What is wrong is said, and nothing is done`(line: String, what: String, hint: String) throws {
    let outcome = demo.run(
      arguments: try Program<DemoContext>.words(of: line), terminal: TerminalFacts(),
      makeContext: { _ in
        Issue.record("a context was made")
        throw Unreadable()
      })
    let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
    #expect(outcome.exit == .usage)
    #expect(text.contains(what), "\(text)")
    #expect(text.contains(hint), "\(text)")
  }

  @Test func `Global flags reach the context`() throws {
    let line = "message give -t k A --dry-run --reason 'their child' --config /etc/x --as-of 2025-01-01 --no-input -v"
    let result = try run(line)
    #expect(result.out.contains("dry=1 reason=their child"))
    var seen: GlobalOptions?
    _ = demo.run(
      arguments: try Program<DemoContext>.words(of: line), terminal: TerminalFacts(environment: ["COLUMNS": "9"]),
      makeContext: {
        seen = $0
        return DemoContext(options: $0)
      })
    #expect(seen?.configPath == "/etc/x")
    #expect(seen?.asOf == "2025-01-01")
    #expect(seen?.forbidsInput == true)
    #expect(seen?.isVerbose == true)
    #expect(seen?.commandPath == ["message", "give"])
    #expect(seen?.terminal.environment["COLUMNS"] == "9")
  }

  @Test(arguments: [("1", true), ("0", false), ("false", false), ("", false)])
  func `No input by a variable`(value: String, forbids: Bool) throws {
    var seen: GlobalOptions?
    _ = demo.run(
      arguments: ["queue", "list"], terminal: TerminalFacts(environment: ["REPLYDESK_NO_INPUT": value]),
      makeContext: {
        seen = $0
        return DemoContext(options: $0)
      })
    #expect(seen?.forbidsInput == forbids)
  }
}
