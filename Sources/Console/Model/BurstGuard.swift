internal import Casework

/// Keeps a burst of characters, such as a dictated word or a paste that the terminal does not bracket, from writing.
///
/// A key that writes waits 30 ms; another character in that time, or within 30 ms before it, refuses it.
struct BurstGuard: Sendable {
  /// What becomes of keys.
  enum Verdict: Equatable {
    /// Do it.
    case allowed
    /// Wait for `deadline`.
    case held
    /// It came in a burst.
    case refused
  }

  /// How near two characters of a burst are.
  static let nearness = Interval(milliseconds: 30)

  private var lastCharacter: Instant?
  private(set) var held: (action: Action, at: Instant)?

  /// When a held key is to be done, unless another comes.
  var deadline: Instant? { held.map { $0.at + Self.nearness } }

  /// Takes a character that would do an action which writes.
  mutating func takeWrite(_ action: Action, at now: Instant) -> Verdict {
    let isBurst = isNear(now) || held != nil
    lastCharacter = now
    held = isBurst ? nil : (action, now)
    return isBurst ? .refused : .held
  }

  /// Takes any other character; the result is the action that it refuses.
  mutating func takeCharacter(at now: Instant) -> Action? {
    lastCharacter = now
    defer { held = nil }
    return held?.action
  }

  /// The held action, once nothing has followed it for 30 ms.
  mutating func release(at now: Instant) -> Action? {
    guard let deadline, now >= deadline else { return nil }
    defer { held = nil }
    return held?.action
  }

  private func isNear(_ now: Instant) -> Bool {
    guard let lastCharacter else { return false }
    return now - lastCharacter < Self.nearness
  }
}
