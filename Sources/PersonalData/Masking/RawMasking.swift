import SafeText

/// A text with masks in the place of values, and everything else as it was: nothing in it is escaped.
enum RawMasking {
  static func text(_ source: [UInt8], without findings: [Finding]) -> [UInt8] {
    var numbering = MaskNumbering()
    var (output, end) = ([UInt8](), 0)
    output.reserveCapacity(source.count)
    for finding in findings {
      output += source[end..<finding.range.lowerBound]
      output += Array(numbering.label(of: finding, in: source).description.utf8)
      end = finding.range.upperBound
    }
    return output + source[end...]
  }
}

extension PersonalData {
  /// A text with a mask such as `[NINO 1]` in the place of every value and every other byte as it was, for a filter.
  ///
  /// It is not fit for a terminal: only `Masker` makes text that is. Bytes that are no UTF-8 become U+FFFD.
  public static func masked(_ text: String, known: KnownValues? = nil) -> String {
    let source = Array(text.utf8)
    let findings = find(in: source, known: known, scope: .viewing)
    return findings.isEmpty ? text : String(decoding: RawMasking.text(source, without: findings), as: UTF8.self)
  }
}
