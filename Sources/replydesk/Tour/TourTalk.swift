internal import CommandLineKit
internal import OperatingSystem
internal import SafeText

/// The tour line by line: says what to type, runs what is typed, and goes on when the step was done.
///
/// Without a terminal to ask at it types every line itself.
struct TourTalk {
  let desk: PracticeDesk
  let steps: [TourStep]
  /// Whether there is somebody to type.
  let asks: Bool

  /// Plays the steps and gives how many were done in all.
  func play(from first: Int = 0) throws -> Int {
    var lines = LineReader()
    if asks {
      say("Type each command as it is shown, or press Enter alone to have it typed for you. quit ends the tour.\n")
    }
    for (index, step) in steps.enumerated().dropFirst(first) {
      say("\nStep \(index + 1) of \(steps.count). \(step.told ?? step.lesson)\n")
      for wanted in step.lines {
        say("Type: \(escaping: wanted)\n")
        while true {
          guard let line = try typed(instead: wanted, &lines) else { return index }
          if try run(line, wanted: wanted) { break }
        }
      }
    }
    return steps.count
  }

  /// The next line that somebody types; the step's own for an empty one, nil where they leave.
  private func typed(instead line: String, _ lines: inout LineReader) throws -> String? {
    say("replydesk> ")
    guard asks else {
      say("\(escaping: line)\n")
      return line
    }
    guard let bytes = try lines.next() else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let words = (try? Program<DeskSession>.words(of: text)) ?? [text]
    guard let word = words.first else { return line }
    return word == "quit" || word == "exit"
      ? nil : words.first == "replydesk" ? words.dropFirst().joined(separator: " ") : text
  }

  /// Runs a line; true where it is the wanted command and did what it should.
  private func run(_ line: String, wanted: String) throws -> Bool {
    let typed: [String]
    do throws(Failure) {
      typed = try Program<DeskSession>.words(of: line)
    } catch {
      say("\(error.what)\n")
      return false
    }
    let facts = asks ? TerminalFacts.ofProcess(prefix: "REPLYDESK") : PracticeDesk.terminal
    let outcome = try desk.run(line, facts: facts)
    StandardStream.output.write(outcome.output)
    StandardStream.output.write(outcome.errors)
    if typed.prefix(2) == (try Program<DeskSession>.words(of: wanted)).prefix(2), outcome.exit == .done { return true }
    guard asks else { throw PracticeDesk.Unexpected(line: line, exit: outcome.exit) }
    say("This step is not done yet. Type: \(escaping: wanted)\n")
    return false
  }

  private func say(_ text: SafeText) { StandardStream.output.write(Array(text.description.utf8)) }
}
