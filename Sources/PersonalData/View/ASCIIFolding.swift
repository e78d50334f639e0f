/// Reads ASCII bytes as the detectors do: capitals as small letters, control bytes as blanks, others as they are.
enum ASCIIFolding {
  private typealias Row = SIMD16<UInt8>

  @inline(__always) static func fold(_ byte: UInt8) -> UInt8 {
    let lower = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
    return byte < 0x20 && byte != Byte.lineFeed || byte == 0x7F ? Byte.space : lower
  }

  /// Folds the bytes from a place on, and leaves those beyond ASCII as they are; whether there are any.
  static func fold(_ bytes: inout [UInt8], from start: Int) -> Bool {
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress, bytes.count &- start >= Row.scalarCount else {
        return unsafe foldShort(bytes, from: start)
      }
      var (seen, place) = (Row(), start)
      while place &+ Row.scalarCount < bytes.count {
        unsafe foldRow(base + place, &seen)
        place &+= Row.scalarCount
      }
      // Folding twice changes nothing, so that the last bytes are folded with those before them.
      unsafe foldRow(base + (bytes.count &- Row.scalarCount), &seen)
      let halves = unsafe unsafeBitCast(seen, to: SIMD2<UInt64>.self)
      return (halves[0] | halves[1]) & Swar.highs != 0
    }
  }

  private static func foldShort(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Bool {
    var seen: UInt8 = 0
    for place in start..<bytes.count {
      unsafe seen |= bytes[place]
      unsafe bytes[place] = fold(bytes[place])
    }
    return seen >= 0x80
  }

  /// Folds sixteen bytes, and adds up the bits of all that it sees.
  @unsafe @inline(__always) private static func foldRow(_ place: UnsafeMutablePointer<UInt8>, _ seen: inout Row) {
    var row = unsafe UnsafeRawPointer(place).loadUnaligned(as: Row.self)
    seen |= row
    let isCapital = row &- each(0x41) .< each(26)
    let isControl = (row .< each(0x0A)) .| (row &- each(0x0B) .< each(0x15)) .| (row &- each(0x7F) .< each(1))
    row.replace(with: row | each(0x20), where: isCapital)
    row.replace(with: each(Byte.space), where: isControl)
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: row, as: Row.self)
  }

  @inline(__always) private static func each(_ byte: UInt8) -> Row { Row(repeating: byte) }
}
