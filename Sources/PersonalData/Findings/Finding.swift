/// How a value is written: so that any reader sees it, or so that a determined one still could (policy rule 18).
public enum FindingLevel: String, Hashable, Sendable, CaseIterable {
  case plain
  case hard
}

/// A piece of text that must not be seen or sent, and why; the value itself is never part of it.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// What it is.
  public let kind: DataKind
  /// Where it stands: UTF-8 offsets in the text that was scanned, always on scalar boundaries.
  public let range: Range<Int>
  /// What made it one.
  public let evidence: Evidence
  /// How it is written.
  public let level: FindingLevel
  /// Who it belongs to, where the record says so.
  let subject: KnownPerson.Place?
  /// Whether it is a name that is an ordinary word too.
  var isOrdinaryWord = false

  init(
    kind: DataKind, range: Range<Int>, evidence: Evidence, level: FindingLevel = .plain,
    subject: KnownPerson.Place? = nil
  ) {
    self.kind = kind
    self.range = range
    self.evidence = evidence
    self.level = level
    self.subject = subject
  }

  /// The same at another place.
  func moved(to range: Range<Int>) -> Self {
    var finding = Finding(kind: kind, range: range, evidence: evidence, level: level, subject: subject)
    finding.isOrdinaryWord = isOrdinaryWord
    return finding
  }

  /// Kind, place and reason; never the value.
  public var description: String { "\(kind.rawValue) at bytes \(range.lowerBound)-\(range.upperBound): \(evidence)" }
}
