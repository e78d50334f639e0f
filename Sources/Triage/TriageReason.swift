public import Casework

/// One ground for a subject or a flag, in this project's own words and never in the client's.
public enum TriageReason: Hashable, Sendable {
  /// How a declared subject was read.
  public enum Reading: String, CaseIterable, Sendable {
    /// It is one of the known names once case, blanks and punctuation are set aside.
    case name
    /// It is a few typing slips away from a known name, and from no other subject's.
    case slip
  }

  /// It came through the feedback link, so feedback is its subject (IN-4).
  case feedbackLink
  /// The sender picked it, or wrote something that means it.
  case declared(Subject, Reading)
  /// What the sender wrote means no subject that is known; a person must look.
  case unknownSubject
  /// The message holds a phrase of the lexicon; the text is the plainest form of the entry.
  case phrase(Flag, entry: String)
  /// A word of the model's own list spoke for the subject, or against it; the weight is in thousandths of all words'.
  case word(String, isFor: Bool, weight: Int)
  /// The message as a whole reads like others that have the flag, and no single phrase of the lexicon is in it.
  case wholeMessage(Flag)
  /// A missing-payment message names no child (IN-3).
  case childNotNamed

  /// The flag that the ground raises; nil where it is about the subject.
  public var flag: Flag? {
    switch self {
    case .phrase(let flag, _), .wholeMessage(let flag): flag
    case .childNotNamed: .childNotNamed
    case .feedbackLink, .declared, .unknownSubject, .word: nil
    }
  }
}

extension TriageReason: CustomStringConvertible {
  /// The ground as one sentence for a caseworker.
  public var description: String {
    switch self {
    case .feedbackLink: "It came through the feedback link, so it is feedback (IN-4)."
    case .declared(let subject, .name): "The sender picked \"\(subject.title)\"."
    case .declared(let subject, .slip): "What the sender wrote is a slip of the pen away from \"\(subject.title)\"."
    case .unknownSubject: "What the sender wrote is none of the eight subjects; read it and set the subject (IN-2)."
    case .phrase(let flag, let entry): "Words as in \"\(entry)\" raise the flag \(flag.name)."
    case .word(let word, true, _): "The word \"\(word)\" speaks for it."
    case .word(let word, false, _): "The word \"\(word)\" speaks against it."
    case .wholeMessage(let flag): "It reads like messages that have the flag \(flag.name)."
    case .childNotNamed: "It is about a missing payment and names no child; ask which (IN-3)."
    }
  }
}
