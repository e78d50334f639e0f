/// Why a message's text or bytes may not be sent; never says what is in them.
public struct MessageFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of fault.
  public enum Code: String, CaseIterable, Sendable {
    /// The body is empty.
    case bodyEmpty = "body_empty"
    /// The body or the bytes are over the limit.
    case tooLong = "too_long"
    /// The body has a control character, CR among them.
    case bodyControl = "body_control"
    /// The date cannot be written in a header.
    case dateOutOfRange = "date_out_of_range"
    /// GMime gave no bytes.
    case notBuilt = "not_built"
    /// A byte that is not 7-bit text.
    case notPlainBytes = "not_plain_bytes"
    /// CR or LF alone, or no CRLF at the end.
    case lineEnd = "line_end"
    /// A line over the limit.
    case lineTooLong = "line_too_long"
    /// Not exactly the headers that a reply has, each once.
    case headers
    /// The To header is not the recipient alone.
    case recipient
    /// The Message-ID header is not the message's identity.
    case messageID = "message_id"
  }

  /// The kind of fault.
  public let code: Code
  /// Where: the number of the line, from 1 up; nil where it is not about a line.
  public let line: Int?

  init(_ code: Code, line: Int? = nil) {
    self.code = code
    self.line = line
  }

  /// What is wrong, where, and what to do now.
  public var description: String {
    let what =
      switch code {
      case .bodyEmpty: "the body is empty"
      case .tooLong: "the message is over \(WireCheck.longestMessage) bytes"
      case .bodyControl: "the body holds a control character"
      case .dateOutOfRange: "the date is outside the years 1970 to 9999"
      case .notBuilt: "the message could not be built"
      case .notPlainBytes: "the message holds a byte that is not 7-bit text"
      case .lineEnd: "a line does not end in CRLF"
      case .lineTooLong: "a line is too long"
      case .headers: "the headers are not exactly those of a reply"
      case .recipient: "the To header is not the one recipient"
      case .messageID: "the Message-ID header is another one"
      }
    return "\(what)\(line.map { " (line \($0))" } ?? ""); nothing was sent. Approve the reply again from its wording."
  }
}
