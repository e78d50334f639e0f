/// Text that a client wrote, or that the record holds of one: it cannot be printed, only masked into safe text.
public struct ClientText: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// The text as it came; only detectors, matchers and the store may read it.
  public let unmasked: String

  /// Wraps text of a client.
  public init(_ text: String) { unmasked = text }

  /// Whether there is no text.
  public var isEmpty: Bool { unmasked.utf8.isEmpty }
  /// Its size, never its content.
  public var description: String { "[client text, \(unmasked.utf8.count) bytes]" }
  /// Its size, never its content.
  public var debugDescription: String { description }
}
