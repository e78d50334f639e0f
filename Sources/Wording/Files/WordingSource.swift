public import Cryptography

/// Which of the two folders a wording file belongs to.
public enum WordingKind: String, CaseIterable, Sendable {
  case template
  case line

  /// The kind in words: `template` or `line to take`.
  public var title: String { self == .template ? "template" : "line to take" }
}

/// One file of the folders `Templates` or `LinesToTake` as it was read: nothing in it is trusted yet.
public struct WordingSource: Hashable, Sendable {
  /// Which folder it came from.
  public let kind: WordingKind
  /// Its path below that folder, for fault messages.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]
  /// The hash that an approval binds (EM-5): of every byte of the file.
  public let digest: Digest

  /// A file that was read.
  public init(kind: WordingKind, path: String, bytes: [UInt8]) {
    self.kind = kind
    self.path = path
    self.bytes = bytes
    digest = SHA256.hash(bytes)
  }
}
