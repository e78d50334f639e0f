/// Wakes the reader of the terminal from another thread, when a result is there to be shown.
public struct TerminalWaker: Sendable {
  init() {}

  /// Makes `Terminal.next` return `.woken` soon.
  public func wake() { TerminalSignals.wake(0) }
}
