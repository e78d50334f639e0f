/// Where an activity stands.
public enum ActivityStatus: String, CaseIterable, Sendable {
  /// Work is to be done.
  case open
  /// The enquiry was answered (SLA-3).
  case answered
  /// Closed without an answer to the client, such as employer work passed on.
  case closed
}

/// One inbound self-service message as work to be done (IN-1).
public struct Activity: Hashable, Sendable {
  /// Its number.
  public var id: ActivityID
  /// The message it came from.
  public var messageID: String
  /// Who sent it, as far as the message says; nil where the reference cannot be read.
  public var scin: CustomerReference?
  /// The case it belongs to; nil while it is unlinked (IN-6).
  public var caseNumber: CaseNumber?
  /// What the sender is.
  public var role: Role
  /// What the client picked, as it came; untrusted text.
  public var declaredSubject: ClientText
  /// What the console made of it (IN-7).
  public var classified: Classification
  /// What a caseworker corrected it to, with who and when (IN-7); nil where nobody did.
  public var correction: SubjectCorrection?
  /// The flags that stand.
  public var flags: Flags
  /// The flags that may be meant: each bars what it would bar if it stood, until a person decides.
  public var possibleFlags: Flags
  /// Where it stands.
  public var status: ActivityStatus
  /// The account that owns it; nil where nobody does.
  public var owner: Account?
  /// The team of its case, or of the unlinked queue.
  public var team: String
  /// When the site took the message in; the response target runs from here (SLA-1).
  public var receivedAt: Instant
  /// When an answer is due.
  public var dueAt: Instant
  /// When it was answered; nil while it is not.
  public var answeredAt: Instant?

  /// An activity with the given facts.
  public init(
    id: ActivityID, messageID: String, scin: CustomerReference?, caseNumber: CaseNumber?, role: Role,
    declaredSubject: ClientText, classified: Classification, correction: SubjectCorrection?, flags: Flags,
    possibleFlags: Flags = [],
    status: ActivityStatus, owner: Account?, team: String, receivedAt: Instant, dueAt: Instant, answeredAt: Instant?
  ) {
    self.id = id
    self.messageID = messageID
    self.scin = scin
    self.caseNumber = caseNumber
    self.role = role
    self.declaredSubject = declaredSubject
    self.classified = classified
    self.correction = correction
    self.flags = flags
    self.possibleFlags = possibleFlags
    self.status = status
    self.owner = owner
    self.team = team
    self.receivedAt = receivedAt
    self.dueAt = dueAt
    self.answeredAt = answeredAt
  }

  /// The subject that counts: the corrected one, else the classified one (IN-7).
  public var subject: Subject { correction?.subject ?? classified.subject }
  /// Every flag that stands or may be meant: what bars an email (CH-2, CH-3).
  public var barringFlags: Flags { flags.union(possibleFlags) }
  /// Whether no case is known for it (IN-6).
  public var isUnlinked: Bool { caseNumber == nil }
}

/// What a classifier made of a message, and how sure it is.
public struct Classification: Hashable, Sendable {
  /// The likeliest subject.
  public var subject: Subject
  /// How likely it is, 0 to 1000 thousandths.
  public var confidence: Int
  /// Whether a person must decide before an email may answer it.
  public var isUnsure: Bool
  /// Which classifier decided, name and version.
  public var model: String
  /// The second likeliest subject; nil where only one was thought of.
  public var runnerUp: Subject?
  /// How likely the second is, 0 to 1000 thousandths.
  public var runnerUpConfidence: Int
  /// What is asked, by the name of the intent; nil where none was seen.
  public var intent: String?
  /// The language that the message is written in; nil where it was not looked at.
  public var language: Language?

  /// A classification.
  public init(
    subject: Subject, confidence: Int, isUnsure: Bool, model: String, runnerUp: Subject? = nil,
    runnerUpConfidence: Int = 0, intent: String? = nil, language: Language? = nil
  ) {
    self.subject = subject
    self.confidence = confidence
    self.isUnsure = isUnsure
    self.model = model
    self.runnerUp = runnerUp
    self.runnerUpConfidence = runnerUpConfidence
    self.intent = intent
    self.language = language
  }
}

/// A caseworker's correction of the subject (IN-7); it never resets the clock (SLA-6).
public struct SubjectCorrection: Hashable, Sendable {
  /// What it was corrected to.
  public var subject: Subject
  /// Who corrected it.
  public var by: Account
  /// When.
  public var at: Instant

  /// A correction.
  public init(subject: Subject, by: Account, at: Instant) {
    self.subject = subject
    self.by = by
    self.at = at
  }
}
