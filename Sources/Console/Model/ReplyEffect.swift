public import Casework
public import Wording

/// What is to be done about a reply.
public enum ReplyEffect: Hashable, Sendable {
  /// Start a reply to a message, or go on with its draft: answered by `draft`, or by `templates` where several fit.
  case start(ActivityID)
  /// Start a reply on a template that was chosen from `templates`: answered by `draft`.
  case startOn(ActivityID, WordingReference)
  /// Keep the draft as it is now, within a second: answered by `saved`.
  case save(ActivityID, Reply)
  /// Put pasted text into an editable paragraph if it is approved lines (EM-3): answered by `pasted` or `pasteRefused`.
  case paste(String, into: WordingName, ActivityID)
  /// Throw the draft away, so that `Effect.undo` can bring it back: answered by `discarded`.
  case discard(ActivityID)
  /// Render it as it will be sent and put every check to it: answered by `preview` or `previewRefused`.
  case preview(ActivityID)
  /// Approve what was previewed, to be held so long: answered by `sent`.
  case send(ActivityID, hold: ReplyHold)
  /// Take a reply back before it goes: answered by `takenBack` and `waitingChanged`.
  case takeBack(ActivityID)
  /// Hold one waiting reply longer, by so much: answered by `waitingChanged`.
  case hold(ActivityID, longerBy: Interval)
  /// Hold a waiting reply until it is let go: answered by `waitingChanged`.
  case holdUntilTold(ActivityID)
  /// Let a reply go that was held until told: answered by `waitingChanged`.
  case letGo(ActivityID)
  /// List the drafts of this person: answered by `drafts`.
  case loadDrafts
  /// List what is waiting to go: answered by `waiting`.
  case loadWaiting
}
