/// The last look at a finished message before it goes out (EM-7, SG-2): what it cannot clear it refuses.
public enum OutboundGate {
  /// Whether the message may go out; every reason where it may not.
  ///
  /// The service's own numbers pass because they are no personal data; the recipient's address passes in `To` alone.
  public static func check(_ message: OutboundText, allowedFirstNames: FirstNames, known: KnownValues) -> GateVerdict {
    var refusals: [GateRefusal] = []
    if !known.hasClient || !known.hasOtherParty { refusals.append(GateRefusal(place: .message, cause: .recordMissing)) }
    let size = message.headers.reduce(message.subject.count + message.body.count) {
      $0 + $1.name.count + $1.value.count
    }
    guard size <= OutboundText.largest else {
      return .refuses(refusals + [GateRefusal(place: .message, cause: .tooLarge(bytes: size))])
    }
    let field = FieldCheck(
      allowed: allowedFirstNames, known: known, loose: LooseMatcher(known, allowed: allowedFirstNames),
      approved: ApprovedPassages(message.approvedPassages))
    for (index, header) in message.headers.enumerated() {
      refusals += HeaderCheck(message: message, field: field).refusals(header, at: index)
    }
    refusals += field.refusals(message.subject, .subject)
    refusals += field.refusals(message.body, .body)
    guard refusals.isEmpty else { return .refuses(refusals) }
    return .passes(
      evidence: GateEvidence(
        fields: message.headers.count + 2, bytes: size, detectors: Detectors.count, knownForms: known.count))
  }
}
