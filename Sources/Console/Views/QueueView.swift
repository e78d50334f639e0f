public import Casework
public import SafeText

/// The queue as it is shown: loaded at one moment, in the order of the sort.
public struct QueueView: Sendable {
  /// What is shown: `Hastings B, open, least time left first`.
  public var heading: SafeText
  /// How much there is of each kind: `Open 41`, `LATE 2`; in the order in which they are shown.
  public var counts: [QueueCount]
  /// The filter, as typed.
  public var filter: String
  /// The rows.
  public var rows: [QueueRow]
  /// How many rows the filter lets through, also those that were not loaded; nil until they are counted.
  public var total: Int?
  /// The saved view that it is, from 1; nil for none.
  public var view: Int?
  /// What the saved views are called, in the order of their keys.
  public var viewNames: [SafeText]

  /// A queue of these parts.
  public init(
    heading: SafeText, counts: [QueueCount], filter: String, rows: [QueueRow], total: Int?, view: Int?,
    viewNames: [SafeText]
  ) {
    (self.heading, self.counts, self.filter, self.rows) = (heading, counts, filter, rows)
    (self.total, self.view, self.viewNames) = (total, view, viewNames)
  }
}

/// How much of something there is in the queue.
public struct QueueCount: Hashable, Sendable {
  /// What is counted: `LATE`.
  public let words: SafeText
  /// How many.
  public let count: Int
  /// How it is drawn where there are any.
  public let style: Style

  /// A count.
  public init(_ words: SafeText, _ count: Int, style: Style = .normal) {
    (self.words, self.count, self.style) = (words, count, style)
  }
}

/// One message in the queue.
public struct QueueRow: Hashable, Sendable {
  /// How a client can be reached by email.
  public enum Email: Hashable, Sendable {
    case allowed, refused
    /// The record is restricted.
    case unknown
  }

  /// The message.
  public var id: ActivityID
  /// When it came.
  public var receivedAt: Instant
  /// When the target passes.
  public var dueAt: Instant
  /// Whether somebody may be in danger (SG-1): such a row is shown first, at once.
  public var isThreat: Bool
  /// Whether this is a special record that this person may not see.
  public var isRestricted: Bool
  /// The client as initial and stars: `A. K***`.
  public var client: SafeText
  /// What the sender is on the case, in two letters: `RP`; and in words.
  public var role: SafeText
  /// What the sender is on the case, in words: `receiving parent`.
  public var roleWords: SafeText
  /// The end of the reference: `..482`.
  public var reference: SafeText
  /// What it is about.
  public var subject: SafeText
  /// The same in fewer letters, for a narrow column; empty where there is nothing shorter.
  public var shortSubject: SafeText
  /// The flags as marks: `SG! CHILD?`.
  public var flags: SafeText
  /// How the client asked to be contacted.
  public var preference: SafeText
  /// Whether an email may answer it.
  public var email: Email
  /// Who owns it; empty for nobody.
  public var owner: SafeText
  /// Who has it open now; empty for nobody.
  public var reader: SafeText
  /// The beginning of the message, masked.
  public var opening: SafeText
  /// The last contact: `12 Nov, call, no answer`.
  public var lastContact: SafeText
  /// Since when the clock of the target stands; nil while it runs.
  public var pausedAt: Instant?
  /// Whether it is outside this person's own queue, so that opening it takes a reason.
  public var isOutside = false

  /// What became of it, in capitals: `ANSWERED`, `CLOSED`; empty while it is open.
  public var settled: SafeText = ""

  /// Whether it is open past its target.
  func isLate(at now: Instant) -> Bool { settled.isEmpty && clock.isLate(at: now) }

  /// The clock of the target.
  var clock: OpenClock { OpenClock(dueAt: dueAt, pausedAt: pausedAt) }

  /// A row of these parts.
  public init(
    id: ActivityID, receivedAt: Instant, dueAt: Instant, isThreat: Bool = false, isRestricted: Bool = false,
    client: SafeText,
    role: SafeText = "", roleWords: SafeText = "", reference: SafeText = "", subject: SafeText = "",
    shortSubject: SafeText = "", flags: SafeText = "", preference: SafeText = "", email: Email = .unknown,
    owner: SafeText = "",
    reader: SafeText = "", opening: SafeText = "", lastContact: SafeText = ""
  ) {
    (self.id, self.receivedAt, self.dueAt) = (id, receivedAt, dueAt)
    (self.isThreat, self.isRestricted) = (isThreat, isRestricted)
    (self.client, self.role, self.roleWords, self.reference) = (client, role, roleWords, reference)
    (self.subject, self.shortSubject) = (subject, shortSubject)
    (self.flags, self.preference, self.email) = (flags, preference, email)
    (self.owner, self.reader, self.opening, self.lastContact) = (owner, reader, opening, lastContact)
  }
}
