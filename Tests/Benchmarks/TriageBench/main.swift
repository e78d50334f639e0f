// Measures the triage model: messages a second on one core, and the time of long hostile texts.
// usage: triage-bench MODEL EXAMPLES.jsonl...
import Casework
import OperatingSystem
import Triage

guard CommandLine.arguments.count > 2 else {
  print("usage: triage-bench MODEL EXAMPLES.jsonl...")
  throw CancellationError()
}
let model = try TriageModel(bytes: try FileReader.read(CommandLine.arguments[1], limit: TriageModel.largestFile))
let examples = try CommandLine.arguments.dropFirst(2).flatMap { path in
  try TriageLines.examples(try FileReader.read(path, limit: 1 << 28), group: FilePath.name(of: path))
}
try Speed(model: model).measure(examples)
