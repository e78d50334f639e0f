public import Casework

/// What is to be done outside the console, as a value; carried out by whoever runs it, answered by a `StoreResult`.
public enum Effect: Hashable, Sendable {
  /// Load the queue: the words of the filter, as typed.
  case loadQueue(filter: String)
  /// Count the queue, which takes longer than its first rows: answered by the queue with its counts.
  case loadCounts
  /// Everything that the store tells this person was seen.
  case noticesRead
  /// Load more rows of the queue than are there.
  case loadMoreRows
  /// Load a saved view, from 1.
  case loadView(Int)
  /// Keep which columns the queue shows; nil for those that are shipped.
  case keepColumns([QueueColumn]?)
  /// Load a message for the reading pane, without claiming it.
  case peek(ActivityID)
  /// Load the people to whom work can be given.
  case loadPeople
  /// Write the leader's figures to a file.
  case exportFigures
  /// Load the figures of other days, as typed.
  case loadFiguresOf(days: String)
  /// Load the figures by another part: `team`, `subject`, `channel`, `caseworker`.
  case loadFiguresBy(String)
  /// Count what a filter would show, while it is being typed.
  case countFilter(String)
  /// Load a message, claiming it for reading; why, where it is outside the person's own queue.
  case openMessage(ActivityID, because: String? = nil)
  /// Keep the message that is open for this person, for another lease.
  case renew(ActivityID)
  /// Claim and open the next, or the previous, that needs this person.
  case openNext(after: ActivityID?, backwards: Bool)
  /// The reader has left a message.
  case closeMessage(ActivityID)
  /// Something on the record of one message or the marked ones.
  case change(RecordChange, [ActivityID])
  /// Load the history of a message.
  case loadHistory(ActivityID)
  /// Load the client behind a message, and the case.
  case loadClient(ActivityID)
  /// Load the leader's figures.
  case loadFigures
  /// Load what is past its target.
  case loadOverdue
  /// What could not be taken in.
  case quarantine(QuarantineEffect)
  /// Undo the last change, or take back a reply on hold.
  case undo
  /// Hold the newest waiting reply longer.
  case extendHold
  /// Drafts, replies and what is waiting to go.
  case reply(ReplyEffect)
  /// Calls, other outcomes and notes.
  case form(FormEffect)
  /// Copy the number of an activity to the terminal's clipboard; never personal data.
  case copy(ActivityID)
  /// Ring the bell, once.
  case bell
  /// Draw everything again.
  case redraw
  /// Report mouse events, or not.
  case mouse(Bool)
  /// Give the terminal back until the person continues.
  case suspend
  /// Go on in plain mode.
  case plain
  /// End.
  case quit
}

extension Effect {
  /// The message that it would show; nil where it shows none.
  public var matter: ActivityID? {
    switch self {
    case .openMessage(let id, _), .loadHistory(let id), .loadClient(let id): id
    case .reply(.start(let id)): id
    default: nil
    }
  }
}

/// A change on the record of a message.
public enum RecordChange: Hashable, Sendable {
  /// Make me the owner.
  case take
  /// Make me the owner of what somebody else has open now.
  case takeOver
  /// Make somebody else the owner, by account name.
  case give(to: String)
  /// Ask whoever has it open to hand it over.
  case ask
  /// Raise a flag, by name.
  case flag(String)
  /// Clear a flag, by name, for a reason.
  case clearFlag(String, reason: String)
  /// Link to a case, by number.
  case link(case: String)
  /// Correct the subject, by name.
  case subject(String)
  /// Show one masked value, by its label, for a reason.
  case reveal(String, reason: String)
  /// Stop the clock of the target, for a reason.
  case pause(reason: String)
  /// Let the clock go on.
  case resume
}
