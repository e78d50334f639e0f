/// What one message that came back says: a report for each recipient, and which message of ours it is about.
public struct BounceReading: Hashable, Sendable {
  /// At least one; a message that is no bounce has one of that kind.
  public var reports: [DeliveryReport]
  /// The Message-ID of our message without angle brackets; nil where nothing names it.
  public var messageID: String?
  /// The envelope id that we gave to the relay (RFC 3461 ENVID), decoded.
  public var envelopeID: String?

  /// The tag of the address that it was delivered to; not yet checked against the key.
  public var tag: BounceTag?

  /// The report of the gravest kind, the first of them where there are several.
  public var gravest: DeliveryReport? { reports.min { Self.gravity($0.kind) < Self.gravity($1.kind) } }

  /// What the whole message is: the gravest kind among the recipients.
  public var kind: DeliveryReport.Kind { gravest?.kind ?? .notABounce }

  private static func gravity(_ kind: DeliveryReport.Kind) -> Int {
    DeliveryReport.Kind.allCases.firstIndex(of: kind) ?? 0
  }
}
