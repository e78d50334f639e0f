import Casework

/// How much a kind of feature weighs, and how a message's length thins it.
struct FeatureScale: Sendable {
  /// What a piece of a word weighs beside a whole word.
  var piece: Float = 0.3
  /// What a fact of the whole message weighs.
  var fact: Float = 0.1
  /// What a phrase of the lexicon weighs.
  var clue: Float = 0.2
  /// What a phrase that speaks for a subject weighs.
  var topic: Float = 0.15
  /// A word, or a piece of one, that fewer messages have is not learned.
  var wordsAtLeast = 2
  var piecesAtLeast = 2
  static let standard = FeatureScale()

  /// What every word and piece of a message is multiplied by, so that a long one weighs no more than a short one.
  func factor(words: Int, pieces: Int) -> Float {
    let squares = Float(words) + piece * piece * Float(pieces)
    return squares < 1 ? 1 : 1 / squares.squareRoot()
  }
}

extension TrainingMatrix {
  /// The rows and values of one message.
  static func example(
    _ features: Features, in vocabulary: Vocabulary, scale: FeatureScale, targets: SIMD32<Float>
  ) -> Example {
    var seen: Set<Int32> = []
    var rows: [Int32] = []
    func add(_ keys: [UInt32]) -> Int {
      let before = rows.count
      for key in keys { if let row = vocabulary.row(of: key), seen.insert(row).inserted { rows.append(row) } }
      return rows.count - before
    }
    let facts = add(features.facts)
    let clues = add(features.clues)
    let topics = add(features.topics)
    let words = add(features.words)
    let pieces = add(features.pieces)
    let factor = scale.factor(words: words, pieces: pieces)
    let values =
      Array(repeating: scale.fact, count: facts) + Array(repeating: scale.clue, count: clues)
      + Array(repeating: scale.topic, count: topics)
      + Array(repeating: factor, count: words)
      + Array(repeating: factor * scale.piece, count: pieces)
    return Example(rows: rows, values: values, targets: targets)
  }
}
