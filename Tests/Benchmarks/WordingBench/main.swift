import Casework
import OperatingSystem
import Wording

// Prints how long one search takes in an open console, in milliseconds: the median of many, over the lines of a folder.
// usage: wording-bench FOLDER

let folder = CommandLine.arguments.dropFirst().first ?? "LinesToTake"
let sources = try FolderLister.files(under: folder, suffix: ".txt").map { path in
  WordingSource(kind: .line, path: path, bytes: try FileReader.read(path, limit: 1 << 16))
}
let library = WordingLibrary(sources: sources)
let day = CivilDate(year: 2026, month: 11, day: 20)
guard let day, !library.sortedLines.isEmpty else {
  print("no lines in \(folder)")
  throw CancellationError()
}
let search = LineSearch(UsableWording(library, approvals: [], on: day))
let queries = [
  "payment", "pay", "working days", "\"reach your account\"", "paymnet acount", "collected -wages", "p", "the",
  "income changed more than", "zzzz", "nights shared", "qualifying child maintenance",
].map { LineQuery($0) }
var times: [Duration] = []
var found = 0
for _ in 0..<20 {
  for query in queries {
    times.append(ContinuousClock().measure { found += search.find(query).count })
  }
}
times.sort()
func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
}
print(
  "{\"lines\": \(library.sortedLines.count), \"found\": \(found), "
    + "\"median_ms\": \(milliseconds(times[times.count / 2])), \"worst_ms\": \(milliseconds(times[times.count - 1]))}")
