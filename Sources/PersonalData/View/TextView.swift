/// A text, or one paragraph of it, as the detectors read it, with every byte mapped back to where it came from.
///
/// Letters are folded to lower-case ASCII (full-width and styled forms, accents, Cyrillic and Greek look-alikes),
/// digits of every script to ASCII, blanks to a space, dashes to a hyphen, curly quotes to straight ones; zero-width
/// characters, soft hyphens, bidirectional marks and combining accents are left out. CR reads as a blank, so that
/// LF alone breaks a line.
struct TextView {
  /// A place from which view and source run side by side, up to the next such place.
  private struct Jump {
    var view: Int32
    var source: Int32
  }

  /// The text as it came.
  private(set) var source: [UInt8]
  /// The part of it that is read.
  private(set) var part: Range<Int>
  /// The part as it is read.
  private(set) var bytes: [UInt8] = []
  /// Where view and source stop running side by side; empty in plain ASCII.
  private var jumps: [Jump] = []

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// A view of bytes that are known to be UTF-8; a byte that is not reads as a blank.
  init(bytes source: [UInt8]) {
    self.init(unread: source)
    read(0..<source.count)
  }

  /// A view of bytes that are folded already, and the same with their capitals.
  init(folded bytes: [UInt8], cased: [UInt8]) {
    source = cased
    part = 0..<cased.count
    self.bytes = bytes
  }

  /// Takes another source in place of the old one, in the same buffer.
  mutating func take(_ text: String) {
    source.empty()
    if unsafe text.utf8.withContiguousStorageIfAvailable({ unsafe source.append(contentsOf: $0) }) == nil {
      source.append(contentsOf: text.utf8)
    }
  }

  /// A view that has read nothing yet.
  init(unread source: [UInt8]) {
    self.source = source
    part = 0..<0
  }

  var count: Int { bytes.count }

  /// Reads a part of the source in place of what was read before, without a new buffer where the old one is enough.
  mutating func read(_ part: Range<Int>) {
    self.part = part
    jumps.empty()
    var index = asciiEnd(from: part.lowerBound)
    unsafe source.withUnsafeBufferPointer { source in
      unsafe bytes.replaceSubrange(
        0..<bytes.count, with: UnsafeBufferPointer(rebasing: source[part.lowerBound..<index]))
    }
    ASCIIFolding.fold(&bytes, from: 0)
    while index < part.upperBound {
      if source[index] < 0x80 {
        let (start, end) = (bytes.count, asciiEnd(from: index))
        noteJump(at: start, to: index)
        bytes.append(contentsOf: source[index..<end])
        ASCIIFolding.fold(&bytes, from: start)
        index = end
      } else {
        let (value, length) = Self.decode(source, at: index)
        appendFolded(value, from: index)
        index += length
      }
    }
  }

  /// Where the ASCII bytes of the part end that begin at a place of the source.
  private func asciiEnd(from place: Int) -> Int {
    unsafe source.withUnsafeBufferPointer { source in
      var index = place
      while index &+ Swar.stride <= part.upperBound, unsafe Swar.areASCII(source, index) { index &+= Swar.stride }
      while index < part.upperBound {
        let beyond = unsafe Swar.load(source, index) & Swar.highs
        if beyond != 0 { return min(index &+ beyond.trailingZeroBitCount / 8, part.upperBound) }
        index &+= 8
      }
      return part.upperBound
    }
  }

