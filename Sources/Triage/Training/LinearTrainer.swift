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
  var rounds = 12
  var seed: UInt64

  /// The weights by row.
  func train(_ matrix: TrainingMatrix, on chosen: [Int]) -> [SIMD32<Float>] {
    var weights = [SIMD32<Float>](repeating: SIMD32(repeating: 0), count: matrix.rowCount)
    var duals = [SIMD32<Float>](repeating: SIMD32(repeating: 0), count: chosen.count)
    let zero = SIMD32<Float>(repeating: 0)
    var random = SplitMix64(seed: seed)
    var order = Array(chosen.indices)
    for _ in 0..<rounds {
      random.shuffle(&order)
      for position in order {
        let example = matrix.examples[chosen[position]]
        let targets = example.targets
        var scores = zero
        var squares: Float = 0
        for index in example.rows.indices {
          let value = example.values[index]
          scores += weights[Int(example.rows[index])] * value
          squares += value * value
        }
        let cost = positiveCost.replacing(with: negativeCost, where: targets .< zero)
        let give = SIMD32<Float>(repeating: 0.5) / cost
        let old = duals[position]
        let gradient = targets * scores - 1 + old * give
        var new = old - gradient / (squares + give)
        new = new.replacing(with: zero, where: new .< zero)
        new = new.replacing(with: zero, where: targets .== zero)
        duals[position] = new
        let step = (new - old) * targets
        for index in example.rows.indices { weights[Int(example.rows[index])] += step * example.values[index] }
      }
    }
    return weights
  }
}
