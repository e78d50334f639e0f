public import JSON

/// Why a line or a file goes to quarantine; never what it says.
public struct Rejection: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The line is not acceptable JSON.
    case json(JSONError.Code)
    /// The entry of the spool is not a file that is read.
    case entry(SpoolRefusal)
    /// The file as a whole, or the line as a line, is wrong.
    case form(FormFault)
    /// A record lacks something or has it in a wrong form.
    case record(RecordFault)

    /// The stable code.
    public var code: String {
      switch self {
      case .json(let code): code.rawValue
      case .entry(let refusal): refusal.rawValue
      case .form(let fault): fault.rawValue
      case .record(let fault): fault.rawValue
      }
    }
  }

  /// What is wrong.
  public let reason: Reason
  /// The byte in the line at which it is wrong, from 0.
  public let offset: Int
  /// The member that is wrong, a name that this program knows; nil where no one member is.
  public let member: String?
  /// What is wrong and what to do, in one sentence without a word of the content.
  public let sentence: String

  init(_ reason: Reason, offset: Int = 0, member: String? = nil, sentence: String) {
    self.reason = reason
    self.offset = offset
    self.member = member
    self.sentence = sentence
  }

  init(_ error: JSONError) { self.init(.json(error.code), offset: error.offset, sentence: error.sentence) }
  init(_ refusal: SpoolRefusal) { self.init(.entry(refusal), sentence: refusal.sentence) }
  init(_ fault: FormFault, offset: Int = 0) { self.init(.form(fault), offset: offset, sentence: fault.sentence) }
  init(_ fault: RecordFault, _ member: String, _ sentence: String) {
    self.init(.record(fault), member: member, sentence: sentence)
  }

  /// A message whose identifier another message has, which says something else (IN-5).
  static let conflict = Rejection(
    .conflict, "message_id", "A message with this message_id and other content was taken in before; ask the sender.")

  func at(_ offset: Int) -> Self { Self(reason, offset: offset, member: member, sentence: sentence) }

  /// The stable code of the reason.
  public var code: String { reason.code }
  /// The code, the byte and the sentence.
  public var description: String { "\(code) at byte \(offset): \(sentence)" }
}
