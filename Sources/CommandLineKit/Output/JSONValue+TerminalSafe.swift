import JSON

extension JSONValue {
  /// The value as JSON in which what could act on a terminal, or be there unseen, is written as `\u` escapes.
  ///
  /// Programs read the same value; a person who prints it to a terminal is as safe as with `SafeText`.
  var terminalSafeBytes: [UInt8] {
    let raw = bytes
    // Everything above ASCII is inside a string, and what is ASCII has been escaped as needed.
    if raw.allSatisfy({ $0 < 0x80 }) { return raw }
    var output: [UInt8] = []
    output.reserveCapacity(raw.count)
    for scalar in String(decoding: raw, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 || Self.isPlain(scalar) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16)
          output.append(contentsOf: "\\u".utf8)
          output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count)))
          output.append(contentsOf: digits.utf8)
        }
      }
    }
    return output
  }

  /// Letters, numbers, punctuation, symbols and blanks that are drawn; marks are not among them.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return true
    }
  }
}
