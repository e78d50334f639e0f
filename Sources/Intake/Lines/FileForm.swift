/// What a file's bytes are as a whole, found before any line is looked at.
public enum FileForm: Hashable, Sendable {
  /// Lines of bytes.
  case lines
  /// No byte at all.
  case empty
  /// Nothing but line ends.
  case onlyLineEnds
  /// Two or four bytes a character.
  case wideCharacters

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The form of those bytes.
  public init(of bytes: [UInt8]) {
    let text = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(Self.byteOrderMark.count) : bytes[...]
    if bytes.isEmpty {
      self = .empty
    } else if Self.isWide(bytes) {
      self = .wideCharacters
    } else {
      self = text.contains { $0 != 0x0A && $0 != 0x0D } ? .lines : .onlyLineEnds
    }
  }

  /// UTF-16 and UTF-32 have a mark of their own, or a NUL in every other byte of what JSON starts with.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    let (first, second) = (bytes[0], bytes[1])
    if (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) { return true }
    guard bytes.count >= 4 else { return false }
    return (first == 0) != (second == 0) && (bytes[2] == 0 || bytes[3] == 0)
      || first == 0 && second == 0 && bytes[2] == 0xFE && bytes[3] == 0xFF
      || first == 0 && second == 0 && bytes[2] == 0 && bytes[3] != 0
  }
}
