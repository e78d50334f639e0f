/// One finding as the policy counts it: by Unicode scalars, with all that can be said of it but the value.
public struct FoundSpan: Hashable, Sendable, CustomStringConvertible {
  /// What it is; `kind.policyName` is the policy's word for it.
  public let kind: DataKind
  /// Where it stands, in Unicode scalars of the text.
  public let scalars: Range<Int>
  /// Where it stands, in UTF-8 bytes of the text.
  public let bytes: Range<Int>
  /// How it is written.
  public let level: FindingLevel
  /// What made it one.
  public let evidence: Evidence

  /// The rule of the policy that it falls under.
  public var rule: Int { evidence == .knownValue && kind != .dateOfBirth ? 17 : kind.policyRule }

  /// Kind, place, rule and reason; never the value.
  public var description: String {
    "\(kind.policyName) at \(scalars.lowerBound)-\(scalars.upperBound), rule \(rule), \(level.rawValue): \(evidence)"
  }
}

extension PersonalData {
  /// All personal data in a text, one span a finding, in order and without overlaps, for `redact` and its explanations.
  public static func findings(in text: String, known: KnownValues? = nil) -> [FoundSpan] {
    let findings = scan(text, known: known)
    guard !findings.isEmpty else { return [] }
    var counter = ScalarCounter(Array(text.utf8))
    return findings.map { finding in
      let start = counter.scalars(before: finding.range.lowerBound)
      let end = counter.scalars(before: finding.range.upperBound)
      return FoundSpan(
        kind: finding.kind, scalars: start..<end, bytes: finding.range, level: finding.level,
        evidence: finding.evidence)
    }
  }

  /// The same, with the values of the policy's `known` object.
  public static func findings(in text: String, known: KnownFields) -> [FoundSpan] {
    findings(in: text, known: KnownValues(fields: known))
  }
}

/// Counts scalars from one place of a text to the next, going forwards.
private struct ScalarCounter {
  private let bytes: [UInt8]
  private var (place, count) = (0, 0)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scalars(before offset: Int) -> Int {
    while place < offset {
      if bytes[place] & 0xC0 != 0x80 { count += 1 }
      place += 1
    }
    return count
  }
}
