extension BounceReading {
  /// Reports beyond this number are left out: our mails have one recipient.
  private static let mostReports = 100

  /// The reports of a notification: from its fields where it has them, else from a header, else from its words.
  static func reports(_ material: Material) -> [DeliveryReport] {
    let fields = (material.status?.recipients ?? []).prefix(mostReports)
    let text = TextRecipients(
      material.text, others: material.others, addressees: Set(material.addressees.map { $0.lowercased() }))
    if !fields.isEmpty { return fields.map { report($0, material, text, isOnly: fields.count == 1) } }
    var named: [(address: String, source: DeliveryReport.Source)] = []
    for value in material.outer.values("X-Failed-Recipients") {
      named += FoundAddress.all(in: Array(value.utf8)[...]).map { ($0.text, .failedRecipients) }
    }
    if named.isEmpty { named = text.entries.map { ($0.address, .text) } }
    if named.isEmpty { named = material.addressees.map { ($0, .returnedMessage) } }
    if named.isEmpty, let address = material.outer.value("Subject").flatMap(FoundAddress.inField) {
      named = [(address, .text)]
    }
    if named.isEmpty {
      return [report(for: nil, .none, material, text, isOnly: true, isStillTried: isStillTried(material))]
    }
    var seen: Set<String> = []
    named = Array(named.filter { seen.insert($0.address.lowercased()).inserted }.prefix(mostReports))
    let isStillTried = isStillTried(material)
    return named.map {
      report(for: $0.address, $0.source, material, text, isOnly: named.count == 1, isStillTried: isStillTried)
    }
  }

  /// A report from the fields of one recipient, with the words about the same address beside them.
  private static func report(
    _ fields: StatusFields.Group, _ material: Material, _ text: TextRecipients, isOnly: Bool
  ) -> DeliveryReport {
    let final = fields.untyped("final-recipient").flatMap(FoundAddress.inField)
    let original = fields.untyped("original-recipient").flatMap(FoundAddress.inField)
    var report = DeliveryReport(recipient: Self.fuller(final, original), source: .statusFields)
    if report.recipient == nil, let (address, source) = fallback(material, text) {
      (report.recipient, report.source) = (address, source)
    }
    report.originalRecipient = original?.lowercased() == report.recipient?.lowercased() ? nil : original
    report.remoteServer = fields.untyped("remote-mta")
    let said = Array((fields.untyped("diagnostic-code") ?? "").utf8)
    var evidence = Evidence(diagnostic: said, words: words(about: report.recipient, material, text, isOnly: isOnly))
    let action = (fields["action"] ?? "").utf8.prefix { $0 > 0x20 && $0 != 0x28 && $0 != 0x3B }
    evidence.action = DeliveryReport.Action(rawValue: String(decoding: action.map(\.folded), as: UTF8.self))
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

  private static func report(
    for address: String?, _ source: DeliveryReport.Source, _ material: Material, _ text: TextRecipients, isOnly: Bool,
    isStillTried: Bool
  ) -> DeliveryReport {
    var report = DeliveryReport(recipient: address, source: source)
    var evidence = Evidence(words: words(about: address, material, text, isOnly: isOnly))
    evidence.isStillTried = isStillTried
    evidence.settle(&report)
    return report
  }

  private static func fallback(_ material: Material, _ text: TextRecipients) -> (String, DeliveryReport.Source)? {
    if let value = material.outer.value("X-Failed-Recipients").flatMap(FoundAddress.inField) {
      return (value, .failedRecipients)
    }
    if let entry = text.entries.first { return (entry.address, .text) }
    return material.addressees.first.map { ($0, .returnedMessage) }
  }

  /// The lines about an address; all of them where it is the only one or is not written in them.
  private static func words(
    about address: String?, _ material: Material, _ text: TextRecipients, isOnly: Bool
  ) -> ArraySlice<UInt8> {
    let all = material.text.words[...]
    guard !isOnly, let key = address?.lowercased(),
      let entry = text.entries.first(where: { $0.address.lowercased() == key })
    else { return all }
    let own = all[entry.range]
    return EnhancedStatus.all(in: own).isEmpty && SMTPReplyCode.first(in: own) == nil
      && FailureReason.index.all(in: material.text.lowered[entry.range]).isEmpty ? all : own
  }

  private static func isStillTried(_ material: Material) -> Bool {
    let subject = (material.outer.value("Subject") ?? "").utf8.map(\.folded)
    let heard = FailureReason.index.all(in: material.text.lowered[...])
    return heard.contains { $0 == .stillTrying } || subject[...].contains("(delay)")
      || subject[...].contains("warning: ")
  }
}
