import Console
import Terminal

let words = CommandLine.arguments.dropFirst()
let theme = Theme.allCases.first { words.contains("--theme=\($0.rawValue)") } ?? .standard
do {
  let terminal = try Terminal(theme: theme, isASCII: words.contains("--ascii"))
  var session = ProbeSession(terminal, traps: words.contains("--trap"))
  try session.run()
} catch {
  print("\(error)")
  leave(with: 1)
}
