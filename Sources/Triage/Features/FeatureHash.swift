/// Names of features as numbers: cheap to make and spread well enough for a table of a hundred thousand.
enum FeatureHash {
  /// One number from two, in which their order counts.
  @inline(__always) static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var value = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 32
    return value
  }

  /// The 32 bits under which a model keeps a feature; never 0, which marks an empty place.
  @inline(__always) static func key(_ value: UInt64) -> UInt32 {
    let mixed = value &* 0xC4CE_B9FE_1A85_EC53
    return max(UInt32(truncatingIfNeeded: mixed >> 32), 1)
  }
}
