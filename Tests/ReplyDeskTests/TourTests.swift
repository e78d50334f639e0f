import Console
import OperatingSystem
import SafeText
import Testing

@testable import replydesk

@Suite struct TourTests {
  private let steps = TourStep.all(activity: "ACT-20001", day: "2026-11-19")

  @Test func `It has twelve steps whose command lines would run`() throws {
    #expect(steps.count == 12)
    for line in steps.flatMap(\.lines) where !line.hasPrefix("help ") {
      #expect(try Understanding.fault(of: line) == nil, "\(line)")
    }
  }

  @Test(arguments: [KeyTable.Layout.letters, .alt])
  func `It names keys that there are`(layout: KeyTable.Layout) throws {
    let keys = try KeyTable(layout: layout)
    for step in steps { #expect(!step.press(keys).description.contains(" : "), "\(step.press(keys))") }
  }

  @Test func `It goes on when the step was done, and leaves the cursor where it was`() {
    let guide = TourGuide(steps, keys: .shipped)
    let size = Size(columns: 80, rows: 24)
    let room = Size(columns: 80, rows: size.rows - guide.rows(in: size))
    var screen = Frame(grid: Grid(room), cursor: Position(column: 3, row: 5), title: "replydesk: queue")
    #expect(guide.frame(above: screen, in: size).cursor == Position(column: 3, row: 5 + guide.rows(in: size)))
    #expect(guide.done == 0)
    screen.title = "replydesk: help"
    _ = guide.frame(above: screen, in: size)
    #expect(guide.done == 1)
    _ = guide.frame(above: screen, in: size)
    #expect(guide.done == 1, "the second step waits for the queue")
  }

  @Test func `What it says fits above the smallest screen`() {
    let size = Size(columns: 80, rows: 24)
    for step in steps {
      let words: SafeText = "Tour, step 12 of 12. \(step.lesson) \(step.press(.shipped))"
      #expect(words.wrapped(toColumns: size.columns).count <= 3, "\(words)")
    }
  }

  @Test func `Without a terminal it plays every step and delivers the email`() throws {
    let folder = "/tmp/replydesk-tour-test-\(UniqueName.token(length: 12))"
    let text = try Shell.output(
      of: "'\(Shell.built)/replydesk' tour --folder \(folder); echo ended with $?; rm -rf \(folder)")
    for number in 1...12 { #expect(text.contains("\nStep \(number) of 12. "), "\(number)") }
    #expect(text.contains("The client received:") && text.contains("Dear Marta,"))
    #expect(text.hasSuffix("ended with 0\n"))
  }

  @Test(.enabled(if: Shell.has("/usr/bin/python3"), "python3 is not installed"), arguments: ["letters", "alt"])
  func `A newcomer who presses only what it says has answered a message`(style: String) throws {
    let folder = "/tmp/replydesk-tour-test-\(UniqueName.token(length: 12))"
    let script = Shell.repository + "/Tests/EndToEndTests/Support/console_tour.py"
    let text = try Shell.output(
      of:
        "mkdir \(folder); /usr/bin/python3 -B '\(script)' '\(Shell.built)/replydesk' \(folder) \(style); rm -rf \(folder)"
    )
    let seconds = try #require(Int(text.split(separator: "\n").last ?? ""), "\(text)")
    #expect(seconds < 120)
  }
}
