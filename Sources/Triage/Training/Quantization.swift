/// Weights as small whole numbers: a step of each column, and how many steps each row has.
struct Quantization {
  /// By row, then column.
  var rows: [Int8]
  var steps: SIMD32<Float>

  /// Rounds weights whose values are already multiplied in.
  init(_ weights: [SIMD32<Float>]) {
    var most = SIMD32<Float>(repeating: 1e-6)
    for row in weights {
      for column in 0..<Outputs.width { most[column] = max(most[column], abs(row[column])) }
    }
    var steps = SIMD32<Float>(repeating: 0)
    for column in 0..<Outputs.width { steps[column] = most[column] / 127 }
    var rows: [Int8] = []
    rows.reserveCapacity(weights.count * Outputs.width)
    for row in weights {
      for column in 0..<Outputs.width { rows.append(Int8((row[column] / steps[column]).rounded())) }
    }
    (self.rows, self.steps) = (rows, steps)
  }
}
