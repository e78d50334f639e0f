import Casework
import Glibc
import Triage

func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var content: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return content }
    content += buffer.prefix(count)
  }
}

let arguments = CommandLine.arguments.dropFirst()
var examples: [TriageExample] = []
for path in arguments where path.hasSuffix(".jsonl") {
  let name = String(path.split(separator: "/").last?.dropLast(6) ?? "")
  examples += try TriageLines.examples(bytes(of: path), group: name)
}
var experiment = Experiment()
var mode = "writers"
for argument in arguments where argument.contains("=") {
  let parts = argument.split(separator: "=").map(String.init)
  switch parts[0] {
  case "kinds": experiment.kinds = Int(parts[1]) ?? 0
  case "piece": experiment.piece = Float(parts[1]) ?? 0
  case "fact": experiment.fact = Float(parts[1]) ?? 0
  case "clue": experiment.clue = Float(parts[1]) ?? 0
  case "thin": experiment.thinning = Double(parts[1]) ?? 0
  case "words": experiment.wordsAtLeast = Int(parts[1]) ?? 0
  case "pieces": experiment.piecesAtLeast = Int(parts[1]) ?? 0
  case "cost": experiment.cost = Float(parts[1]) ?? 0
  case "flagcost": experiment.flagCost = Float(parts[1]) ?? 0
  case "positive": experiment.positive = Float(parts[1]) ?? 0
  case "rounds": experiment.rounds = Int(parts[1]) ?? 0
  case "mode": mode = parts[1]
  default: print("what is \(argument)?")
  }
}
let groups = Set(examples.map(\.group)).sorted()
var folds: [Int]
if mode == "five" {
  folds = examples.indices.map { $0 % 5 }
} else {
  folds = examples.map { groups.firstIndex(of: $0.group) ?? 0 }
}
print(arguments.filter { $0.contains("=") }.joined(separator: " "))
if mode == "nested" || mode == "nested5" {
  let evaluation = try TriageTrainer.crossValidate(
    examples: examples, by: mode == "nested" ? .groups : .folds(5), seed: 1)
  print(evaluation.report())
  for group in [""] + evaluation.groups {
    let part = evaluation.filtered { group.isEmpty || $0.example.group == group }
    var line = "\(group):"
    for cut in [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95] {
      let moved = TriageEvaluation(
        part.outcomes.map { outcome in
          var outcome = outcome
          outcome.decision.isUnsure = outcome.decision.emailConfidence < cut
          return outcome
        })
      line +=
        " \(cut): \(moved.unsafeEmails.percent)/\(moved.unsafeAmongAnswerable.percent)/\(moved.eligibleFound.percent)"
    }
    print(line)
  }
} else if mode != "speed" {
  for line in experiment.run(examples, folds: folds) { print(line) }
}
if mode == "speed" {
  func now() -> Double {
    var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
  }
  for k in [0, 1, 223 - 64, 223] {
    let extractor = Experiment.extraction(kinds: k)
    let start = now()
    var n = 0
    for e in examples { n += extractor(e.input) }
    print("kinds \(k): \((now() - start) / Double(examples.count) * 1e6) us a message, \(n / examples.count) features")
  }
}
