/// Weights as small whole numbers: a step of each column, and how many steps each row has.
struct Quantization {
  var rows: [SIMD32<Int8>]
  var steps: SIMD32<Float>

  /// Rounds weights whose values are already multiplied in.
  init(_ weights: [SIMD32<Float>]) {
    var most = SIMD32<Float>(repeating: 1e-6)
    for row in weights {
      let size = row.replacing(with: -row, where: row .< 0)
      most = most.replacing(with: size, where: size .> most)
    }
    let steps = most / 127
    self.steps = steps
    rows = weights.map { row in
      var small = SIMD32<Int8>(repeating: 0)
      for column in 0..<Outputs.width {
        small[column] = Int8(max(-127, min(127, (row[column] / steps[column]).rounded())))
      }
      return small
    }
  }
}
