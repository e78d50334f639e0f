import Casework

/// Scores of every example by a model that has not seen it.
struct CrossFit {
  var scale = FeatureScale.standard
  var trainer: LinearTrainer

  /// Trains without each fold in turn and scores it; a fold of -1 is only trained on, never scored.
  func scores(of features: [Features], labels: [TriageExample.Label], folds: [Int]) -> [SIMD32<Float>] {
    var scores = [SIMD32<Float>](repeating: SIMD32(repeating: 0), count: features.count)
    for fold in Set(folds).subtracting([-1]).sorted() {
      let held = features.indices.filter { folds[$0] == fold }
      let kept = features.indices.filter { folds[$0] != fold }
      let vocabulary = Vocabulary(
        of: kept.lazy.map { features[$0] }, wordsAtLeast: scale.wordsAtLeast, piecesAtLeast: scale.piecesAtLeast)
      var matrix = TrainingMatrix(rowCount: vocabulary.keys.count)
      for index in features.indices {
        matrix.examples.append(
          TrainingMatrix.example(
            features[index], in: vocabulary, scale: scale, targets: Outputs.targets(of: labels[index])))
      }
      let weights = trainer.train(matrix, on: kept)
      for index in held { scores[index] = LinearTrainer.score(matrix.examples[index], weights) }
    }
    return scores
  }
}

extension LinearTrainer {
  /// The scores of an example.
  static func score(_ example: TrainingMatrix.Example, _ weights: [SIMD32<Float>]) -> SIMD32<Float> {
    var scores = SIMD32<Float>(repeating: 0)
    for index in example.rows.indices { scores += weights[Int(example.rows[index])] * example.values[index] }
    return scores
  }
}
