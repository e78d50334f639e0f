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
  /// Weights by row of the vocabulary, in steps of the column's scale.
  let weights: [SIMD32<Int8>]
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
    origin: Origin, vocabulary: Vocabulary, weights: [SIMD32<Int8>], steps: SIMD32<Float>, scale: FeatureScale,
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
      capacity: features.words.count + features.pieces.count + features.clues.count + features.facts.count)
    var fixed = Sum()
    var thinned = Sum()
    add(features.facts, to: &fixed, &seen)
    add(features.clues, to: &fixed, &seen)
    let words = add(features.words, to: &thinned, &seen)
    let pieces = add(features.pieces, to: &thinned, &seen)
    return (fixed.total + thinned.total * scale.factor(words: words, pieces: pieces)) * steps
  }

  /// Adds the rows of features that are known and not seen yet, and says how many those were.
  @discardableResult
  private func add(_ keys: [UInt32], to sum: inout Sum, _ seen: inout RowSet) -> Int {
    var count = 0
    for key in keys {
      guard let row = vocabulary.row(of: key), seen.insert(row) else { continue }
      sum.add(weights[Int(row)])
      count += 1
    }
    return count
  }

  /// A sum of rows that starts narrow, because that is fast, and moves to a wide one before it can overflow.
  private struct Sum {
    private var narrow = SIMD32<Int16>(repeating: 0)
    private var wide = SIMD32<Int32>(repeating: 0)
    private var count = 0

    mutating func add(_ row: SIMD32<Int8>) {
      narrow &+= SIMD32<Int16>(truncatingIfNeeded: row)
      count += 1
      if count == 250 { flush() }
    }

    private mutating func flush() {
      wide &+= SIMD32<Int32>(truncatingIfNeeded: narrow)
      narrow = SIMD32(repeating: 0)
      count = 0
    }

    var total: SIMD32<Float> {
      SIMD32<Float>(wide &+ SIMD32<Int32>(truncatingIfNeeded: narrow))
    }
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
