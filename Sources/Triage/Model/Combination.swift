import Casework

/// Turns the raw scores of all columns into probabilities: a small second model, learned on scores of held-out messages.
///
/// It calibrates, and it lets one column speak in another's matter: a threat speaks against a plain payment query.
struct Combination: Hashable, Sendable {
  /// The raw columns and a constant.
  static let inputs = Outputs.used.count + 1
  /// The subjects, the flags, and whether an email may answer.
  static let outputs = Outputs.eligible + 1

  /// Weights by output, then input.
  var weights: [Float]

  init(weights: [Float]) { self.weights = weights }

  /// Probabilities of a message.
  struct Shares {
    /// By subject; they add up to one.
    var subjects: [Double]
    /// By learned flag, each on its own.
    var flags: [Double]
    /// That an approved email may answer it: the mean of what the column for it says and of what its parts say.
    var eligible: Double
    /// What the column for it says.
    var direct: Double
  }

  /// The probabilities that raw scores stand for.
  func shares(of scores: SIMD32<Float>) -> Shares {
    let values = sums(of: scores)
    var subjects = Outputs.subjects.map { Exponential.exp(values[$0]) }
    let total = subjects.reduce(0, +)
    for index in subjects.indices { subjects[index] /= total }
    let flags = Outputs.flags.map { Exponential.share(values[$0]) }
    let direct = Exponential.share(values[Outputs.eligible])
    return Shares(
      subjects: subjects, flags: flags,
      eligible: (direct * Self.byParts(subjects, flags)).squareRoot(), direct: direct)
  }

  /// That the subject is answerable and none of the flags that bar emails is there, each taken by itself.
  private static func byParts(_ subjects: [Double], _ flags: [Double]) -> Double {
    var share = 0.0
    for (index, subject) in Subject.allCases.enumerated() where subject.isAnswerableByEmail {
      share += subjects[index]
    }
    for (index, flag) in Flag.learned.enumerated() where flag.isSafeguarding || flag == .complaint {
      share *= 1 - flags[index]
    }
    return share
  }

  private func sums(of scores: SIMD32<Float>) -> [Double] {
    (0..<Self.outputs).map { output in
      let start = output * Self.inputs
      var sum = weights[start + Self.inputs - 1]
      for column in Outputs.used { sum += weights[start + column] * scores[column] }
      return Double(min(max(sum, -30), 30))
    }
  }
}

extension Combination {
  /// Learns the combination from scores of messages that the scoring model had not seen.
  ///
  /// Gradient descent on the log loss with a pull towards "each column speaks for itself", in a fixed number of steps.
  static func learned(
    from scores: [SIMD32<Float>], labels: [TriageExample.Label], steps: Int = 240, pull: Double = 0.003
  ) -> Combination {
    var start = [Float](repeating: 0, count: inputs * outputs)
    for output in 0..<outputs { start[output * inputs + output] = output < Outputs.flags.lowerBound ? 3 : 2.5 }
    var combination = Combination(weights: start)
    guard !scores.isEmpty else { return combination }
    let targets = labels.map { Outputs.targets(of: $0) }
    var history = [Double](repeating: 1e-6, count: start.count)
    for _ in 0..<steps {
      var gradient = [Double](repeating: 0, count: start.count)
      for (index, score) in scores.enumerated() {
        let shares = combination.shares(of: score)
        let all = shares.subjects + shares.flags + [shares.direct]
        for output in 0..<outputs {
          let error = all[output] - (targets[index][output] > 0 ? 1 : 0)
          let from = output * inputs
          for column in Outputs.used { gradient[from + column] += error * Double(score[column]) }
          gradient[from + inputs - 1] += error
        }
      }
      for index in start.indices {
        let isConstant = index % inputs == inputs - 1
        let slope =
          gradient[index] / Double(scores.count)
          + (isConstant ? 0 : pull * Double(combination.weights[index] - start[index]))
        history[index] += slope * slope
        combination.weights[index] -= Float(0.3 * slope / history[index].squareRoot())
      }
    }
    return combination
  }
}
