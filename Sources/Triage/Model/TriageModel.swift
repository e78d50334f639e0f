internal import Casework
public import Cryptography

/// A trained model: what it takes to triage a message, and where it came from.
///
/// It is a value without files or clock; the same model always makes the same of the same message.
public struct TriageModel: Sendable {
  /// What the model was made of.
  public struct Origin: Hashable, Sendable {
    /// The number that training started from.
    public var seed: UInt64
    /// How many examples it learned from.
    public var exampleCount: Int
    /// The SHA-256 of those examples.
    public var examples: Digest
  }

  /// What the model was made of.
  public let origin: Origin
  /// The name and version kept with every classification, such as `linear/1:0a1b2c3d`.
  public let name: String

  let vocabulary: Vocabulary
  /// Weights by row of the vocabulary, then column, in steps of the column's scale.
  let weights: [Int8]
  /// What one step of a column is worth.
  let steps: SIMD32<Float>
  let scale: FeatureScale
  let combination: Combination
  let thresholds: Thresholds
  /// Words that may be shown as reasons: none is a name.
  let words: [String]
  let extractor = FeatureExtractor()
  let wordNumbers: [UInt64: String]

  init(
    origin: Origin, vocabulary: Vocabulary, weights: [Int8], steps: SIMD32<Float>, scale: FeatureScale,
    combination: Combination, thresholds: Thresholds, words: [String], checksum: Digest
  ) {
    self.origin = origin
    self.vocabulary = vocabulary
    self.weights = weights
    self.steps = steps
    self.scale = scale
    self.combination = combination
    self.thresholds = thresholds
    self.words = words
    name = "linear/\(Self.version):\(String(describing: checksum).prefix(8))"
    wordNumbers = Dictionary(words.map { (WordKey($0.utf8).value, $0) }) { first, _ in first }
  }
}

extension TriageModel {
  /// The raw scores of a message's features.
  func scores(of features: Features) -> SIMD32<Float> {
    var seen = RowSet(
      capacity: features.words.count + features.pieces.count + features.clues.count + features.topics.count
        + features.facts.count)
    let fixed = rows(features.facts, &seen) + rows(features.clues, &seen) + rows(features.topics, &seen)
    let words = rows(features.words, &seen)
    let pieces = rows(features.pieces, &seen)
    let factor = scale.factor(words: words.count, pieces: pieces.count)
    let (steady, thinned) = (sum(fixed), sum(words + pieces))
    var scores = SIMD32<Float>(repeating: 0)
    for column in Outputs.used {
      scores[column] = (Float(steady[column]) + Float(thinned[column]) * factor) * steps[column]
    }
    return scores
  }

  /// The rows of features that are known and not seen yet.
  private func rows(_ keys: [UInt32], _ seen: inout RowSet) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(keys.count)
    for key in keys {
      if let row = vocabulary.row(of: key), seen.insert(row) { rows.append(row) }
    }
    return rows
  }

  /// The sums of rows by column; the hot loop, whose rows are those of the vocabulary by construction.
  private func sum(_ rows: [Int32]) -> [Int32] {
    var sums = [Int32](repeating: 0, count: Outputs.width)
    let count = weights.count
    unsafe weights.withUnsafeBufferPointer { weights in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        for row in rows {
          let start = Int(row) * Outputs.width
          precondition(start >= 0 && start + Outputs.width <= count)
          for column in 0..<Outputs.width { unsafe sums[column] &+= Int32(weights[start + column]) }
        }
      }
    }
    return sums
  }

  /// The rows that a message has already counted.
  private struct RowSet {
    private var places: [Int32]
    private let mask: Int

    init(capacity: Int) {
      var size = 64
      while size < capacity * 2 { size *= 2 }
      places = Array(repeating: -1, count: size)
      mask = size - 1
    }

    mutating func insert(_ row: Int32) -> Bool {
      var place = Int(truncatingIfNeeded: UInt32(bitPattern: row) &* 0x9E37_79B1 >> 7) & mask
      while places[place] >= 0 {
        if places[place] == row { return false }
        place = (place + 1) & mask
      }
      places[place] = row
      return true
    }
  }
}
