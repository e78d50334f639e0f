/// The two functions that probabilities need and the standard library lacks without the C library; the same everywhere.
enum Exponential {
  private static let ln2 = 0.693_147_180_559_945_3

  /// e to the given power, right to about twelve digits.
  static func exp(_ power: Double) -> Double {
    if power < -700 { return 0 }
    let bounded = min(power, 700)
    let doublings = (bounded / ln2).rounded()
    let rest = bounded - doublings * ln2
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(doublings), significand: sum)
  }

  /// The natural logarithm of a number above zero.
  static func log(_ number: Double) -> Double {
    let value = max(number, 1e-300)
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for step in 0..<20 {
      sum += term / Double(2 * step + 1)
      term *= square
    }
    return 2 * sum + Double(value.exponent) * ln2
  }

  /// The share that log odds stand for.
  static func share(_ logOdds: Double) -> Double {
    logOdds >= 0 ? 1 / (1 + exp(-logOdds)) : exp(logOdds) / (1 + exp(logOdds))
  }
}
