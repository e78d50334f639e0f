/// Numbers that look random and are the same for the same seed on every machine (SplitMix64), so that a test that failed can be
/// run again as it was.
public struct SeededNumbers: RandomNumberGenerator {
  /// What the numbers follow from; every seed is as good as another.
  public let seed: UInt64

  private var state: UInt64

  /// The numbers that follow from a seed.
  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// The next number, each of the 2^64 as likely as the others.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to below the limit, which is at least 1.
  public mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
