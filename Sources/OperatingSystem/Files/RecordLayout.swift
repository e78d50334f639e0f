/// How a record lies in its file: a mark, the lap, the place, the payload and a checksum over all of them.
enum RecordLayout {
  /// Bytes of one record: a part of one sector of any disk, so that it is written whole or not at all.
  static let size = 64
  private static let mark = Array("RPLJ".utf8)

  /// The bytes of a record; a payload that is too short is filled up with zeros, one that is too long is cut.
  static func record(_ payload: [UInt8], lap: UInt64, place: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    bytes += mark
    append(lap, 8, to: &bytes)
    append(UInt64(place), 4, to: &bytes)
    bytes += payload.prefix(RecordFile.payloadSize)
    while bytes.count < size - 4 { bytes.append(0) }
    append(UInt64(checksum(bytes)), 4, to: &bytes)
    return bytes
  }

  /// The record at a place; nil where the bytes there are no whole record of that place.
  static func read(_ bytes: some RandomAccessCollection<UInt8>, at place: Int) -> (lap: UInt64, payload: [UInt8])? {
    let bytes = Array(bytes.prefix(size))
    guard bytes.count == size, bytes.starts(with: mark), number(bytes[12..<16]) == UInt64(place),
      number(bytes[60...]) == UInt64(checksum(bytes[..<60]))
    else { return nil }
    return (number(bytes[4..<12]), Array(bytes[16..<60]))
  }

  /// The records of the highest lap, in order, and how many places hold what is no record or break their row.
  static func lastLap(_ bytes: [UInt8]) -> (lap: UInt64, records: [[UInt8]], damaged: Int) {
    var (read, damaged): ([(place: Int, lap: UInt64, payload: [UInt8])], Int) = ([], 0)
    for start in stride(from: 0, to: bytes.count, by: size) {
      let place = start / size + 1
      let slot = bytes[start..<min(start + size, bytes.count)]
      if let record = Self.read(slot, at: place) {
        read.append((place, record.lap, record.payload))
      } else if slot.contains(where: { $0 != 0 }) {
        damaged += 1
      }
    }
    let lap = read.map(\.lap).max() ?? 0
    let current = read.filter { $0.lap == lap }
    // Zeros in the middle of a lap are a record that is gone.
    if damaged == 0, let last = current.last, last.place != current.count { damaged += 1 }
    return (lap, current.map(\.payload), damaged)
  }

  private static func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(place)))) }
  }

  private static func number(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// CRC-32C (RFC 3720 appendix B.4): finds every change of up to 32 bits in a row.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let table = table
    return ~bytes.reduce(UInt32.max) { sum, byte in (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0x82F6_3B78 : sum >> 1 }
  }
}
