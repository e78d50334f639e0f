public import Casework

/// What reaches the console from outside.
public enum Event: Sendable {
  /// A key, and when it came.
  case key(Key, at: Instant)
  /// A paste, bracketed by the terminal; it may hold anything.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// Time has passed: once a minute, and each second while a reply is on hold.
  case tick(Instant)
  /// What became of an effect.
  case result(StoreResult)
}
