internal import Casework
internal import CommandLineKit
internal import Console
internal import Glibc
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Workflows

/// Plain mode on a store: lines in, sentences out, effects carried out in between.
///
/// Nothing is redrawn and nothing rings; what was printed stays, until `clear`.
struct PlainSession {
  private var console: PlainConsole
  private let desk: ConsoleDesk
  private let prompt: Prompt
  private var lines = LineReader()

  init(desk: Desk, settings: Settings, configFile: String?) {
    console = PlainConsole(
      now: desk.now, zone: desk.zone,
      columns: KeptColumns(store: settings.storePath, account: desk.account).chosen)
    self.desk = ConsoleDesk(desk: desk, settings: settings, firstRows: 100)
    prompt = Prompt(greeting: "", configFile: configFile)
  }

  /// Works until `quit` or the end of the input.
  ///
  /// - Parameter reason: why plain mode is on; it is said first.
  mutating func run(because reason: SafeText) {
    say(["Plain mode on (\(reason)). Type ? for help at any prompt."])
    carryOut(PlainStep.first(console.start))
    for result in desk.waiting(areFromBefore: true) { carryOut(console.receive(result)) }
    while true {
      Prompt.say(console.prompt)
      while let deadline = console.deadline, !lines.wait(upTo: max(.zero, deadline - desk.desk.now)) {
        let step = console.tick(at: desk.desk.now)
        guard !step.say.isEmpty else { continue }
        say([""] + step.say)
        Prompt.say(console.prompt)
      }
      guard let line = try? lines.next() else { return Prompt.say("\n") }
      let step = console.take(String(decoding: line, as: UTF8.self), at: desk.desk.now)
      if step.ends { return }
      carryOut(step)
    }
  }

  private mutating func carryOut(_ step: PlainStep) {
    if step.clears { StandardStream.output.write(Array("\u{1B}[3J\u{1B}[2J\u{1B}[H".utf8)) }
    say(step.say)
    if let command = step.command { prompt.run(command) }
    for effect in step.effects {
      for result in desk.answer(effect) { carryOut(console.receive(result)) }
    }
  }

  private func say(_ lines: [SafeText]) { for line in lines { Prompt.say(line + "\n") } }
}