  /// The byte at a place; a blank before the start and after the end.
  @inline(__always) func at(_ index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: bytes.count) ? bytes[index] : Byte.space
  }

  /// The first place of a byte at or behind a place.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let there = unsafe Swar.equal(Swar.load(bytes, index), byte)
        if there != 0 { return index + there.trailingZeroBitCount / 8 }
        index &+= 8
      }
      return nil
    }
  }

  /// Where in the source a byte of the view began.
  @inline(__always) func origin(_ index: Int) -> Int {
    guard let first = jumps.first, index >= Int(first.view) else { return part.lowerBound + index }
    return originBehindJump(index)
  }

  @inline(never) private func originBehindJump(_ index: Int) -> Int {
    let jump = jumps.partition { Int($0.view) > index } - 1
    return Int(jumps[jump].source) + index - Int(jumps[jump].view)
  }

  /// The part of the source that a part of the view was read from, with the accents that hang on its last letter.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, !jumps.isEmpty else {
      return (range.lowerBound + part.lowerBound)..<(range.upperBound + part.lowerBound)
    }
    let last = origin(range.upperBound - 1)
    var end = last + Self.length(ofScalarAt: source[last])
    while end < part.upperBound, Self.hangs(source, at: end) { end += Self.length(ofScalarAt: source[end]) }
    return origin(range.lowerBound)..<min(end, part.upperBound)
  }

  /// Whether something in a part was taken out.
  func hasBlanked(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == Byte.blanked { return true }
    return false
  }

  /// Takes a part out of the text without moving the rest.
  mutating func blank(_ range: Range<Int>) {
    for index in range { bytes[index] = Byte.blanked }
  }

  /// Leaves one byte of every part that was taken out, so that no distance depends on how long a value was.
  mutating func compact() {
    let places = jumps
    jumps.empty()
    var (place, index, jump) = (0, 0, 0)
    var (shift, expected) = (part.lowerBound, part.lowerBound)
    // The next byte that was taken out, looked for once.
    var blanked = firstIndex(of: Byte.blanked, from: 0) ?? bytes.count
    while index < bytes.count {
      // A stretch ends where view and source stop running side by side, and behind the first byte taken out.
      if blanked < index { blanked = firstIndex(of: Byte.blanked, from: index) ?? bytes.count }
      var end = min(blanked + 1, bytes.count)
      while jump < places.count, Int(places[jump].view) <= index {
        shift = Int(places[jump].source) - Int(places[jump].view)
        jump += 1
      }
      if jump < places.count { end = min(end, Int(places[jump].view)) }
      if index + shift != expected { noteJump(at: place, to: index + shift) }
      expected = end + shift
      if place < index { move(index..<end, to: place) }
      place += end - index
      let isTakenOut = bytes[end - 1] == Byte.blanked
      index = end
      if isTakenOut { while index < bytes.count, bytes[index] == Byte.blanked { index += 1 } }
    }
    bytes.removeLast(bytes.count - place)
  }

  private mutating func move(_ range: Range<Int>, to place: Int) {
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      for index in range { unsafe bytes[place &+ index &- range.lowerBound] = bytes[index] }
    }
  }

  /// Reads `<U+200B>`, which is how safe text shows what cannot be seen, as the scalar itself; whether there was any.
  mutating func unescape() -> Bool {
    guard nextEscape(0) != nil else { return false }
    let (old, places) = (bytes, bytes.indices.map { origin($0) })
    bytes.removeAll(keepingCapacity: true)
    jumps.removeAll(keepingCapacity: true)
    let whole = TextView(folded: old, cased: old)
    var index = 0
    while index < old.count {
      if let (value, end) = whole.escape(index) {
        if value < 0x80 { append(Byte.space, from: places[index]) } else { appendFolded(value, from: places[index]) }
        index = end
      } else {
        append(old[index], from: places[index])
        index += 1
      }
    }
    return true
  }

  private func nextEscape(_ start: Int) -> (value: UInt32, end: Int)? {
    bytes.indices[start...].lazy.compactMap { escape($0) }.first
  }

  /// The scalar that `<u+200b>`, `\x9b` or `\e` at a place stands for, and where that ends.
  private func escape(_ place: Int) -> (value: UInt32, end: Int)? {
    if bytes[place] == UInt8(ascii: "\\") {
      switch at(place + 1) {
      case UInt8(ascii: "x"):
        guard let high = Disguises.hexadecimal(at(place + 2)), let low = Disguises.hexadecimal(at(place + 3)),
          high < 2 || high == 8 || high == 9 || high == 7 && low == 15
        else { return nil }
        return (0x20, place + 4)
      case UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "r"): return (0x20, place + 2)
      default: return nil
      }
    }
    guard bytes[place] == UInt8(ascii: "<"), at(place + 1) == UInt8(ascii: "u"), at(place + 2) == UInt8(ascii: "+")
    else {
      return nil
    }
    var (value, index) = (UInt32(0), place + 3)
    while index - place < 10, let digit = Disguises.hexadecimal(at(index)) {
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return index - place >= 7 && at(index) == UInt8(ascii: ">") ? (value, index + 1) : nil
  }

  /// Whether a byte is shown as it is, and right behind the one before it: nothing was dropped there or is escaped.
  func isPlain(_ index: Int) -> Bool {
    guard index >= 0, index < bytes.count, original(index) >= 0x20 || original(index) == Byte.lineFeed else {
      return false
    }
    guard !jumps.isEmpty else { return true }
    let offset = origin(index)
    if index == 0 { return offset == part.lowerBound }
    let before = origin(index - 1)
    return before + Self.length(ofScalarAt: source[before]) == offset
  }

  /// The byte of the source that a byte of the view was read from.
  @inline(__always) func original(_ index: Int) -> UInt8 {
    guard index >= 0, index < bytes.count else { return Byte.space }
    return source[origin(index)]
  }

  /// Whether a letter of the view was a capital in the source.
  func isCapital(_ index: Int) -> Bool {
    guard index >= 0, index < bytes.count, bytes[index] != Byte.blanked else { return false }
    let start = origin(index)
    let byte = source[start]
    return byte < 0x80 ? byte &- 0x41 < 26 : isCapitalScalar(start)
  }

  @inline(never) private func isCapitalScalar(_ start: Int) -> Bool {
    Unicode.Scalar(Self.decode(source, at: start).value)?.properties.isUppercase ?? false
  }

  /// Whether a part of the view holds a letter or digit of another script, or an emoji, that reads as a Latin one.
  func isForeign(_ range: Range<Int>) -> Bool {
    guard !jumps.isEmpty else { return false }
    var index = sourceRange(range).lowerBound
    let end = sourceRange(range).upperBound
    while index < end {
      let (value, length) = Self.decode(source, at: index)
      switch value {
      case 0x20E3, 0x370...0x1CFF, 0x2460...0x24FF, 0x1D400...0x1D7FF, 0x1F100...0x1F1FF: return true
      default: index += length
      }
    }
    return false
  }

  private mutating func noteJump(at place: Int, to index: Int) {
    jumps.append(Jump(view: Int32(clamping: place), source: Int32(clamping: index)))
  }

  private mutating func append(_ byte: UInt8, from index: Int) {
    noteJump(at: bytes.count, to: index)
    bytes.append(byte)
  }

  private mutating func appendFolded(_ value: UInt32, from index: Int) {
    switch ScalarFolding.quick(value) {
    case .dropped: break
    case .one(let byte): append(byte, from: index)
    case .two(let first, let second):
      append(first, from: index)
      append(second, from: index)
    case .letter(let scalar):
      for byte in String(Character(scalar)).utf8 { append(byte, from: index) }
    }
  }

  static func length(ofScalarAt lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func hangs(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] >= 0xCC, index + 1 < bytes.count else { return false }
    let (value, _) = decode(bytes, at: index)
    return (0x300...0x36F).contains(value) || value == 0xFE0F || value == 0x20E3
  }

  /// The scalar at a place and its length; a replacement of one byte where the bytes are not UTF-8.
  static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    let length = length(ofScalarAt: lead)
    if length == 1 { return (UInt32(lead), 1) }
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
