import JSON
import SafeText
import Testing

@testable import CommandLineKit

@Suite struct RenderingTests {
  private let wide = TerminalFacts(isTerminal: true, columns: 100)

  @Test func `A table on a terminal has headings and fitted columns`() throws {
    let lines = try run("queue list --color never", terminal: wide).out.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "   Left  Client   Subject                     Flags",
        #"LATE 5h  A. K***  missing \e[2J\tpayments"#,
        " 3h 20m  M. B***  query about a calculation.  CHILD?",
      ])
  }

  @Test func `Columns that may shrink are cut to the width`() throws {
    let out = try run("queue list --color never", terminal: TerminalFacts(isTerminal: true, columns: 42)).out
    #expect(out.split(separator: "\n").allSatisfy { $0.utf8.count <= 42 })
    #expect(out.contains("query about a..."))
  }

  @Test func `Where nothing fits, rows are sentences that do`() throws {
    let out = try run("queue list --color never", terminal: TerminalFacts(isTerminal: true, columns: 20)).out
    #expect(out.split(separator: "\n").allSatisfy { $0.utf8.count <= 20 })
    #expect(out.contains("1 of 2."))
  }

  @Test func `Plain mode reads as sentences, never wrapped, with notices marked`() throws {
    let result = try run("queue list --plain", terminal: TerminalFacts(isTerminal: true, columns: 20))
    #expect(
      result.out == """
        1 of 2. Left: LATE 5h. Client: A. K***. Subject: missing \\e[2J\\tpayments.
        2 of 2. Left: 3h 20m. Client: M. B***. Subject: query about a calculation. Flags: CHILD?

        """)
    #expect(result.err.hasPrefix("Notice: mine=no"))
  }

  @Test func `A pipe gets what programs read, separated by TAB`() throws {
    #expect(
      try run("queue list").out == """
        2025-11-18T09:00:00Z\tA. K***\tmissing \\e[2J\\tpayments\t
        2025-11-18T17:52:00Z\tM. B***\tquery about a calculation.\tCHILD?

        """)
  }

  @Test func `JSON is one object with its schema`() throws {
    #expect(
      try run("queue list --json=left,subject -q").out == """
        {"schema":"replydesk.queue/1","items":[\
        {"left":"2025-11-18T09:00:00Z","subject":"missing \\u001b[2J\\tpayments"},\
        {"left":"2025-11-18T17:52:00Z","subject":"query about a calculation."}]}

        """)
  }

  @Test func `JSON lines and CSV`() throws {
    #expect(
      try run("queue list --jsonl=client").out == "{\"client\":\"A. K***\"}\n{\"client\":\"M. B***\"}\n")
    #expect(
      try run("queue list --csv=client,flags").out
        == "\"client\",\"flags\"\r\n\"A. K***\",\"\"\r\n\"M. B***\",\"CHILD?\"\r\n")
  }

  @Test func `CSV keeps numbers and disarms formulas`() throws {
    let table = Table(
      columns: [Column("", key: "n"), Column("", key: "t"), Column("", key: "e")],
      rows: [[.integer(-5), .escaping("=1+1"), .empty], [.yesNo(true), .escaping("a\nb"), .empty]])
    let bytes = try Answer.table(table, schema: "x/1").rendered(OutputStyle(format: .csv))
    #expect(
      String(decoding: bytes, as: UTF8.self) == "\"n\",\"t\",\"e\"\r\n-5,\"'=1+1\",\r\ntrue,\"a\nb\",\r\n")
  }

  @Test func `JSON shows nothing that a terminal would act on`() throws {
    let table = Table(columns: [Column("", key: "t")], rows: [[.escaping("\u{9B}\u{202E}\u{E0041}\u{301}\u{175}")]])
    let bytes = try Answer.table(table, schema: "").rendered(OutputStyle(format: .json))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"items\":[{\"t\":\"\\u009b\\u202e\\udb40\\udc41\\u0301\u{175}\"}]}\n")
  }

  @Test(arguments: ["--json=lfet", "--json=", "--csv=left,", "--jsonl=left,nope"])
  func `Unknown fields are refused before anything is done`(flag: String) throws {
    let result = try run("queue list \(flag)")
    #expect(result.exit == (flag == "--json=" ? .done : .usage))
  }

  @Test func `Fields are listed`() throws {
    let result = try run("queue list --json=?")
    #expect(result.out.contains("subject  its subject\n"))
    #expect(result.exit == .done)
    #expect(try run("message give -t k A --json=?").err == "The command has no fields to choose.\n")
  }

  @Test func `A record is labelled on a terminal and flat in a pipe`() throws {
    let result = try run("why ACT-1 CH-1 one two --color never", terminal: wide)
    #expect(result.exit == .refused)
    #expect(
      result.out.hasPrefix(
        """
        Activity  ACT-1
        Rule      CH-1

        More
          one
          two

        Queue
             Left  Client
        """))
    let piped = try run("why ACT-1 CH-1 one").out
    #expect(piped.hasPrefix("id\tACT-1\nrule\tCH-1\nmore\tone\nqueue\t2025-11-18T09:00:00Z\tA. K***\t"))
    let plain = try run("why ACT-1 --plain").out
    #expect(plain.hasPrefix("Activity: ACT-1\nMore:\nQueue:\n1 of 2. Left: LATE 5h."))
    let json = try run("why ACT-1 --json").out
    #expect(json.hasPrefix(#"{"schema":"replydesk.why/1","id":"ACT-1","rule":"","more":[],"queue":[{"left":"#))
    #expect(try run("why ACT-1 --csv").out == "\"id\",\"rule\"\r\n\"ACT-1\",\"\"\r\n")
  }

  @Test func `Bold and reverse only where they are wanted`() throws {
    let styled = try run("queue list --color always").out
    #expect(!styled.contains("\u{1B}"), "a pipe without a table has nothing to style")
    let shown = try run("queue list", terminal: wide).out
    #expect(shown.contains("\u{1B}[7mLATE 5h\u{1B}[0m"))
    #expect(shown.contains("\u{1B}[1mClient\u{1B}[0m"))
    var dull = wide
    dull.environment["NO_COLOR"] = "1"
    #expect(try !run("queue list", terminal: dull).out.contains("\u{1B}"))
  }

  @Test func `An empty list says so to people only`() throws {
    var table = demoTable
    table.rows = []
    let answer = Answer.table(table, schema: "replydesk.queue/1")
    #expect(try answer.rendered(OutputStyle(format: .people)) == [])
    #expect(answer.remarksForPeople(OutputStyle(format: .people)) == ["Nothing is waiting."])
    #expect(answer.remarksForPeople(OutputStyle(format: .json)) == [])
    #expect(
      try String(decoding: answer.rendered(OutputStyle(format: .json)), as: UTF8.self)
        == "{\"schema\":\"replydesk.queue/1\",\"items\":[]}\n")
  }

  @Test func `Rows that are short count as empty`() throws {
    let table = Table(columns: [Column("A", key: "a"), Column("B", key: "b")], rows: [["x"]])
    let bytes = try Answer.table(table, schema: "").rendered(OutputStyle(format: .json))
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"items\":[{\"a\":\"x\",\"b\":null}]}\n")
  }
}
