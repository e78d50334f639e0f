/// Examples as a linear model sees them: rows of one vocabulary with their values, and what each column should say.
struct TrainingMatrix {
  /// One example.
  struct Example {
    var rows: [Int32]
    var values: [Float]
    var targets: SIMD32<Float>
  }

  var examples: [Example] = []
  /// How many rows the vocabulary has.
  var rowCount = 0
}

/// Trains all columns at once: support vector machines with squared hinge loss by dual coordinate descent
/// (Hsieh et al. 2008), which needs no learning rate and ends at the same weights whatever the order.
struct LinearTrainer {
  /// What an error costs: for an example of the class, and for one that is not of it, by column.
  var positiveCost: SIMD32<Float>
  var negativeCost: SIMD32<Float>
  var rounds = 10
  var seed: UInt64

  /// The weights by row.
  func train(_ matrix: TrainingMatrix, on chosen: [Int]) -> [SIMD32<Float>] {
    var weights = [Float](repeating: 0, count: matrix.rowCount * Outputs.width)
    var duals = [SIMD32<Float>](repeating: SIMD32(repeating: 0), count: chosen.count)
    var random = SplitMix64(seed: seed)
    var order = Array(chosen.indices)
    for _ in 0..<rounds {
      random.shuffle(&order)
      for position in order {
        let example = matrix.examples[chosen[position]]
        let step = step(example, scores: Self.scores(example, weights), dual: &duals[position])
        Self.add(step, times: example, to: &weights)
      }
    }
    return (0..<matrix.rowCount).map { row in
      var sums = SIMD32<Float>(repeating: 0)
      for column in 0..<Outputs.width { sums[column] = weights[row * Outputs.width + column] }
      return sums
    }
  }

  /// How far the example pulls each column, after its own dual was moved to where it is best.
  private func step(
    _ example: TrainingMatrix.Example, scores: [Float], dual: inout SIMD32<Float>
  ) -> [Float] {
    let squares = example.values.reduce(Float(0)) { $0 + $1 * $1 }
    var step = [Float](repeating: 0, count: Outputs.width)
    for column in 0..<Outputs.width {
      let target = example.targets[column]
      if target == 0 { continue }
      let give = 0.5 / (target > 0 ? positiveCost[column] : negativeCost[column])
      let old = dual[column]
      let gradient = target * scores[column] - 1 + old * give
      let new = max(0, old - gradient / (squares + give))
      dual[column] = new
      step[column] = (new - old) * target
    }
    return step
  }

  /// The hot loop: rows are read whole, and their places are those of the vocabulary by construction.
  private static func scores(_ example: TrainingMatrix.Example, _ weights: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: Outputs.width)
    let count = weights.count
    unsafe weights.withUnsafeBufferPointer { weights in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        for index in example.rows.indices {
          let start = Int(example.rows[index]) * Outputs.width
          precondition(start >= 0 && start + Outputs.width <= count)
          let value = example.values[index]
          for column in 0..<Outputs.width { unsafe scores[column] += weights[start + column] * value }
        }
      }
    }
    return scores
  }

  private static func add(_ step: [Float], times example: TrainingMatrix.Example, to weights: inout [Float]) {
    let count = weights.count
    unsafe weights.withUnsafeMutableBufferPointer { weights in
      unsafe step.withUnsafeBufferPointer { step in
        for index in example.rows.indices {
          let start = Int(example.rows[index]) * Outputs.width
          precondition(start >= 0 && start + Outputs.width <= count)
          let value = example.values[index]
          for column in 0..<Outputs.width { unsafe weights[start + column] += step[column] * value }
        }
      }
    }
  }
}
