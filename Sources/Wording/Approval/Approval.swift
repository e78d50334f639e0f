public import Casework
public import Cryptography

/// Somebody's word that one exact file may be sent to clients, between two dates (EM-5).
public struct Approval: Hashable, Sendable {
  /// The wording.
  public var reference: WordingReference
  /// Whether it is a template or a line.
  public var kind: WordingKind
  /// The SHA-256 of the file that was approved; any other file is not.
  public var fileDigest: Digest
  /// Who approved it.
  public var approver: Account
  /// The first day on which the approval holds.
  public var from: CivilDate
  /// The last day on which it holds; nil where it has no end of its own.
  public var until: CivilDate?
  /// Whether it was taken back; that is for good.
  public var isWithdrawn: Bool

  /// An approval.
  public init(
    reference: WordingReference, kind: WordingKind, fileDigest: Digest, approver: Account, from: CivilDate,
    until: CivilDate?, isWithdrawn: Bool = false
  ) {
    self.reference = reference
    self.kind = kind
    self.fileDigest = fileDigest
    self.approver = approver
    self.from = from
    self.until = until
    self.isWithdrawn = isWithdrawn
  }
}
