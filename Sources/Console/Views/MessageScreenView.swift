public import Casework
public import SafeText

/// A message to be read, masked, with the client beside it and every reason about email.
public struct MessageScreenView: Sendable {
  /// One rule on email, put to the facts (CH-1 to CH-3).
  public struct Check: Hashable, Sendable {
    /// Its number: `CH-1`.
    public let rule: SafeText
    /// What it says of an email.
    public let verdict: EmailDecision.Verdict
    /// What was found, or what is still to be found out.
    public let finding: SafeText

    /// A check.
    public init(rule: SafeText, verdict: EmailDecision.Verdict, finding: SafeText) {
      (self.rule, self.verdict, self.finding) = (rule, verdict, finding)
    }
  }

  /// Its row in the queue.
  public var row: QueueRow
  /// Where it stands in the queue: `row 7 of 41`; empty where it is not in it.
  public var place: SafeText
  /// The target, as a time: `Tue 18 21:33`.
  public var target: SafeText
  /// The client in one or more lines: name, role, reference, case, team; registered, preference, language.
  public var client: [SafeText]
  /// The subject in words: what the client chose, and what the console found.
  public var subject: SafeText
  /// The flags in words; empty for none.
  public var flags: SafeText
  /// Those of them that go to the team leader (SG-1, SG-2), in words; empty for none.
  public var safeguarding: SafeText = ""
  /// The flags that stand, certain or possible, each of which may be cleared or says why not.
  public var standing: [StandingFlag] = []
  /// Whether an email may be sent.
  public var emailAllowed: Bool
  /// What to do instead, in words: `Telephone the client.`; empty where email is allowed.
  public var route: SafeText
  /// What does it here.
  public var remedies: [Action] = []
  /// The notes on it, oldest first: when, what, who; never sent to the client.
  public var notes: [SafeText] = []
  /// Whether nobody knows yet whose message it is, so that nobody can be answered (IN-6).
  public var isUnlinked = false
  /// Every check, those that fail first, those that pass last.
  public var checks: [Check]
  /// When and how it came: `received Sun 16 Nov 21:33 through self-service`.
  public var received: SafeText
  /// The text, masked, with its line breaks.
  public var body: SafeText
  /// The names of what is masked in it: `[account 1]`.
  public var masked: [SafeText]
  /// What is proposed because of what it says, each a sentence.
  public var proposals: [SafeText]
  /// The newest entries of the history.
  public var history: [HistoryRow]
  /// How many entries the history has; nil where they are not counted.
  public var historyCount: Int?
  /// Who else has it open, and since when; empty for nobody. Then this person reads only.
  public var otherReader: SafeText
  /// Whether there is a draft of a reply.
  public var hasDraft: Bool
  /// The last contact with the client: `12 Nov, call, no answer`; empty for none.
  public var lastContact: SafeText = ""
  /// When, how and by whom it was answered; empty while it is not.
  public var answered: SafeText = ""
  /// Since when the clock of the target stands, who stopped it and why; empty while it runs.
  public var clock: SafeText = ""

  /// What whoever stops the clock is asked; the reason names what safeguards somebody.
  var pauseQuestion: SafeText {
    "Stop the clock: why? It is recorded\(safeguarding.isEmpty ? "" : "; name \(safeguarding) in it")."
  }

  /// The checks of one verdict.
  func checks(_ verdict: EmailDecision.Verdict) -> [Check] { checks.filter { $0.verdict == verdict } }

  /// What to do instead, with its keys: `Telephone the client, press C.`
  func remedy(_ keys: KeyTable) -> SafeText {
    guard !remedies.isEmpty else { return route.asSentence }
    let keys = remedies.map { keys.words(for: $0) }.joined(separator: " or ")
    return "\(route.asSentence) Press \(keys)."
  }

  /// A message of these parts.
  public init(
    row: QueueRow, place: SafeText, target: SafeText, client: [SafeText], subject: SafeText, flags: SafeText,
    emailAllowed: Bool, route: SafeText, checks: [Check], received: SafeText, body: SafeText, masked: [SafeText],
    proposals: [SafeText] = [], history: [HistoryRow], historyCount: Int?, otherReader: SafeText = "",
    hasDraft: Bool = false
  ) {
    (self.row, self.place, self.target, self.client) = (row, place, target, client)
    (self.subject, self.flags, self.emailAllowed, self.route) = (subject, flags, emailAllowed, route)
    (self.checks, self.received, self.body, self.masked) = (checks, received, body, masked)
    (self.proposals, self.history, self.historyCount) = (proposals, history, historyCount)
    (self.otherReader, self.hasDraft) = (otherReader, hasDraft)
  }
}

extension MessageScreenView {
  /// Why no flag at all can be cleared; nil where one can.
  var unclearable: SafeText? {
    guard let first = standing.first else { return "No flag stands on this message." }
    return standing.allSatisfy { !$0.refusal.isEmpty } ? first.refusal : nil
  }
}

/// A flag that stands on a message.
public struct StandingFlag: Hashable, Sendable {
  /// The flag.
  public let flag: Flag
  /// Why this person may not clear it; empty where they may (SG-3).
  public let refusal: SafeText

  /// A flag that stands.
  public init(_ flag: Flag, refusal: SafeText = "") { (self.flag, self.refusal) = (flag, refusal) }
}
