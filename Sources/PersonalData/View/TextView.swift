/// A text as the detectors read it, with every byte mapped back to where it came from.
///
/// Letters are folded to lower-case ASCII (full-width and styled forms, accents, Cyrillic and Greek look-alikes),
/// digits of every script to ASCII, blanks to a space, dashes to a hyphen, curly quotes to straight ones; zero-width
/// characters, soft hyphens, bidirectional marks and combining accents are left out. CR reads as a blank, so that
/// LF alone breaks a line.
struct TextView {
  /// The text as it came.
  let source: [UInt8]
  /// The text as it is read.
  private(set) var bytes: [UInt8] = []
  /// Where in the source each byte began; empty where the two run side by side, as in plain ASCII.
  private var offsets: [UInt32] = []

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// A view of bytes that are known to be UTF-8; a byte that is not reads as a blank.
  init(bytes source: [UInt8]) {
    self.source = source
    guard let first = Self.firstBeyondASCII(source) else {
      bytes = source
      for index in bytes.indices { bytes[index] = Self.fold(ascii: bytes[index]) }
      return
    }
    bytes.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count)
    for index in 0..<first {
      bytes.append(Self.fold(ascii: source[index]))
      offsets.append(UInt32(clamping: index))
    }
    var index = first
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        append(Self.fold(ascii: byte), from: index)
        index += 1
      } else {
        let (value, length) = Self.decode(source, at: index)
        appendFolded(value, from: index)
        index += length
      }
    }
  }

  var count: Int { bytes.count }

  /// The byte at a place; a blank before the start and after the end.
  @inline(__always) func at(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : Byte.space
  }

  /// The part of the source that a part of the view was read from, with the accents that hang on its last letter.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, !offsets.isEmpty else { return range }
    let last = Int(offsets[range.upperBound - 1])
    var end = last + Self.length(ofScalarAt: source[last])
    while end < source.count, Self.hangs(source, at: end) { end += Self.length(ofScalarAt: source[end]) }
    return Int(offsets[range.lowerBound])..<min(end, source.count)
  }

  /// Takes a part out of the text without moving the rest.
  mutating func blank(_ range: Range<Int>) {
    for index in range { bytes[index] = Byte.blanked }
  }

  /// Whether a byte is shown as it is, and right behind the one before it: nothing was dropped there or is escaped.
  func isPlain(_ index: Int) -> Bool {
    guard index >= 0, index < bytes.count, original(index) >= 0x20 || original(index) == Byte.lineFeed else {
      return false
    }
    guard !offsets.isEmpty else { return true }
    let offset = Int(offsets[index])
    if index == 0 { return offset == 0 }
    return Int(offsets[index - 1]) + Self.length(ofScalarAt: source[Int(offsets[index - 1])]) == offset
  }

  /// The byte of the source that a byte of the view was read from.
  func original(_ index: Int) -> UInt8 {
    guard index >= 0, index < bytes.count else { return Byte.space }
    return source[offsets.isEmpty ? index : Int(offsets[index])]
  }

  /// Whether a letter of the view was a capital in the source.
  func isCapital(_ index: Int) -> Bool {
    guard index >= 0, index < bytes.count else { return false }
    let start = offsets.isEmpty ? index : Int(offsets[index])
    let byte = source[start]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return Unicode.Scalar(Self.decode(source, at: start).value)?.properties.isUppercase ?? false
  }

  private mutating func append(_ byte: UInt8, from index: Int) {
    bytes.append(byte)
    offsets.append(UInt32(clamping: index))
  }

  private mutating func appendFolded(_ value: UInt32, from index: Int) {
    switch ScalarFolding.fold(value) {
    case .dropped: break
    case .one(let byte): append(byte, from: index)
    case .two(let first, let second):
      append(first, from: index)
      append(second, from: index)
    case .letter(let scalar):
      for byte in String(Character(scalar)).utf8 { append(byte, from: index) }
    }
  }

  @inline(__always) private static func fold(ascii byte: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return byte < 0x20 && byte != Byte.lineFeed ? Byte.space : byte
  }

  private static func firstBeyondASCII(_ bytes: [UInt8]) -> Int? { bytes.firstIndex { $0 >= 0x80 } }

  private static func length(ofScalarAt lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func hangs(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] >= 0xCC, index + 1 < bytes.count else { return false }
    let (value, _) = decode(bytes, at: index)
    return (0x300...0x36F).contains(value) || value == 0xFE0F || value == 0x20E3
  }

  /// The scalar at a place and its length; a replacement of one byte where the bytes are not UTF-8.
  private static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    let length = length(ofScalarAt: lead)
    guard lead >= 0xC2, lead < 0xF5, index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
