public import Casework

/// What reaches the console from outside.
public enum Event: Sendable {
  /// A key, and when it came.
  case key(Key, at: Instant)
  /// A click of the mouse, once it was switched on.
  case click(Position)
  /// A paste, bracketed by the terminal; it may hold anything.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// Time has passed: at `Model.deadline`, or sooner.
  case tick(Instant)
  /// What became of an effect.
  case result(StoreResult)
}
