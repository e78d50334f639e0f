internal import ASCII

/// The header at the beginning of an entity, unfolded but not decoded.
struct RawHeader {
  /// The fields, in order; values without blanks around them.
  private(set) var fields: [(name: [UInt8], value: [UInt8])] = []
  /// Where the body begins.
  private(set) var end: Int

  /// Reads up to the first empty line, or to the first line that can be no part of a header.
  init(_ text: ArraySlice<UInt8>, limits: MessageLimits) throws(BounceFault) {
    end = text.startIndex
    var line = text.startIndex
    while line < text.endIndex {
      let stop = text[line...].firstIndex(of: 0x0A) ?? text.endIndex
      let next = min(stop + 1, text.endIndex)
      guard next - text.startIndex <= limits.headerBytes else { throw BounceFault(.headerTooLong) }
      let content = text[line..<stop]
      if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        end = next
        return
      }
      if content.contains(0) { throw BounceFault(.zeroByte) }
      if isFolded(content) {
        fields[fields.count - 1].value += [0x20] + Self.trimmed(content)
      } else if let colon = Self.colon(in: content) {
        guard fields.count < limits.fields else { throw BounceFault(.tooManyFields) }
        fields.append((Array(Self.trimmed(content[..<colon])), Array(Self.trimmed(content[(colon + 1)...]))))
      } else {
        return
      }
      line = next
      end = next
    }
  }

  /// The first value under a name in small letters.
  func value(_ name: String) -> [UInt8]? {
    fields.first { field in
      field.name.elementsEqual(name.utf8) { $0.lowercasedASCII == $1 }
    }?.value
  }

  /// Whether a line goes on with the last field: it begins with a blank, or gateways took that blank from a parameter.
  private func isFolded(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = fields.last, let first = line.first else { return false }
    if first == 0x20 || first == 0x09 { return true }
    return last.value.last == 0x3B && Self.colon(in: line) == nil && line.contains(0x3D)
  }

  private static func colon(in line: ArraySlice<UInt8>) -> Int? {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return nil }
    let name = line[..<colon].reversed().drop { $0 == 0x20 || $0 == 0x09 }
    return !name.isEmpty && name.allSatisfy { (0x21...0x7E).contains($0) } ? colon : nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    return slice
  }
}
