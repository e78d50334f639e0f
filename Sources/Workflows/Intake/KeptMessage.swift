internal import Casework
internal import PersonalData
internal import Storage

/// A message as it is kept: without PINs, passwords and card details, and with the count of what it holds (EM-7).
struct KeptMessage {
  /// The message without what is never kept.
  let message: InboundMessage
  /// How many values of each kind it held.
  let masks: [MaskCount]

  init(_ message: InboundMessage) {
    var kept = message
    let body = Destruction.remains(of: message.body.unmasked)
    let subject = Destruction.remains(of: message.subject.unmasked)
    let unknown = message.unknownMembers.map(Destruction.remains(of:))
    let children = message.children.map { Destruction.remains(of: $0.unmasked) }
    kept.children = zip(message.children, children).map { $1.counts.isEmpty ? $0 : ClientText($1.text) }
    if !body.counts.isEmpty { kept.body = ClientText(body.text) }
    if !subject.counts.isEmpty { kept.subject = ClientText(subject.text) }
    if let unknown, !unknown.counts.isEmpty { kept.unknownMembers = unknown.text }
    self.message = kept

    var destroyed: [DataKind: Int] = [:]
    for counts in [body.counts, subject.counts, unknown?.counts ?? [:]] + children.map(\.counts) {
      destroyed.merge(counts, uniquingKeysWith: +)
    }
    var found: [DataKind: Int] = [:]
    for text in [kept.body.unmasked, kept.subject.unmasked] {
      for finding in PersonalData.scan(text) { found[finding.kind, default: 0] += 1 }
    }
    masks =
      (found.map { MaskCount(kind: $0.policyName, found: $1, isDestroyed: false) }
      + destroyed.map { MaskCount(kind: $0.policyName, found: $1, isDestroyed: true) })
      .sorted { ($0.kind, $0.isDestroyed ? 1 : 0) < ($1.kind, $1.isDestroyed ? 1 : 0) }
  }
}
