/// The names in the spool folder at one moment, in the order of their bytes.
///
/// All names lie in one block, because a million separate arrays would cost as much memory as the files themselves.
public struct SpoolListing: Sequence, Sendable {
  private var block: [UInt8] = []
  private var spans: [(start: UInt32, count: UInt8)] = []

  /// How many names there are.
  public var count: Int { spans.count }

  mutating func append(_ name: UnsafeBufferPointer<UInt8>) {
    guard let start = UInt32(exactly: block.count), let count = UInt8(exactly: name.count) else { return }
    block.append(contentsOf: name)
    spans.append((start, count))
  }

  mutating func sort() {
    block.withUnsafeBufferPointer { block in
      spans.sort { left, right in
        let common = Int(Swift.min(left.count, right.count))
        let (first, second) = (Int(left.start), Int(right.start))
        for offset in 0..<common where block[first + offset] != block[second + offset] {
          return block[first + offset] < block[second + offset]
        }
        return left.count < right.count
      }
    }
  }

  /// Walks over the names.
  public struct Iterator: IteratorProtocol {
    fileprivate let listing: SpoolListing
    fileprivate var index = 0

    /// The next name.
    public mutating func next() -> SpoolName? {
      while index < listing.spans.count {
        let span = listing.spans[index]
        index += 1
        let name = listing.block[Int(span.start)..<Int(span.start) + Int(span.count)]
        if let name = SpoolName(bytes: name) { return name }
      }
      return nil
    }
  }

  /// An iterator from the first name on.
  public func makeIterator() -> Iterator { Iterator(listing: self) }
}
