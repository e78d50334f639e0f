internal import SafeText

/// A column of the queue that a person may choose; time left, client and reference are always there.
public enum QueueColumn: String, CaseIterable, Sendable {
  case subject, flags, prefer, email, owner, received, due, number

  /// What stands over it.
  var heading: SafeText {
    switch self {
    case .subject: "Subject"
    case .flags: "Flags"
    case .prefer: "Prefer"
    case .email: "Email"
    case .owner: "Owner"
    case .received: "Received"
    case .due: "Due"
    case .number: "Number"
    }
  }

  /// What it says, for the list from which it is chosen.
  var effect: SafeText {
    switch self {
    case .subject: "what it is about"
    case .flags: "what has to be looked at"
    case .prefer: "how the client asked to be contacted"
    case .email: "whether an email may answer it"
    case .owner: "whose it is, and who has it open"
    case .received: "when the message came"
    case .due: "when the target passes"
    case .number: "the number of the activity"
    }
  }

  /// What is shown unless somebody chooses.
  public static let shipped: [Self] = [.subject, .flags, .prefer, .email, .owner]
}
