/// Reads ASCII bytes as the detectors do: capitals as small letters, control bytes as blanks, others as they are.
enum ASCIIFolding {
  private typealias Row = SIMD16<UInt8>

  @inline(__always) static func fold(_ byte: UInt8) -> UInt8 {
    let lower = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
    return byte < 0x20 && byte != Byte.lineFeed || byte == 0x7F ? Byte.space : lower
  }

  /// Folds the bytes from a place on, and leaves those beyond ASCII as they are.
  static func fold(_ bytes: inout [UInt8], from start: Int) {
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress, bytes.count &- start >= Row.scalarCount else {
        for place in start..<bytes.count { unsafe bytes[place] = fold(bytes[place]) }
        return
      }
      var place = start
      while place &+ Row.scalarCount < bytes.count {
        unsafe foldRow(base + place)
        place &+= Row.scalarCount
      }
      // Folding twice changes nothing, so that the last bytes are folded with those before them.
      unsafe foldRow(base + (bytes.count &- Row.scalarCount))
    }
  }

  @unsafe @inline(__always) private static func foldRow(_ place: UnsafeMutablePointer<UInt8>) {
    var row = unsafe UnsafeRawPointer(place).loadUnaligned(as: Row.self)
    let isCapital = row &- each(0x41) .< each(26)
    // Changed so, a line feed is the one control byte that is zero.
    let isControl = ((row ^ each(Byte.lineFeed)) &- each(1) .< each(0x1F)) .| (row &- each(0x7F) .< each(1))
    row.replace(with: row | each(0x20), where: isCapital)
    row.replace(with: each(Byte.space), where: isControl)
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: row, as: Row.self)
  }

  @inline(__always) private static func each(_ byte: UInt8) -> Row { Row(repeating: byte) }
}
