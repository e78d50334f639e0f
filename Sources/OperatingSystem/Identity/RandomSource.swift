/// The kernel's random numbers, fit for keys and tokens.
public enum RandomSource {
  /// That many random bytes; the process stops rather than go on with predictable ones.
  public static func bytes(_ count: Int) -> [UInt8] {
    // The generator of the standard library asks the kernel (getrandom) for every number and keeps no state.
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, count))
    while bytes.count < count {
      let word = generator.next()
      for shift in stride(from: UInt64(0), to: 64, by: 8).prefix(count - bytes.count) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return bytes
  }
}

extension RandomSource {
  /// A number from 0 up to 1, for spreading attempts in time.
  public static func fraction() -> Double { Double.random(in: 0..<1) }
}
