import Casework
import Wording

/// Wording, approvals and records that the tests build on.
enum Samples {
  static let line = """
    id: some-line
    version: 1
    subject: missing-payment
    intents: payment-overdue
    language: en
    nation: GB
    valid-from: 2026-01-01
    valid-until: 2035-12-31
    owner: policy

    The payment of {amount: money} that was due on {due: date}
    has not reached us.

    """
  static let template = """
    id: some-template
    version: 1
    subject: missing-payment
    language: en
    nation: GB
    valid-from: 2026-01-01
    valid-until: 2035-12-31
    owner: policy

    [read-only greeting]
    Dear {client: first-name}

    [editable answer 1-2]

    [optional promotion, kept]
    You can see this online.

    """

  static let day = CivilDate.make(2026, 11, 20)
  static let audience = Audience(
    subject: .missingPayment, role: .receivingParent, language: .english, nation: .greatBritain)

  static func source(_ kind: WordingKind, _ text: String, path: String = "file.txt") -> WordingSource {
    WordingSource(kind: kind, path: path, bytes: Array(text.utf8))
  }

  static func library(_ lines: [String] = [line], templates: [String] = [template]) -> WordingLibrary {
    WordingLibrary(
      sources: lines.enumerated().map { source(.line, $1, path: "line-\($0).txt") }
        + templates.enumerated().map { source(.template, $1, path: "template-\($0).txt") })
  }

  /// An approval for each file, by one account and without an end.
  static func approvals(_ library: WordingLibrary) -> [Approval] {
    library.lines.values.map { approval($0) } + library.templates.values.map { approval($0) }
  }

  static func approval<W: ApprovableWording>(_ wording: W) -> Approval {
    Approval(
      reference: wording.reference, kind: W.kind, fileDigest: wording.source.digest,
      approver: Account("policy.lead") ?? { preconditionFailure("a plain name") }(),
      from: wording.header.validFrom, until: nil)
  }

  static func usable(_ library: WordingLibrary = library(), on date: CivilDate = day) -> UsableWording {
    UsableWording(library, approvals: approvals(library), exemptions: exemptions(library), on: date)
  }

  /// Lets every wording of a library go without its other versions.
  static func exemptions(_ library: WordingLibrary) -> [ParityExemption] {
    let families =
      library.lines.values.map { (WordingKind.line, $0.header.family) }
      + library.templates.values.map { (.template, $0.header.family) }
    return families.flatMap { kind, family in
      WordingParity.places.compactMap { place in
        guard let id = WordingID(String(family)), let account = Account("policy") else { return nil }
        return ParityExemption(
          kind: kind, family: id, language: place.language, nation: place.nation, reason: ClientText("a sample"),
          account: account)
      }
    }
  }

  static let names = RecordNames(
    client: ClientText("Amina"), otherParent: ClientText("Rhys"), children: [ClientText("Efa"), ClientText("Deio")],
    reference: CustomerReference("121003957455") ?? { preconditionFailure("twelve digits") }(),
    received: .make(2026, 11, 18))

  static let reply = Reply(
    template: "some-template v1",
    lines: [
      "answer": [
        Reply.LineUse(
          line: "some-line v1",
          values: ["amount": .money(pence: 12_690), "due": .date(.make(2026, 11, 7))])
      ]
    ])
}

extension CivilDate {
  static func make(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? { preconditionFailure("no such day") }()
  }
}

extension WordingReference: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self = WordingReference(text) ?? { preconditionFailure("no reference: \(text)") }()
  }
}

extension WordingID: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self = WordingID(text) ?? { preconditionFailure("no name: \(text)") }()
  }
}
