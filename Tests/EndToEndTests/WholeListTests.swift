import JSON
import Testing

/// Lists that are whole, or say that they are not; and what a run of intake or a check of the settings ends with.
@Suite struct WholeListTests {
  private func message(_ number: Int) -> String {
    """
    {"message_id":"w-\(number)","received_at":"2026-01-05T10:00:00Z","scin":"999999999999","role":"receiving_parent",\
    "subject":"missing payments","source":"send_message","children":["Zofia"],"body":"Where is payment \(number)?"}

    """
  }

  @Test func aPipeGetsEveryRowOfTheQueue() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", (1...57).map(message).joined())
    #expect(try desk.run("intake", "run").status == 0)
    #expect(try desk.run("queue", "list", "--json").items.count == 57)
    #expect(try desk.run("queue", "list", "--csv").output.split(whereSeparator: \.isNewline).count == 58)
    #expect(try desk.run("queue", "list", "--limit", "5", "--json").items.count == 5)
    let history = try desk.run("audit", "list", "--json")
    #expect(history.items.count == 100)
    #expect(history.errors.contains("There are more than these 100"))
    #expect(try desk.run("audit", "list", "--limit", "3").errors.contains("more than these 3"))
  }

  @Test func intakeSaysThatSomethingWasMovedAside() throws {
    let desk = try DeskFolder()
    try desk.drop("a.jsonl", message(1))
    try desk.drop("b.jsonl", "")
    let run = try desk.run("intake", "run", "--json")
    #expect(run.json?.object?["rejected"] == 1)
    #expect(run.status == 8)
  }

  @Test func workingHoursThatAreMoreThanTwoDaysArePointedOut() throws {
    let long = try DeskFolder(extra: "[target]\nclock = working")
    let check = try long.run("config", "check")
    #expect(check.status == 0)
    #expect(check.errors.contains("target.hours = 48 are 6 working days"))
    #expect(check.errors.contains("set target.hours = 16"))
    #expect(try long.run("doctor").output.contains("6 working days"))
    let meant = try DeskFolder(extra: "[target]\nclock = working\nhours = 16")
    #expect(try !meant.run("config", "check").errors.contains("working days"))
    #expect(try !DeskFolder().run("config", "check").errors.contains("working days"))
  }

  @Test(arguments: [
    "clock = working\nopening = banana", "clock = working\nopening = mon-fri 17:00-09:00",
    "clock = working\nholidays = /nonexist",
  ])
  func settingsThatStopIntakeAreFaults(_ target: String) throws {
    let desk = try DeskFolder(extra: "[target]\n\(target)")
    let check = try desk.run("config", "check")
    #expect(check.status == 9)
    #expect(check.output.contains("target."))
  }
}
