/// A word as a number: FNV-1a over its folded bytes, 64 bits, so that a text is compared without being copied.
///
/// Two words that share a number can raise a flag too many, never one too few.
struct WordKey: Hashable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var length = 0

  mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    length += 1
  }

  init() {}

  init(_ word: some Sequence<UInt8>) {
    for byte in word { append(byte) }
  }
}
