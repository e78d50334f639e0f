public import Casework

/// A time during which the clock stands still.
public struct Pause: Hashable, Sendable {
  /// When the clock stopped.
  public var from: Instant
  /// When it went on; nil while it stands.
  public var to: Instant?
  /// Why, in words fit for the casework record: no personal data.
  public var reason: String

  /// A pause with the given facts.
  public init(from: Instant, to: Instant?, reason: String) {
    self.from = from
    self.to = to
    self.reason = reason
  }
}

/// An answer to the enquiry (SLA-3).
public struct Answer: Hashable, Sendable {
  /// When it was given: the mail server accepted it, the client was spoken to, the letter issued.
  public var at: Instant
  /// When it turned out not to have arrived, as by a bounce; nil while it holds.
  public var undoneAt: Instant?

  /// An answer with the given facts.
  public init(at: Instant, undoneAt: Instant? = nil) {
    self.at = at
    self.undoneAt = undoneAt
  }
}

/// Everything that bears on the due time of one enquiry; owner and subject are not among it (SLA-6).
public struct ClockFacts: Hashable, Sendable {
  /// When the enquiry was received; never moved by a later act.
  public var receivedAt: Instant
  /// The times during which the clock stood still, in any order; they may overlap.
  public var pauses: [Pause]
  /// The answers given, in any order. One that was undone leaves the due time where it was: the time in between
  /// counts (SLA-3).
  public var answers: [Answer]

  /// Facts of one enquiry.
  public init(receivedAt: Instant, pauses: [Pause] = [], answers: [Answer] = []) {
    self.receivedAt = receivedAt
    self.pauses = pauses
    self.answers = answers
  }

  /// When it was answered for good: the earliest answer that holds; nil while there is none.
  public var metAt: Instant? { answers.filter { $0.undoneAt == nil }.map(\.at).min() }

  /// Pauses in order, each clear of the one before; throws where one ends before it begins.
  func orderedPauses() throws(TargetError) -> [Pause] {
    var merged: [Pause] = []
    for pause in pauses.sorted(by: { $0.from < $1.from }) {
      if let to = pause.to, to < pause.from { throw .backwards }
      guard let last = merged.last else {
        merged.append(pause)
        continue
      }
      guard let end = last.to else { break }
      if let to = pause.to, to <= end { continue }
      merged.append(Pause(from: max(pause.from, end), to: pause.to, reason: pause.reason))
    }
    return merged
  }
}
