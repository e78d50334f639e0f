public import Cryptography

/// A reply as the client will read it, with what each part of it came from (EM-5, EM-8).
public struct RenderedReply: Hashable, Sendable {
  /// One paragraph of the template, or one line in an editable paragraph.
  public struct Part: Hashable, Sendable {
    /// The paragraph of the template.
    public let paragraph: WordingName
    /// What may be done with the paragraph: `read-only`, `editable` or `optional`.
    public let kindName: String
    /// The template or the line that the words are from.
    public let wording: WordingReference
    /// The hash of the file that they are from.
    public let fileDigest: Digest
    /// The words; paragraphs of a line are separated by an empty line.
    public let text: String
  }

  /// A file whose words are in the email.
  public struct Provenance: Hashable, Sendable {
    /// Template or line.
    public let kind: WordingKind
    /// Name and version.
    public let reference: WordingReference
    /// The hash of the file.
    public let fileDigest: Digest
  }

  /// The parts in order.
  public let parts: [Part]
  /// The template, then every line in the order of its first use.
  public let provenance: [Provenance]
  /// The text of the email: lines end with LF, paragraphs are separated by an empty line, an LF at the end.
  public let body: String

  /// The hash of the text: what was previewed is sent only while this stays the same.
  public var digest: Digest { SHA256.hash(body) }

  init(parts: [Part], provenance: [Provenance]) {
    self.parts = parts
    self.provenance = provenance
    body = parts.map(\.text).joined(separator: "\n\n") + "\n"
  }
}
