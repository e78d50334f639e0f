public import Casework

/// What is to be done about a call, another outcome or a note.
public enum FormEffect: Hashable, Sendable {
  /// Load the form of a call about a message.
  case startCall(ActivityID)
  /// Load the form of another outcome.
  case startOutcome(ActivityID)
  /// Load the form of a note.
  case startNote(ActivityID)
  /// Find what must be masked in a typed answer: answered by `marks`.
  case findPersonalData(String, item: String, ActivityID)
  /// Keep a form that is not finished, until it is saved: answered by nothing.
  case keep(Form)
  /// Write the answers to the record, masked: answered by `saved`.
  case save(FormAnswer, ActivityID)
}
