internal import Casework
internal import Cryptography

extension TriageModel {
  /// The version of the file, of the features and of the columns together; a model of another one is refused.
  static let version: UInt32 = 1
  /// A model file is never larger than this.
  public static let largestFile = 8 << 20
  private static let magic = Array("RDTRIAGE".utf8)

  /// The model as a file: header, calibration, words, features, weights, and the SHA-256 of all that.
  public var encoded: [UInt8] {
    let content = content
    return content + SHA256.hash(content).bytes
  }

  private var content: [UInt8] {
    var writer = ModelBytes()
    writer.bytes += Self.magic
    writer.add(Self.version)
    writer.add(UInt32(truncatingIfNeeded: origin.seed))
    writer.add(UInt32(truncatingIfNeeded: origin.seed >> 32))
    writer.add(UInt32(origin.exampleCount))
    writer.bytes += origin.examples.bytes
    writer.add(UInt32(vocabulary.keys.count))
    let list = words.joined(separator: "\n").utf8
    writer.add(UInt32(list.count))
    let numbers =
      [scale.piece, scale.fact, scale.clue, scale.topic] + thresholds.certain + thresholds.possible
      + thresholds.possibleInWelsh
      + [thresholds.subject, thresholds.eligible, thresholds.eligibleInWelsh] + Outputs.used.map { steps[$0] }
      + combination.weights
    writer.add(UInt32(numbers.count))
    for number in numbers { writer.add(number.bitPattern) }
    writer.bytes += list
    for key in vocabulary.keys { writer.add(key) }
    for row in vocabulary.keys.indices {
      for column in Outputs.used { writer.bytes.append(UInt8(bitPattern: weights[row * Outputs.width + column])) }
    }
    return writer.bytes
  }

  /// A new model; its name holds the first digits of its file's checksum.
  init(
    origin: Origin, vocabulary: Vocabulary, weights: [Int8], steps: SIMD32<Float>, scale: FeatureScale,
    combination: Combination, thresholds: Thresholds, words: [String]
  ) {
    let draft = TriageModel(
      origin: origin, vocabulary: vocabulary, weights: weights, steps: steps, scale: scale, combination: combination,
      thresholds: thresholds, words: words, checksum: origin.examples)
    self.init(
      origin: origin, vocabulary: vocabulary, weights: weights, steps: steps, scale: scale, combination: combination,
      thresholds: thresholds, words: words, checksum: SHA256.hash(draft.content))
  }

  /// The model that a file holds; every byte of it is checked before any is used.
  public init(bytes: [UInt8]) throws(TriageModelFault) {
    guard bytes.starts(with: Self.magic) else { throw .notAModel }
    var reader = ModelBytes(bytes: bytes, place: Self.magic.count)
    guard try reader.number() == Self.version else { throw .otherVersion }
    guard bytes.count <= Self.largestFile, bytes.count > Digest.count else { throw .wrongLength }
    let seed = UInt64(try reader.number()) | UInt64(try reader.number()) << 32
    let exampleCount = Int(try reader.number())
    guard let examples = Digest(bytes: try reader.take(Digest.count)) else { throw .wrongLength }
    let (keyCount, listCount, numberCount) = (
      Int(try reader.number()), Int(try reader.number()), Int(try reader.number())
    )
    let length = reader.place + 4 * numberCount + listCount + keyCount * (4 + Outputs.used.count) + Digest.count
    guard length == bytes.count else { throw .wrongLength }
    let checksum = SHA256.hash(Array(bytes.dropLast(Digest.count)))
    guard checksum.bytes.elementsEqual(bytes.suffix(Digest.count)) else { throw .damaged }

    var numbers: [Float] = []
    for _ in 0..<numberCount { numbers.append(Float(bitPattern: try reader.number())) }
    let flags = Flag.learned.count
    let sizes = [4, flags, flags, flags, 3, Outputs.used.count, Combination.inputs * Combination.outputs]
    guard numberCount == sizes.reduce(0, +), numbers.allSatisfy(\.isFinite) else { throw .impossible }
    var parts: [[Float]] = []
    for size in sizes {
      parts.append(Array(numbers.prefix(size)))
      numbers.removeFirst(size)
    }
    let list = String(decoding: try reader.take(listCount), as: UTF8.self)
    var keys: [UInt32] = []
    keys.reserveCapacity(keyCount)
    for _ in 0..<keyCount { keys.append(try reader.number()) }
    guard keyCount > 0, keys[0] > 0, zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .impossible }
    var steps = SIMD32<Float>(repeating: 0)
    for column in Outputs.used { steps[column] = parts[5][column] }
    self.init(
      origin: Origin(seed: seed, exampleCount: exampleCount, examples: examples), vocabulary: Vocabulary(keys: keys),
      weights: Self.rows(bytes.span, from: reader.place, count: keyCount), steps: steps,
      scale: FeatureScale(
        piece: parts[0][0], fact: parts[0][1], clue: parts[0][2], topic: parts[0][3]),
      combination: Combination(weights: parts[6]),
      thresholds: Thresholds(
        certain: parts[1], possible: parts[2], possibleInWelsh: parts[3], subject: parts[4][0], eligible: parts[4][1],
        eligibleInWelsh: parts[4][2]),
      words: list.split(separator: "\n").map(String.init), checksum: checksum)
  }

  private static func rows(_ bytes: Span<UInt8>, from start: Int, count: Int) -> [Int8] {
    var rows = [Int8](repeating: 0, count: count * Outputs.width)
    var place = start
    for row in 0..<count {
      for column in Outputs.used {
        rows[row * Outputs.width + column] = Int8(bitPattern: bytes[place])
        place += 1
      }
    }
    return rows
  }
}

/// Bytes being written or read, whole numbers with the lowest byte first.
struct ModelBytes {
  var bytes: [UInt8] = []
  var place = 0

  mutating func add(_ number: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func take(_ count: Int) throws(TriageModelFault) -> ArraySlice<UInt8> {
    guard count <= bytes.count - place else { throw .wrongLength }
    place += count
    return bytes[(place - count)..<place]
  }

  mutating func number() throws(TriageModelFault) -> UInt32 {
    guard 4 <= bytes.count - place else { throw .wrongLength }
    var number: UInt32 = 0
    for offset in 0..<4 { number |= UInt32(bytes[place + offset]) << UInt32(8 * offset) }
    place += 4
    return number
  }
}
