public import Casework
public import SafeText

/// What became of an effect.
public enum StoreResult: Sendable {
  /// The queue as it is now; without counts where they are still to be loaded.
  case queue(QueueView)
  /// What the store has to tell this person, a sentence each, the oldest first.
  case told([SafeText])
  /// The person is to be back at the queue: every other screen closes.
  case backToQueue
  /// How many rows the filter being typed would show, or what is wrong with it.
  case filterCount(filter: String, Result<Int, Refusal>)
  /// A message to read.
  case message(MessageScreenView)
  /// A message is opened only once the person says why; the words say what is the matter.
  case reasonWanted(ActivityID, SafeText)
  /// Until when the message that is open is kept for this person.
  case leased(Lease)
  /// A message for the reading pane.
  case peek(MessageScreenView)
  /// The people to whom work can be given.
  case people([Colleague])
  /// One masked value, shown to somebody who gave a reason.
  case revealed(ActivityID, label: SafeText, value: SafeText)
  /// A message that changed while it is open.
  case messageChanged(MessageScreenView)
  /// What the change did, one line a message.
  case changed(RecordChange, [ItemOutcome])
  /// The history of a message.
  case history(HistoryScreenView)
  /// The client behind a message.
  case client(ClientScreenView)
  /// The leader's figures.
  case figures(FiguresView)
  /// What is past its target.
  case overdue(OverdueView)
  /// What could not be taken in.
  case quarantine(QuarantineView)
  /// What could not be taken in after one record was dealt with.
  case quarantineChanged(QuarantineView, QuarantineID)
  /// A record that could not be taken in.
  case quarantined(QuarantinedView)
  /// Replies of this person that can be taken back; whether they are from before this session.
  case waiting([WaitingReply], areFromBefore: Bool = false)
  /// Of drafts, replies and what is waiting to go.
  case reply(ReplyResult)
  /// Of calls, other outcomes and notes.
  case form(FormResult)
  /// Something done, said in one sentence.
  case done(SafeText)
  /// It could not be done.
  case refused(Refusal)
}

/// Why something could not be done, and what to do now.
public struct Refusal: Error, Hashable, Sendable {
  /// What could not be done, and why, in one or two sentences.
  public let message: SafeText
  /// What to do now; empty where there is nothing.
  public let advice: SafeText
  /// A short code for support: `filter.unknown-word`.
  public let code: SafeText

  /// A refusal with what to do now.
  public init(_ message: SafeText, advice: SafeText = "", code: SafeText = "") {
    (self.message, self.advice, self.code) = (message, advice, code)
  }
}

/// What a change did to one message.
public struct ItemOutcome: Hashable, Sendable {
  /// The message.
  public let id: ActivityID
  /// Whether it was done.
  public let isDone: Bool
  /// What happened, in a few words.
  public let words: SafeText

  /// What happened to one message.
  public init(_ id: ActivityID, isDone: Bool, words: SafeText) {
    (self.id, self.isDone, self.words) = (id, isDone, words)
  }
}

/// Somebody to whom work can be given.
public struct Colleague: Hashable, Sendable {
  /// The name of the account.
  public let account: String
  /// How many are open, how many late, and whether the person is there: `12 open, 1 late, away until Thu 20`.
  public let words: SafeText

  /// Somebody with their work in words.
  public init(account: String, words: SafeText) { (self.account, self.words) = (account, words) }
}

/// A reply that is held in case it is taken back.
public struct WaitingReply: Hashable, Comparable, Sendable {
  /// What it answers.
  public let id: ActivityID
  /// To whom, as initial and stars with the last three digits.
  public let client: SafeText
  /// When it goes; nil until it is let go.
  public let leavesAt: Instant?

  /// A held reply.
  public init(id: ActivityID, client: SafeText, leavesAt: Instant?) {
    (self.id, self.client, self.leavesAt) = (id, client, leavesAt)
  }

  /// Orders the next to go first, and what waits to be let go last.
  public static func < (left: Self, right: Self) -> Bool {
    (left.leavesAt?.milliseconds ?? .max, left.id) < (right.leavesAt?.milliseconds ?? .max, right.id)
  }
}
