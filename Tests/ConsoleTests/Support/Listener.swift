import Casework
import Console
import ConsoleExamples
import SafeText

/// Somebody who types lines and hears what is said.
struct Listener {
  var console = PlainConsole(now: ReplySamples.now, zone: .gmt)
  var heard: [String] = []

  init(_ results: StoreResult...) { for result in results { receive(result) } }

  @discardableResult
  mutating func type(_ line: String) -> PlainStep {
    let step = console.take(line, at: ReplySamples.now)
    heard = step.say.map(\.description)
    return step
  }

  @discardableResult
  mutating func receive(_ result: StoreResult) -> [String] {
    heard = console.receive(result).say.map(\.description)
    return heard
  }

  func hears(_ words: String) -> Bool { heard.contains { $0.contains(words) } }
}
