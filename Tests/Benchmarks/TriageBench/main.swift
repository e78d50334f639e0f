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
  case "topic": experiment.topic = Float(parts[1]) ?? 0
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
} else if mode == "writers" || mode == "five" {
  for line in experiment.run(examples, folds: folds) { print(line) }
}
if mode == "train" {
  let model = try TriageTrainer.train(examples: examples, seed: 1)
  let content = model.encoded
  print("\(model.name) \(content.count) bytes")
  guard let out = arguments.first(where: { $0.hasSuffix(".bin") }), let file = fopen(out, "w") else { exit(1) }
  fwrite(content, 1, content.count, file)
  fclose(file)
}
if mode == "speed" {
  func now() -> Double {
    var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
  }
  for k in [0, 1, 223 - 64, 223, 479] {
    let extractor = Experiment.extraction(kinds: k)
    let start = now()
    var n = 0
    for e in examples { n += extractor(e.input) }
    print("kinds \(k): \((now() - start) / Double(examples.count) * 1e6) us a message, \(n / examples.count) features")
  }
}
if mode == "doubt" {
  let evaluation = try TriageTrainer.crossValidate(examples: examples, by: .folds(5), seed: 1)
  for outcome in evaluation.worstErrors(60) {
    print(
      outcome.example.id, outcome.example.label.subject.labelName, "->", outcome.decision.subject.labelName,
      "\(outcome.decision.confidence)".prefix(5), "D:", outcome.example.input.declaredSubject?.unmasked ?? "-", "|",
      outcome.example.input.body.unmasked.prefix(230).replacing("\n", with: " "))
  }
  print("UNSAFE")
  for outcome in evaluation.outcomes.filter({ !$0.example.label.isEmailEligible }).sorted(by: {
    $0.decision.emailConfidence > $1.decision.emailConfidence
  }).prefix(50) {
    print(
      outcome.example.id, outcome.example.label.subject.labelName, outcome.example.label.flags.all.map(\.mark), "->",
      outcome.decision.subject.labelName, "\(outcome.decision.emailConfidence)".prefix(5), "|",
      outcome.example.input.body.unmasked.prefix(230).replacing("\n", with: " "))
  }
}
if mode == "lexicon" {
  for group in groups {
    let part = examples.filter { $0.group == group }
    var line = group
    for flag in [Flag.suicideOrSelfHarm, .domesticAbuse, .childAtRisk, .complaint, .legal] {
      let found = part.filter { SafeguardingWords.standard.flags(in: $0.input.body).contains(flag) }
      let hits = found.count { $0.label.flags.contains(flag) }
      let all = part.count { $0.label.flags.contains(flag) }
      line += " \(flag.name): recall \(hits * 100 / max(1, all))% of \(all) at \(found.count * 100 / part.count)%"
    }
    print(line)
  }
}
if mode == "misses" {
  let evaluation = try TriageTrainer.crossValidate(examples: examples, by: .folds(5), seed: 1)
  for flag in [Flag.suicideOrSelfHarm, .domesticAbuse, .childAtRisk] {
    print("MISSED", flag.name)
    for outcome in evaluation.outcomes
    where outcome.example.label.flags.contains(flag)
      && !outcome.decision.flags.union(outcome.decision.possibleFlags).contains(flag)
    {
      print(outcome.example.id, outcome.example.input.body.unmasked.prefix(260).replacing("\n", with: " "))
    }
  }
}

if mode == "speed" {
  let model = try TriageModel(bytes: bytes(of: arguments.first { $0.hasSuffix(".bin") } ?? ""))
  func now() -> Double {
    var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
  }
  for _ in 0..<3 {
    let start = now()
    var n = 0
    for e in examples { n += model.decide(e.input).isUnsure ? 1 : 0 }
    print("decide \(Double(examples.count) / (now() - start)) messages a second")
  }
  let start = now()
  for e in examples { _ = model.triage(e.input) }
  print("triage with reasons \(Double(examples.count) / (now() - start)) messages a second")
}
