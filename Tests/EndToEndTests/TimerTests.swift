import Glibc
import JSON
import OperatingSystem
import Testing

/// The timers and cron lines that are shipped: every command in them runs, and systemd takes every unit.
@Suite struct TimerTests {
  private static let folder = DeskFolder.repository + "/Packaging"
  private static let analyze = "/usr/bin/systemd-analyze"
  private static let units = ["replydesk-alerts", "replydesk-alerts-check", "replydesk-report", "replydesk-access"]
  private static let hasAnalyze = access(analyze, X_OK) == 0

  private static func lines(of path: String) throws -> [String] {
    String(decoding: try FileReader.read("\(folder)/\(path)", limit: 1 << 16), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// The words after the program of each command of a line, where it has one.
  private static func commands(in line: String) -> [[String]] {
    line.components(of: "||").compactMap { part in
      let words = part.split(separator: " ").map(String.init)
      guard let program = words.firstIndex(where: { $0.hasSuffix("/usr/local/bin/replydesk") }) else { return nil }
      return words[(program + 1)...].filter { !$0.hasPrefix(">") }
    }
  }

  private static func cronLines() throws -> [String] {
    try lines(of: "cron/replydesk").filter { !$0.hasPrefix("#") && !$0.contains("=") }
  }

  @Test func everyCommandRunsOnADemonstrationStore() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let set = try desk.run(
      "user", "set", "p.shah", "--role", "team-leader", "--email", "p.shah@example.org", "--hours",
      "mon-sun 00:00-24:00")
    #expect(set.status == 0, "\(set.errors)")
    let started = try Self.units.flatMap { try Self.lines(of: "systemd/\($0).service") }
      .filter { $0.hasPrefix("ExecStart=") }.flatMap(Self.commands)
    let scheduled = try Self.cronLines().flatMap(Self.commands)
    #expect(started.count == Self.units.count)
    #expect(Set(started.map { $0.prefix(2) }) == Set(scheduled.map { $0.prefix(2) }), "cron does what the timers do")
    for words in started + scheduled {
      let outcome = try desk.run(words)
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
    }
    let told = try desk.run("alerts", "history", "--json").items
    #expect(told.count { $0["kind"] == "report" } == 2, "each report went once, however often it was asked for")
  }

  @Test func everyCronLineHasFiveFieldsAndAnAccount() throws {
    let lines = try Self.cronLines()
    #expect(lines.count == Self.units.count)
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      #expect(words.prefix(5).allSatisfy { $0.utf8.allSatisfy("0123456789*/,-".utf8.contains) }, "\(line)")
      #expect(words[5] == "replydesk")
    }
  }

  @Test func everyTimerNamesATimeAndIsEnabledWithTheTimers() throws {
    for unit in Self.units {
      let lines = try Self.lines(of: "systemd/\(unit).timer")
      #expect(lines.contains("WantedBy=timers.target"))
      #expect(lines.count { $0.hasPrefix("OnCalendar=") } == 1)
    }
    #expect(try Self.lines(of: "systemd/replydesk-alerts.timer").contains("Persistent=yes"))
  }

  @Test(.enabled(if: hasAnalyze, "systemd-analyze is not here"))
  func systemdReadsEveryTime() throws {
    for unit in Self.units {
      for line in try Self.lines(of: "systemd/\(unit).timer") where line.hasPrefix("OnCalendar=") {
        let printed = try ChildOutput.of(Self.analyze, ["calendar", String(line.dropFirst("OnCalendar=".count))])
        #expect(printed.contains("Next elapse:"))
      }
    }
  }

  @Test(.enabled(if: hasAnalyze, "systemd-analyze is not here"))
  func systemdTakesEveryUnitAndFindsLittleExposed() throws {
    // The units name the program where it is installed; here it stands where it was built.
    let folder = try DeskFolder()
    for unit in Self.units {
      let service = try Self.lines(of: "systemd/\(unit).service").map { line in
        line.hasPrefix("ExecStart=") ? "ExecStart=" + DeskFolder.binary("replydesk") : line
      }
      try AtomicFile.write("\(folder.path)/\(unit).service", Array((service.joined(separator: "\n") + "\n").utf8))
      let timer = try Self.lines(of: "systemd/\(unit).timer").joined(separator: "\n")
      try AtomicFile.write("\(folder.path)/\(unit).timer", Array((timer + "\n").utf8))
      _ = try ChildOutput.of(Self.analyze, ["verify", "--man=no", "\(folder.path)/\(unit).timer"])
      _ = try ChildOutput.of(
        Self.analyze, ["security", "--offline=true", "--no-pager", "--threshold=20", "\(folder.path)/\(unit).service"])
    }
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] {
    var (parts, words) = ([String](), [Substring]())
    for word in split(separator: " ") {
      if word == separator {
        parts.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
    }
    return parts + [words.joined(separator: " ")]
  }
}
