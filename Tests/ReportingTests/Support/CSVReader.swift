/// Reads CSV as RFC 4180 has it.
enum CSVReader {
  struct Malformed: Error {}

  /// The records with their fields; every record ends in CRLF.
  static func records(_ bytes: [UInt8]) throws -> [[String]] {
    var (records, record, field): ([[String]], [String], [UInt8]) = ([], [], [])
    var rest = bytes[...]
    while !rest.isEmpty {
      if rest.first == UInt8(ascii: "\"") {
        rest.removeFirst()
        while true {
          guard let byte = rest.popFirst() else { throw Malformed() }
          if byte != UInt8(ascii: "\"") {
            field.append(byte)
          } else if rest.first == UInt8(ascii: "\"") {
            field.append(byte)
            rest.removeFirst()
          } else {
            break
          }
        }
      } else {
        while let byte = rest.first, !",\r\n\"".utf8.contains(byte) {
          field.append(byte)
          rest.removeFirst()
        }
      }
      record.append(String(decoding: field, as: UTF8.self))
      field = []
      switch rest.popFirst() {
      case UInt8(ascii: ","): continue
      case UInt8(ascii: "\r") where rest.popFirst() == UInt8(ascii: "\n"):
        records.append(record)
        record = []
      default: throw Malformed()
      }
    }
    guard record.isEmpty else { throw Malformed() }
    return records
  }
}
