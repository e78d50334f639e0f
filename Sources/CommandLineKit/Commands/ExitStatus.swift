public import SafeText

/// How a run ended, as the number that the shell sees.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  case failed = 1
  case usage = 2
  case declined = 3
  case notAllowed = 4
  case notFound = 5
  case refused = 6
  case conflict = 7
  case partial = 8
  case faults = 9
  case tryLater = 75
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

  /// What the number says, in one line.
  public var meaning: SafeText {
    switch self {
    case .done: "done; an empty list is done too"
    case .failed: "failed for a reason that no other number covers"
    case .usage: "the command line was not understood; nothing was done"
    case .declined: "declined at a question, or cancelled"
    case .notAllowed: "not signed in, or not allowed"
    case .notFound: "not found"
    case .refused: "refused by a rule; --json lists the rules and the route to take"
    case .conflict: "somebody else has it, or it changed meanwhile"
    case .partial: "done in part, or still on hold"
    case .faults: "a check ran and found faults"
    case .tryLater: "put off, for instance by the mail server; try again later"
    case .hungUp: "the terminal went away"
    case .interrupted: "interrupted from the keyboard"
    case .terminated: "told to end by the system"
    }
  }
}
