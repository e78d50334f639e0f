// Trains, evaluates and measures the triage model on labelled JSON lines; the figures of Documentation/triage.md.
//
// usage: triage-bench evaluate [--folds N] EXAMPLES.jsonl...   leave-one-file-out, or N-fold
//        triage-bench train MODEL.bin EXAMPLES.jsonl...
//        triage-bench doubts EXAMPLES.jsonl...                 labels that the model contradicts most surely
//        triage-bench speed MODEL.bin EXAMPLES.jsonl...
import Casework
import Triage

let seed: UInt64 = 20_261_121
var arguments = Array(CommandLine.arguments.dropFirst())
let command = arguments.isEmpty ? "" : arguments.removeFirst()
var split = TriageTrainer.Split.groups
if let place = arguments.firstIndex(of: "--folds"), place + 1 < arguments.count, let count = Int(arguments[place + 1]) {
  split = .folds(count)
  arguments.removeSubrange(place...(place + 1))
}
let modelPath = arguments.first { $0.hasSuffix(".bin") }
var examples: [TriageExample] = []
for path in arguments where path.hasSuffix(".jsonl") {
  examples += try TriageLines.examples(try Files.read(path), group: Files.name(of: path))
}

switch command {
case "evaluate":
  print(try TriageTrainer.crossValidate(examples: examples, by: split, seed: seed).report())
case "train":
  let start = Clock.seconds
  let model = try TriageTrainer.train(examples: examples, seed: seed)
  let bytes = model.encoded
  print("\(model.name): \(bytes.count) bytes from \(examples.count) messages in \(Clock.seconds - start) s")
  if let modelPath { try Files.write(bytes, to: modelPath) }
case "doubts":
  let evaluation = try TriageTrainer.crossValidate(examples: examples, by: .folds(5), seed: seed)
  for outcome in evaluation.worstErrors(80) {
    print(
      outcome.example.id, outcome.example.label.subject.labelName, "->", outcome.decision.subject.labelName, "|",
      outcome.example.input.body.unmasked)
  }
case "speed":
  try Speed(model: try TriageModel(bytes: try Files.read(modelPath ?? ""))).measure(examples)
default:
  print("usage: triage-bench evaluate|train|doubts|speed [--folds N] [MODEL.bin] EXAMPLES.jsonl...")
}
