// Measures the detectors: rate over typical messages, ratio to ripgrep, and the curve over hostile texts.
// usage: personal-data-bench [--messages FILE] [--quick]
//   FILE holds a message a line; without it, messages are put together. RG names another ripgrep than the one in PATH.
import Glibc
import PersonalData

let arguments = Array(CommandLine.arguments.dropFirst())
let isQuick = arguments.contains("--quick")
let file = arguments.firstIndex(of: "--messages").flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }

let messages = file.map(Corpus.lines) ?? Corpus.typical(bytes: isQuick ? 2_000_000 : 20_000_000)
let bytes = messages.reduce(0) { $0 + $1.utf8.count }
print("\(messages.count) messages, \(bytes / 1000) kB, all detectors on, processor time of one core")

let whole = messages.joined(separator: "\n\n")
let known = Corpus.known()
var scanner = TextScanner()
let rates: [(String, Double)] = [
  ("message by message", best { messages.reduce(0) { $0 + scanner.scan($1).count } }),
  ("message by message, with a record", best { messages.reduce(0) { $0 + scanner.scan($1, known: known).count } }),
  ("as one text", best { PersonalData.scan(whole).count }),
]
for (name, seconds) in rates { row(name, Double(bytes) / seconds / 1e6, "MB/s") }

if let rg = Ripgrep.seconds(over: whole) {
  row("ripgrep in byte mode, equivalent patterns", Double(bytes) / rg / 1e6, "MB/s")
  row("ours to ripgrep's, as one text", rg / rates[2].1, "x")
} else {
  print("ripgrep is not there to compare with")
}

let sizes = isQuick ? [1, 2] : [1, 2, 5, 10]
print(
  "hostile texts, seconds at \(sizes.map { "\($0) MB" }.joined(separator: ", ")); last: the rate at the end to that at the start"
)
for (name, unit) in Hostile.families {
  let times = sizes.map { size in
    let text = String(repeating: unit, count: size * 1_000_000 / unit.utf8.count)
    return once { PersonalData.scan(text, known: known).count }
  }
  let growth = times[times.count - 1] / times[0] / Double(sizes[sizes.count - 1]) * Double(sizes[0])
  let cells = times.map { padded(rounded($0, 2), 8) }.joined()
  print("  \(left(name, 22))\(cells)\(padded(rounded(growth, 2), 8))")
}

/// The least time of several runs.
func best(_ body: () -> Int) -> Double { (0..<(isQuick ? 2 : 5)).map { _ in once(body) }.min() ?? 0 }

func once(_ body: () -> Int) -> Double {
  let start = Clock.seconds()
  let found = body()
  let taken = Clock.seconds() - start
  precondition(found >= 0)
  return max(taken, 1e-9)
}

func row(_ name: String, _ value: Double, _ unit: String) {
  print("  \(left(name, 44))\(padded(rounded(value, 2), 10)) \(unit)")
}
func rounded(_ value: Double, _ places: Int) -> String {
  let scaled = Int((value * 100).rounded())
  let rest = scaled % 100
  return "\(scaled / 100).\(rest < 10 ? "0" : "")\(rest)"
}
func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.utf8.count)) + text
}
func left(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.utf8.count))
}
