internal import ASCII

/// The reports of one notification: from its fields where it has them, else from a header, else from its words.
struct RecipientReports {
  private typealias Named = (address: String, source: DeliveryReport.Source)

  private let material: Material
  private let recipients: TextRecipients
  /// What all the words say.
  private let whole: Statement
  /// What is said about each address that the words name, by its small letters.
  private let own: [String: Statement]

  init(_ material: Material) {
    self.material = material
    recipients = TextRecipients(
      material.text, others: material.others, addressees: Set(material.addressees.map { $0.lowercased() }))
    let words = material.text.words[...]
    whole = Statement(words)
    // The lines of different addresses do not overlap, so that no word is read more than twice.
    own = Dictionary(
      recipients.entries.prefix(StatusFields.most).map { ($0.address.lowercased(), Statement(words[$0.range])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// At least one.
  var reports: [DeliveryReport] {
    let fields = (material.status?.recipients ?? []).prefix(StatusFields.most)
    if !fields.isEmpty { return fields.map { report($0, isOnly: fields.count == 1) } }
    var seen: Set<String> = []
    let named = named.filter { seen.insert($0.address.lowercased()).inserted }.prefix(StatusFields.most)
    let isStillTried = isStillTried
    func told(_ address: String?, _ source: DeliveryReport.Source) -> DeliveryReport {
      var report = DeliveryReport(recipient: address, source: source)
      var evidence = Evidence(words: words(about: address, isOnly: named.count <= 1))
      evidence.isStillTried = isStillTried
      evidence.settle(&report)
      return report
    }
    return named.isEmpty ? [told(nil, .none)] : named.map { told($0.address, $0.source) }
  }

  /// Who failed, where no fields say so: from the surest place that names anybody.
  private var named: [Named] {
    let failed = material.outer.values("X-Failed-Recipients").flatMap { FoundAddress.all(in: Array($0.utf8)[...]) }
    if !failed.isEmpty { return failed.map { ($0.text, .failedRecipients) } }
    if !recipients.entries.isEmpty { return recipients.entries.map { ($0.address, .text) } }
    let addressees = material.addressees
    if !addressees.isEmpty { return addressees.map { ($0, .returnedMessage) } }
    return material.outer.value("Subject").flatMap(FoundAddress.inField).map { [($0, .text)] } ?? []
  }

  /// A report from the fields of one recipient, with the words about the same address beside them.
  private func report(_ fields: StatusFields.Group, isOnly: Bool) -> DeliveryReport {
    let written = fields.untyped("final-recipient")
    // A route through other hosts ends in a name inside the last of them, which means nothing to us.
    let isRouted = written?.utf8.first == 0x40 && fields["original-recipient"] != nil
    let final = isRouted ? nil : written.flatMap(FoundAddress.inField)
    let original = fields.untyped("original-recipient").flatMap(FoundAddress.inField)
    var report = DeliveryReport(recipient: Self.fuller(final, original), source: .statusFields)
    if report.recipient == nil, let (address, source) = fallback {
      (report.recipient, report.source) = (address, source)
    }
    report.originalRecipient = original?.lowercased() == report.recipient?.lowercased() ? nil : original
    report.remoteServer = fields.untyped("remote-mta")
    var evidence = Evidence(words: words(about: report.recipient, isOnly: isOnly))
    evidence.diagnostic = Statement(Array((fields.untyped("diagnostic-code") ?? "").utf8)[...])
    let action = (fields["action"] ?? "").utf8.prefix { $0 > 0x20 && $0 != 0x28 && $0 != 0x3B }
    evidence.action = DeliveryReport.Action(rawValue: String(decoding: action.map(\.lowercasedASCII), as: UTF8.self))
    evidence.field = EnhancedStatus.all(in: Array((fields["status"] ?? "").utf8)[...]).first
    evidence.isStillTried = fields["will-retry-until"] != nil
    evidence.settle(&report)
    return report
  }

  /// The final address, unless it is the original one with its host cut short.
  private static func fuller(_ final: String?, _ original: String?) -> String? {
    guard let final, let original else { return final ?? original }
    let (short, long) = (final.utf8.split(separator: 0x40), original.utf8.split(separator: 0x40))
    let isCut = short.last?.contains(0x2E) == false && long.last?.contains(0x2E) == true
    return isCut && short.first.map { first in long.first.map { first.elementsEqual($0) } ?? false } ?? false
      ? original : final
  }

  /// Who failed, where the fields name nobody.
  private var fallback: Named? {
    if let value = material.outer.value("X-Failed-Recipients").flatMap(FoundAddress.inField) {
      return (value, .failedRecipients)
    }
    if let entry = recipients.entries.first { return (entry.address, .text) }
    return material.addressees.first.map { ($0, .returnedMessage) }
  }

  /// What the lines about an address say; all of them where it is the only one or nothing is said about it.
  private func words(about address: String?, isOnly: Bool) -> Statement {
    guard !isOnly, let statement = address.flatMap({ own[$0.lowercased()] }), statement.saysSomething else {
      return whole
    }
    return statement
  }

  private var isStillTried: Bool {
    let subject = (material.outer.value("Subject") ?? "").utf8.map(\.lowercasedASCII)
    return whole.reasons.contains(.stillTrying) || subject[...].contains("(delay)")
      || subject[...].contains("warning: ")
  }
}
