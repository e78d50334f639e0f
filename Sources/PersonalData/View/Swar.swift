/// Questions about eight bytes at once; each answer has the highest bit of every byte for which it holds.
enum Swar {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  @inline(__always) static func every(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// Lower-case ASCII letters, and every byte from 0x80 up.
  @inline(__always) static func letters(_ bytes: UInt64) -> UInt64 {
    let low = bytes & ~highs
    return ((low &+ every(0x80 - 0x61)) & ~(low &+ every(0x80 - 0x7B)) | bytes) & highs
  }

  @inline(__always) static func digits(_ bytes: UInt64) -> UInt64 {
    let low = bytes & ~highs
    return (low &+ every(0x80 - 0x30)) & ~(low &+ every(0x80 - 0x3A)) & ~bytes & highs
  }

  /// Signs with which something special begins, `%` `&` `<` `=` `@` `[` and the backslash, and `>` and `?` besides; in
  /// folded text, where no capitals stand between them.
  @inline(__always) static func signs(_ bytes: UInt64) -> UInt64 {
    let low = bytes & ~highs
    let percents = (low &+ every(0x80 - 0x25)) & ~(low &+ every(0x80 - 0x27))
    let others = (low &+ every(0x80 - 0x3C)) & ~(low &+ every(0x80 - 0x5D))
    return (percents | others) & ~bytes & highs
  }

  /// The eight answers as the low eight bits, the first byte lowest.
  @inline(__always) static func gather(_ answers: UInt64) -> UInt64 {
    ((answers &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// Whether any byte equals that one; the bits above the first such byte mean nothing.
  @inline(__always) static func equal(_ bytes: UInt64, _ byte: UInt8) -> UInt64 {
    let rest = bytes ^ every(byte)
    return (rest &- ones) & ~rest & highs
  }

  /// How many bytes `lacks` looks at.
  static let stride = 64

  /// Whether none of so many bytes from a place on, all of which must be there, equals that one.
  @unsafe @inline(__always) static func lacks(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    let (wanted, one) = (SIMD16<UInt8>(repeating: byte), SIMD16<UInt8>(repeating: 1))
    var (found, place) = (SIMDMask<SIMD16<Int8>>(repeating: false), index)
    while place < index &+ stride {
      let row = unsafe UnsafeRawPointer(base + place).loadUnaligned(as: SIMD16<UInt8>.self)
      let isWanted = row ^ wanted .< one
      found.replace(with: isWanted, where: isWanted)
      place &+= 16
    }
    let halves = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] == 0
  }

  /// Whether all of so many bytes from a place on, all of which must be there, are ASCII.
  @unsafe @inline(__always) static func areASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    var (seen, place) = (SIMD16<UInt8>(), index)
    while place < index &+ stride {
      let row = unsafe UnsafeRawPointer(base + place).loadUnaligned(as: SIMD16<UInt8>.self)
      seen |= row
      place &+= 16
    }
    let halves = unsafe unsafeBitCast(seen, to: SIMD2<UInt64>.self)
    return (halves[0] | halves[1]) & highs == 0
  }

  /// Eight bytes as a number, all of which must be readable.
  @unsafe @inline(__always) static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    unsafe UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Eight bytes of a buffer as a number, with zeros behind its end.
  @unsafe @inline(__always) static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    if index &+ 8 <= bytes.count, let base = bytes.baseAddress {
      return unsafe UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    }
    if index < bytes.count, bytes.count >= 8, let base = bytes.baseAddress {
      let last = unsafe UnsafeRawPointer(base + bytes.count - 8).loadUnaligned(as: UInt64.self)
      return UInt64(littleEndian: last) &>> UInt64(truncatingIfNeeded: (index &+ 8 &- bytes.count) &* 8)
    }
    var value: UInt64 = 0
    var place = index
    while place < bytes.count {
      unsafe value |= UInt64(bytes[place]) << UInt64(truncatingIfNeeded: (place &- index) &* 8)
      place &+= 1
    }
    return value
  }
}
