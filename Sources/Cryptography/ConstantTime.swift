extension Digest {
  /// Whether two digests are the same, in a time that does not depend on where they differ.
  public func matches(_ other: Digest) -> Bool {
    zip(bytes, other.bytes).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
