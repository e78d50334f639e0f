/// Why a message that came back cannot be read and goes to quarantine; never says what is in it.
public struct BounceFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of fault.
  public enum Code: String, CaseIterable, Sendable {
    /// There is nothing in it.
    case empty
    /// It does not begin with a header.
    case noHeader = "no_header"
    /// More fields in one header than the limit.
    case tooManyFields = "too_many_fields"
    /// A header over the limit.
    case headerTooLong = "header_too_long"
    /// A zero byte in a header.
    case zeroByte = "zero_byte"
    /// Parts inside parts beyond the limit.
    case tooDeep = "too_deep"
    /// More parts than the limit.
    case tooManyParts = "too_many_parts"
    /// A multipart that does not say what separates its parts, or says it at excessive length.
    case boundary
  }

  /// The kind of fault.
  public let code: Code

  init(_ code: Code) { self.code = code }

  /// What is wrong, a clause with no full stop.
  public var reason: String {
    let limits = MessageLimits.standard
    return switch code {
    case .empty: "it is empty"
    case .noHeader: "it does not begin with the header of a message"
    case .tooManyFields: "a header has more than \(limits.fields) fields"
    case .headerTooLong: "a header is longer than \(limits.headerBytes) bytes"
    case .zeroByte: "a header holds a zero byte"
    case .tooDeep: "its parts are nested more than \(limits.depth) deep"
    case .tooManyParts: "it has more than \(limits.parts) parts"
    case .boundary: "a multipart does not say properly what separates its parts"
    }
  }

  /// What is wrong and what to do now.
  public var description: String {
    "The message cannot be read: \(reason). Look at it by hand; nothing was changed."
  }
}
