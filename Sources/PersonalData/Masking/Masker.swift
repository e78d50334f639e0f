public import Casework
import SafeText

/// Makes clients' text fit to be seen: the only way from `ClientText` to `SafeText`.
public struct Masker: Sendable {
  private let known: KnownValues

  /// A masker that also knows the values of the people on the case.
  public init(known: KnownValues = .none) { self.known = known }

  /// The text with all personal data masked (EM-7); masking what it returns changes nothing.
  public func mask(_ text: ClientText) -> MaskedText {
    let source = Array(text.unmasked.utf8)
    let findings = PersonalData.find(in: source, known: known, scope: .viewing)
    var numbering = MaskNumbering()
    var (lines, line) = (Pieces(), Pieces())
    var end = 0
    for finding in findings {
      append(source[end..<finding.range.lowerBound], &lines, &line)
      let label = numbering.label(of: finding, in: source)
      lines.append(label)
      line.append(label)
      end = finding.range.upperBound
    }
    append(source[end...], &lines, &line)
    return MaskedText(text: lines.text, oneLine: line.text, items: numbering.items)
  }

  private func append(_ bytes: ArraySlice<UInt8>, _ lines: inout Pieces, _ line: inout Pieces) {
    guard !bytes.isEmpty else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    lines.append(SafeText(escapingLines: text))
    line.append(SafeText(escaping: text))
  }
}

/// Safe text in the making, in time linear in its length.
private struct Pieces {
  private var gathered = SafeText.StringInterpolation(literalCapacity: 0, interpolationCount: 8)
  mutating func append(_ piece: SafeText) { gathered.appendInterpolation(piece) }
  var text: SafeText { SafeText(stringInterpolation: gathered) }
}
