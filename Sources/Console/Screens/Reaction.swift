internal import SafeText

/// What a screen wants done.
public enum Reaction: Sendable {
  /// Outside the console.
  case effect(Effect)
  /// Put a screen on top.
  case open(any Screen)
  /// Put a screen in this one's place.
  case replace(any Screen)
  /// Leave this screen.
  case close
  /// Say something that stays until it is read.
  case notice(Notice)
  /// Show these columns in the queue, and keep them; nil for those that are shipped.
  case columns([QueueColumn]?)
  /// Go to the queue and ask for rows by a filter.
  case showQueue(filter: String)
  /// Do what an action stands for, on the screen below, after leaving this one.
  case closeAndPerform(Action)
}
