public import Casework

/// The part of a message that triage reads.
public struct TriageInput: Hashable, Sendable {
  /// What was picked as the subject, as it came; nil where nothing was.
  public var declaredSubject: ClientText?
  /// What the sender is.
  public var role: Role
  /// Whether it came through the feedback link, which makes it feedback (IN-4).
  public var isFeedbackLink: Bool
  /// What stands in the children box; no evidence of the subject, only of whether a child is named (IN-3).
  public var children: [ClientText]
  /// The message.
  public var body: ClientText

  /// A message with the given facts.
  public init(
    declaredSubject: ClientText?, role: Role, isFeedbackLink: Bool = false, children: [ClientText] = [],
    body: ClientText
  ) {
    self.declaredSubject = declaredSubject
    self.role = role
    self.isFeedbackLink = isFeedbackLink
    self.children = children
    self.body = body
  }

  /// What triage reads of a message of the self-service site.
  public init(_ message: InboundMessage) {
    self.init(
      declaredSubject: message.subject, role: message.role, isFeedbackLink: message.source == .feedbackLink,
      children: message.children, body: message.body)
  }
}

/// A message with what a person decided about it, to learn from.
public struct TriageExample: Hashable, Sendable {
  /// What a person decided.
  public struct Label: Hashable, Sendable {
    /// What the client wants done.
    public var subject: Subject
    /// Every flag, each on its own.
    public var flags: Flags
    /// What is asked, for the two subjects that have intents; nil elsewhere and where no line fits.
    public var intent: TriageIntent?

    /// A label.
    public init(subject: Subject, flags: Flags = [], intent: TriageIntent? = nil) {
      self.subject = subject
      self.flags = flags
      self.intent = intent
    }

    /// Whether an approved email may answer such a message (CH-1, CH-3).
    public var isEmailEligible: Bool {
      subject.isAnswerableByEmail && !flags.hasSafeguarding && !flags.contains(.complaint)
    }
  }

  /// Its own identifier, for reports.
  public var id: String
  /// Who wrote or labelled it: examples of one group are held back together, or a figure would flatter.
  public var group: String
  /// The message.
  public var input: TriageInput
  /// The language a person says it is in.
  public var language: Language
  /// What a person decided.
  public var label: Label

  /// An example.
  public init(id: String, group: String, input: TriageInput, language: Language, label: Label) {
    self.id = id
    self.group = group
    self.input = input
    self.language = language
    self.label = label
  }
}
