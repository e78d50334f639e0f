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

  init(_ kind: DataKind, _ range: Range<Int>, _ evidence: Evidence, subject: KnownPerson.Place? = nil) {
    self.kind = kind
    self.range = range
    self.evidence = evidence
    self.subject = subject
  }
}

/// Every detector, in the order in which they may build on one another.
enum Detectors {
  static let all: [any Detector.Type] = [
    NINODetector.self, BirthDateDetector.self, BankDetector.self, RollNumberDetector.self, IBANDetector.self,
    CardDetector.self, ReferenceDetector.self, PINDetector.self, PasswordDetector.self, PhoneDetector.self,
    EmailDetector.self, PostcodeDetector.self, AddressDetector.self, NHSNumberDetector.self,
    DrivingLicenceDetector.self, PassportDetector.self,
  ]
}
