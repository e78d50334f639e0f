import Console
import ConsoleExamples
import Terminal

let words = CommandLine.arguments.dropFirst()
let theme = Theme.allCases.first { words.contains("--theme=\($0.rawValue)") } ?? .standard
let rows = words.compactMap { $0.hasPrefix("--rows=") ? Int($0.dropFirst(7)) : nil }.first ?? Examples.rows.count
do {
  let terminal = try Terminal(theme: theme, isASCII: words.contains("--ascii"))
  var session = ProbeSession(
    terminal, traps: words.contains("--trap"), isHostile: words.contains("--hostile"), rows: rows)
  try session.run()
} catch {
  print("\(error)")
  leave(with: 1)
}
