/// One kind of finding: reads a scan, adds what it found, in time proportional to the text.
protocol Detector: Sendable {
  static func find(in scan: Scan, into hits: inout [Hit])
}

/// A finding by its place in the view, before it is mapped back to the text.
struct Hit {
  var kind: DataKind
  var range: Range<Int>
  var evidence: Evidence
  var subject: KnownPerson.Place?
  var level = FindingLevel.plain
  /// Whether it is a name that is an ordinary word too.
  var isOrdinaryWord = false

  init(_ kind: DataKind, _ range: Range<Int>, _ evidence: Evidence, subject: KnownPerson.Place? = nil) {
    self.kind = kind
    self.range = range
    self.evidence = evidence
    self.subject = subject
  }
}

/// Every detector, in the order in which they may build on one another.
enum Detectors {
  /// How many there are.
  static let count = 17

  static func find(in scan: Scan, into hits: inout [Hit]) {
    if !scan.runs.isEmpty { readRuns(of: scan, into: &hits) }
    if !scan.features.isDisjoint(with: [.house, .called, .living]) { HouseNameDetector.find(in: scan, into: &hits) }
    if !scan.features.isDisjoint(with: [.password, .topic]) { PasswordDetector.find(in: scan, into: &hits) }
    if !scan.ats.isEmpty { EmailDetector.find(in: scan, into: &hits) }
  }

  /// The detectors of what has digits, each only where enough of them stand together.
  private static func readRuns(of scan: Scan, into hits: inout [Hit]) {
    let (longest, features) = (scan.longest, scan.features)
    if longest >= 6 { NINODetector.find(in: scan, into: &hits) }
    if features.contains(.birth) || scan.isBornByLetter { BirthDateDetector.find(in: scan, into: &hits) }
    if longest >= 6 { BankDetector.find(in: scan, into: &hits) }
    if features.contains(.roll) { RollNumberDetector.find(in: scan, into: &hits) }
    IBANDetector.find(in: scan, into: &hits)
    if longest >= 13 || scan.hasCard || !features.isDisjoint(with: [.cvv, .card]) {
      CardDetector.find(in: scan, into: &hits)
    }
    if longest >= 12 { ReferenceDetector.find(in: scan, into: &hits) }
    if features.contains(.pin) { PINDetector.find(in: scan, into: &hits) }
    PhoneDetector.find(in: scan, into: &hits)
    let first = hits.count
    PostcodeDetector.find(in: scan, into: &hits)
    for hit in hits[first...] { HouseNameDetector.find(in: scan, before: hit.range, into: &hits) }
    AddressDetector.find(in: scan, into: &hits)
    if longest >= 10 { NHSNumberDetector.find(in: scan, into: &hits) }
    if longest >= 6 { DrivingLicenceDetector.find(in: scan, into: &hits) }
    if features.contains(.passport) { PassportDetector.find(in: scan, into: &hits) }
  }
}
