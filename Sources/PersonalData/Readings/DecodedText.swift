/// Takes off quoted-printable, percent-encoding and character references.
enum DecodedText {
  static func reading(of view: TextView) -> Reading {
    var reading = Reading(capacity: view.count)
    var index = 0
    while index < view.count {
      let byte = view.bytes[index]
      if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "="), let end = escaped(view, index, byte, &reading) {
        index = end
      } else if byte == UInt8(ascii: "&"), let end = reference(view, index, &reading) {
        index = end
      } else {
        reading.keep(index, of: view)
        index += 1
      }
    }
    return reading
  }

  /// One scalar of escaped bytes, or a soft line break; where it ends.
  private static func escaped(_ view: TextView, _ start: Int, _ sign: UInt8, _ reading: inout Reading) -> Int? {
    if sign == UInt8(ascii: "="), let end = softBreakEnd(view, start) {
      reading.skip()
      return end
    }
    // In "dob=25%2F05" the first sign is no escape.
    if sign == UInt8(ascii: "="), view.at(start + 3) == UInt8(ascii: "%") { return nil }
    var (bytes, index) = ([UInt8](), start)
    while bytes.count < 4, index + 2 < view.count, view.bytes[index] == sign,
      let high = digit(view.bytes[index + 1]), let low = digit(view.bytes[index + 2])
    {
      bytes.append(high << 4 | low)
      index += 3
      if bytes[0] < 0x80 || bytes.count == TextView.length(ofScalarAt: bytes[0]) { break }
    }
    guard let lead = bytes.first, bytes.count == TextView.length(ofScalarAt: lead) else { return nil }
    // What decodes to a control byte was no escape.
    if lead < 0x20 && lead != Byte.lineFeed && lead != 0x0D { return nil }
    write(TextView.decode(bytes, at: 0).value, start..<index, &reading)
    return index
  }

  /// Behind a sign at the end of its line.
  private static func softBreakEnd(_ view: TextView, _ sign: Int) -> Int? {
    let lineFeed = view.at(sign + 1) == Byte.space ? sign + 2 : sign + 1
    return view.at(lineFeed) == Byte.lineFeed ? lineFeed + 1 : nil
  }

  private static let longest = 12

  private static func reference(_ view: TextView, _ start: Int, _ reading: inout Reading) -> Int? {
    var end = start + 1
    while end < view.count, end - start < longest, view.bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < view.count, view.bytes[end] == UInt8(ascii: ";") else { return nil }
    guard let text = Entities.character(view.text(start + 1, end)) else {
      return nil
    }
    if let scalar = text.unicodeScalars.first {
      write(scalar.value, start..<(end + 1), &reading)
    }
    return end + 1
  }

  private static func write(_ value: UInt32, _ range: Range<Int>, _ reading: inout Reading) {
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      let isCapital = byte &- 0x41 < 26
      let folded = isCapital ? byte | 0x20 : byte < 0x20 && byte != Byte.lineFeed ? Byte.space : byte
      reading.write(folded, cased: byte, for: range)
      return
    }
    switch ScalarFolding.quick(value) {
    case .dropped: break
    case .one(let byte): reading.write(byte, for: range)
    case .two(let first, let second):
      reading.write(first, for: range)
      reading.write(second, for: range)
    case .letter(let scalar): for byte in String(Character(scalar)).utf8 { reading.write(byte, for: range) }
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
