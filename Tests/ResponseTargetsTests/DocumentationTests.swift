import Casework
import OperatingSystem
import ResponseTargets
import Testing

/// The worked examples of `Documentation/response-targets.md` are what the program says.
@Suite struct DocumentationTests {
  private let page = Shipped.text(of: "\(Shipped.root)/Documentation/response-targets.md")

  @Test func theExplanationsAreTheProgramsOwn() throws {
    let examples = blocks("example")
    #expect(examples.count == 4)
    for example in examples {
      let clock = try TargetClock(
        named: try example.value("calendar"), holidays: try Shipped.holidays.get(), zone: .europeLondon
      )
      var facts = ClockFacts(receivedAt: try at(example.value("received")))
      for pause in example.values("pause") {
        let parts = pause.split(separator: " ", maxSplits: 2).map(String.init)
        try #require(parts.count == 3)
        facts.pauses.append(Pause(from: try at(parts[0]), to: try at(parts[1]), reason: parts[2]))
      }
      for answer in example.values("answer") {
        let parts = answer.split(separator: " ").map(String.init)
        try #require(parts.count == 2)
        facts.answers.append(Answer(at: try at(parts[0]), undoneAt: try at(parts[1])))
      }
      #expect(try clock.explanation(facts).lines(in: .europeLondon) == example.lines)
    }
  }

  @Test func theAlertsAreTheProgramsOwn() throws {
    let example = try #require(blocks("alerts").first)
    let due = try at(example.value("due"))
    let text = try example.value("hours")
    let hours = WorkingClock(
      hours: try #require(OpeningHours(text)), choice: .region(.englandAndWales),
      holidays: try Shipped.holidays.get(), zone: .europeLondon)
    let plan = AlertPlan(
      due: due, isMet: false, recipients: [AlertRecipient(name: "owner", role: .owner)],
      hours: ["owner": .working(hours)])
    #expect(example.lines.count == 7)
    for line in example.lines {
      let level = try #require(AlertLevel(key: String(line.prefix { $0 != " " })))
      let alert = try #require(plan.alerts(at: due + level.offset, log: AlertLog()).first)
      let key = level.key + String(repeating: " ", count: 10 - level.key.utf8.count)
      #expect(alert.level == level)
      #expect(line == "\(key) came \((due + level.offset).london), told \(alert.deliverable.london)")
    }
  }

  @Test func theVersionShownIsTheShippedOne() throws {
    let holidays = try Shipped.holidays.get()
    #expect(page.contains("\nversion: \(holidays.version)\nprovisional-from: \(holidays.provisionalFrom ?? 0)\n"))
    #expect(page.contains("holds \(holidays.years.lowerBound) to \(holidays.years.upperBound)"))
  }

  private struct Block {
    let head: [Substring]
    let lines: [String]

    func value(_ name: String) throws -> String { try #require(values(name).first) }

    func values(_ name: String) -> [String] {
      head.filter { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) }
    }
  }

  private func blocks(_ kind: String) -> [Block] {
    var found: [Block] = []
    var open: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```\(kind)" {
        open = []
      } else if line == "```", let all = open {
        let head = all.prefix { !$0.isEmpty }
        found.append(Block(head: Array(head), lines: all.dropFirst(head.count + 1).map(String.init)))
        open = nil
      } else {
        open?.append(line)
      }
    }
    return found
  }
}
