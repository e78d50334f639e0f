/// A part of a message as a plain value: what the edge has split and decoded, for rules that know no MIME library.
public struct MailPart: Hashable, Sendable {
  /// A header field: its name as written, and its value unfolded, encoded words decoded, in UTF-8.
  public struct Field: Hashable, Sendable {
    /// The name, without the colon.
    public let name: String
    /// The value, without blanks around it.
    public let value: String

    /// A field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The header fields, in order.
  public var fields: [Field]
  /// The media type in lower case, such as `message/delivery-status`; `text/plain` where the header has none.
  public var type: String
  /// What a text says in UTF-8 with LF line ends; empty for a container and for what is not text.
  public var text: [UInt8]
  /// The parts of a multipart, or the one message inside a `message/rfc822`.
  public var parts: [MailPart]

  /// A part.
  public init(fields: [Field], type: String = "text/plain", text: [UInt8] = [], parts: [MailPart] = []) {
    self.fields = fields
    self.type = type
    self.text = text
    self.parts = parts
  }

  /// The first value under a name, which is compared without regard to case.
  public func value(_ name: String) -> String? { values(name).first }

  /// All values under a name, in order.
  public func values(_ name: String) -> [String] {
    fields.filter { $0.name.utf8.elementsEqualFolded(name.utf8) }.map(\.value)
  }
}
