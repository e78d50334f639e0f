/// What the last gate says of a finished message.
public enum GateVerdict: Hashable, Sendable {
  /// It may go out.
  case passes(evidence: GateEvidence)
  /// It must not go out; every reason, never empty.
  case refuses([GateRefusal])

  /// Whether it may go out.
  public var isPassed: Bool { if case .passes = self { true } else { false } }
}

/// What was looked at before a message was let through, to be kept with it.
public struct GateEvidence: Hashable, Sendable {
  /// How many fields were read: headers, subject and body.
  public let fields: Int
  /// How many bytes they have.
  public let bytes: Int
  /// How many detectors read them.
  public let detectors: Int
  /// How many forms of known values were looked for.
  public let knownForms: Int
}

/// One reason why a message must not go out; it never holds the value.
public struct GateRefusal: Hashable, Sendable, CustomStringConvertible {
  /// Where the reason stands.
  public enum Place: Hashable, Sendable, CustomStringConvertible {
    /// A header field, by position from 0 up.
    case header(Int)
    case subject
    case body
    /// The message as a whole.
    case message

    /// The place in words.
    public var description: String {
      switch self {
      case .header(let index): "header field \(index + 1)"
      case .subject: "the subject"
      case .body: "the body"
      case .message: "the message"
      }
    }
  }

  /// What is wrong there.
  public enum Cause: Hashable, Sendable {
    /// Personal data as written, or as a disguise comes off; the range is of the text without the disguise.
    case personalData(Finding, disguise: Disguise)
    case notUTF8(offset: Int)
    case controlByte(offset: Int)
    case hiddenCharacter(offset: Int)
    case tooLarge(bytes: Int)
    /// An address other than the recipient's or the sender's own in a header for addresses.
    case foreignAddress
    /// The record of the client or of the other party was not there to compare with.
    case recordMissing
  }

  /// Where it stands.
  public let place: Place
  /// What is wrong.
  public let cause: Cause

  /// A reason.
  public init(place: Place, cause: Cause) { (self.place, self.cause) = (place, cause) }

  /// A stable code for the cause.
  public var code: String {
    switch cause {
    case .personalData: "personal-data"
    case .notUTF8: "not-utf-8"
    case .controlByte: "control-byte"
    case .hiddenCharacter: "hidden-character"
    case .tooLarge: "too-large"
    case .foreignAddress: "foreign-address"
    case .recordMissing: "record-missing"
    }
  }

  /// What is wrong, where, and why that stops the message.
  public var description: String {
    switch cause {
    case .personalData(let finding, let disguise):
      disguise == .none ? "\(place): \(finding)" : "\(place), \(disguise.rawValue): \(finding)"
    case .notUTF8(let offset): "\(place), byte \(offset): not UTF-8, so it cannot be checked"
    case .controlByte(let offset): "\(place), byte \(offset): a control byte, which no approved wording has"
    case .hiddenCharacter(let offset):
      "\(place), byte \(offset): an invisible character, which could hide a value"
    case .tooLarge(let bytes): "\(place): \(bytes) bytes are more than \(OutboundText.largest), so it was not checked"
    case .foreignAddress: "\(place): an address that is neither the recipient's nor the sender's"
    case .recordMissing: "\(place): the records of both parties are needed to check it, and one was not given"
    }
  }
}

/// What had to be taken off a text before a value could be seen in it.
public enum Disguise: String, CaseIterable, Sendable {
  case none = "as written"
  case quotedPrintable = "after quoted-printable"
  case percent = "after percent-encoding"
  case entities = "after character references"
  case markup = "with tags left out"
  case base64 = "after base64"
  case lettersForDigits = "with letters read as digits"
  case spelledDigits = "with spelled digits"
  case reversed = "read backwards"
}
