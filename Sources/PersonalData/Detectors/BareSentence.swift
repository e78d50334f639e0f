/// A value that is a sentence by itself behind one that speaks of it: "My PIN isn't recognised. 944 0025."
extension TextView {
  /// Whether a sentence ends before a part, and nothing but its own end follows it.
  func isBareSentence(_ range: Range<Int>) -> Bool {
    guard Byte.isBlank(at(range.lowerBound - 1)) else { return false }
    switch at(range.lowerBound - 2) {
    case Byte.dot, UInt8(ascii: "!"), UInt8(ascii: "?"): break
    default: return false
    }
    switch at(range.upperBound) {
    case Byte.lineFeed, UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case Byte.dot: return Byte.isBlank(at(range.upperBound + 1))
    default: return range.upperBound >= count
    }
  }
}
