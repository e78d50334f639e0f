import Casework
import SafeText

/// Gives every value its mask: numbered by word, the same value always the same number.
struct MaskNumbering {
  private struct Value: Hashable {
    var word: String
    var key: [UInt8]
  }

  private(set) var items: [MaskedItem] = []
  private var labels: [Value: SafeText] = [:]
  private var counts: [String: Int] = [:]

  mutating func label(of finding: Finding, in source: [UInt8]) -> SafeText {
    let word = Self.word(of: finding)
    let value = Value(word: word, key: Self.key(of: finding, in: source))
    if let label = labels[value] { return label }
    let number = counts[word, default: 0] + 1
    counts[word] = number
    let label: SafeText = "[\(SafeText(escaping: word)) \(number)]"
    labels[value] = label
    items.append(
      MaskedItem(kind: finding.kind, number: number, label: label, evidence: finding.evidence, range: finding.range))
    return label
  }

  private static func word(of finding: Finding) -> String {
    if finding.kind == .name, case .child = finding.subject { return DataKind.childMaskWord }
    return finding.kind.maskWord
  }

  /// What two mentions of one value have in common, however they are written.
  private static func key(of finding: Finding, in source: [UInt8]) -> [UInt8] {
    if finding.kind == .name, let subject = finding.subject { return Array("\(subject)".utf8) }
    let part = TextView(bytes: Array(source[finding.range]))
    if finding.kind == .dateOfBirth {
      let days = DateReader.dates(in: Scan(part)).first?.days.first
      if let days { return Array("\(days.daysSinceEpoch)".utf8) }
    }
    let key = part.bytes.filter(Byte.isAlphanumeric)
    return finding.kind == .phone ? Array(key.suffix(10)) : key
  }
}
