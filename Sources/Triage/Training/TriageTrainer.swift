internal import Casework
internal import Cryptography

/// Makes models from labelled examples; the same examples in the same order and the same seed make the same bytes.
public enum TriageTrainer {
  /// Fewer examples than this make no model that could be trusted with anything.
  public static let fewestExamples = 40

  /// Why no model was made.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// There are fewer examples than a model needs.
    case tooFewExamples(count: Int)
    /// What is the matter.
    public var description: String {
      switch self {
      case .tooFewExamples(let count):
        "There are \(count) examples; a model needs at least \(TriageTrainer.fewestExamples)."
      }
    }
  }

  /// A model of all the examples, with thresholds drawn on what models without each group in turn said of it.
  public static func train(examples: [TriageExample], seed: UInt64) throws(Fault) -> TriageModel {
    guard examples.count >= fewestExamples else { throw .tooFewExamples(count: examples.count) }
    let extractor = FeatureExtractor()
    return train(examples, features: examples.map { extractor.features(of: $0.input) }, seed: seed)
  }

  /// What cross-validation leaves out together.
  public enum Split: Sendable {
    /// All examples of one group, which is the honest figure for voices that were never seen.
    case groups
    /// Every n-th example.
    case folds(Int)
  }

  /// What models that had not seen an example make of it: every example once, in order.
  public static func crossValidate(
    examples: [TriageExample], by split: Split, seed: UInt64
  ) throws(Fault) -> TriageEvaluation {
    guard examples.count >= fewestExamples else { throw .tooFewExamples(count: examples.count) }
    let extractor = FeatureExtractor()
    let features = examples.map { extractor.features(of: $0.input) }
    let folds = folds(of: examples, by: split)
    var decisions: [Int: TriageDecision] = [:]
    for fold in Set(folds).sorted() {
      let kept = examples.indices.filter { folds[$0] != fold }
      guard kept.count >= fewestExamples else { continue }
      let model = train(kept.map { examples[$0] }, features: kept.map { features[$0] }, seed: seed)
      for index in examples.indices where folds[index] == fold {
        decisions[index] = model.decide(examples[index].input, features[index])
      }
    }
    let scored = decisions.keys.sorted()
    return TriageEvaluation(
      scored.compactMap { index in
        decisions[index].map { TriageEvaluation.Outcome(example: examples[index], decision: $0) }
      })
  }

  static func folds(of examples: [TriageExample], by split: Split) -> [Int] {
    switch split {
    case .folds(let count): return examples.indices.map { $0 % max(2, count) }
    case .groups:
      let groups = Set(examples.map(\.group)).sorted()
      let numbers = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($0.element, $0.offset) })
      return examples.map { numbers[$0.group] ?? 0 }
    }
  }

  /// By group where there are several, else by turns; Welsh by turns always, because one group may have most of it.
  private static func innerFolds(of examples: [TriageExample]) -> [Int] {
    var folds = folds(of: examples, by: .groups)
    let count = (folds.max() ?? 0) + 1
    for index in examples.indices where examples[index].language == .welsh { folds[index] = index % count }
    let largest = Dictionary(grouping: folds) { $0 }.values.map(\.count).max() ?? 0
    return largest * 3 < examples.count * 2 ? folds : Self.folds(of: examples, by: .folds(4))
  }

  private static func train(_ examples: [TriageExample], features: [Features], seed: UInt64) -> TriageModel {
    let labels = examples.map(\.label)
    let trainer = LinearTrainer.standard(seed: seed)
    let scale = FeatureScale.standard
    let held = CrossFit(scale: scale, trainer: trainer).scores(
      of: features, labels: labels, folds: innerFolds(of: examples))
    let combination = Combination.learned(from: held, labels: labels)
    let thresholds = Thresholds.drawn(
      from: held.map { combination.shares(of: $0) }, labels: labels,
      languages: features.map { LanguageDetector.language(of: $0) })
    let vocabulary = Vocabulary(
      of: features, wordsAtLeast: scale.wordsAtLeast, piecesAtLeast: scale.piecesAtLeast)
    var matrix = TrainingMatrix(rowCount: vocabulary.keys.count)
    var values = [Float](repeating: 1, count: vocabulary.keys.count)
    for (index, label) in labels.enumerated() {
      matrix.examples.append(
        TrainingMatrix.example(
          features[index], in: vocabulary, scale: scale, targets: Outputs.targets(of: label)))
      for key in features[index].facts { if let row = vocabulary.row(of: key) { values[Int(row)] = scale.fact } }
      for key in features[index].clues { if let row = vocabulary.row(of: key) { values[Int(row)] = scale.clue } }
      for key in features[index].topics { if let row = vocabulary.row(of: key) { values[Int(row)] = scale.topic } }
      for key in features[index].pieces { if let row = vocabulary.row(of: key) { values[Int(row)] = scale.piece } }
    }
    let weights = trainer.train(matrix, on: Array(labels.indices))
    let small = Quantization(zip(weights, values).map { $0 * $1 })
    return TriageModel(
      origin: TriageModel.Origin(seed: seed, exampleCount: examples.count, examples: digest(of: examples)),
      vocabulary: vocabulary, weights: small.rows, steps: small.steps, scale: scale, combination: combination,
      thresholds: thresholds, words: ReasonWords.of(examples))
  }

  /// A hash of all that was learned from, in order.
  static func digest(of examples: [TriageExample]) -> Digest {
    var bytes: [UInt8] = []
    func add(_ text: String) {
      bytes += text.utf8
      bytes.append(0)
    }
    for example in examples {
      add(example.group)
      add(example.input.declaredSubject?.unmasked ?? "\u{1}")
      add(example.input.role.rawValue)
      add(example.input.body.unmasked)
      add(example.label.subject.rawValue)
      add(String(example.label.flags.rawValue))
      add(example.label.intent?.rawValue ?? "")
    }
    return SHA256.hash(bytes)
  }
}

extension LinearTrainer {
  /// The costs that leave-one-writer-out comparison chose.
  static func standard(seed: UInt64) -> LinearTrainer {
    var positive = SIMD32<Float>(repeating: 3)
    var negative = positive
    for column in Outputs.flags {
      negative[column] = 0.25
      positive[column] = 1.25
    }
    return LinearTrainer(positiveCost: positive, negativeCost: negative, rounds: 10, seed: seed)
  }
}
