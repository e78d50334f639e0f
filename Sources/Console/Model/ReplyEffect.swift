public import Casework

/// What is to be done about a reply.
public enum ReplyEffect: Hashable, Sendable {
  /// Start a reply to a message, or go on with its draft.
  case start(ActivityID)
  /// List the drafts of this person.
  case loadDrafts
  /// List what is waiting to go.
  case loadWaiting
}
