public import Console

/// What comes from the terminal, or from the system about it.
public enum TerminalEvent: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// A click of the mouse; the wheel comes as keys.
  case click(Position)
  /// A paste that the terminal bracketed; at most 64 KiB of it.
  case paste(String)
  /// The size changed.
  case resize(Size)
  /// SIGTSTP came from outside: blank and suspend.
  case suspend
  /// A signal asks the program to end; restore the terminal and end with 128 and the number.
  case stop(Int32)
  /// `TerminalWaker.wake` was called.
  case woken
  /// Nothing came in time.
  case timeout
  /// The terminal is gone: its input has ended.
  case gone
}
