public import Casework

/// What a new calendar would make of one open obligation, for a command that asks before it writes.
public struct Rederivation: Hashable, Sendable {
  /// The obligation as it stands.
  public let old: Obligation
  /// What the new calendar says.
  public let outcome: Outcome

  /// What becomes of an obligation.
  public enum Outcome: Hashable, Sendable {
    /// It would be due then; the same instant as before where nothing moves.
    case due(Instant)
    /// Its clock stands in a pause without an end, so it keeps its due time for now.
    case paused
    /// It is answered, and what is answered is left as it is.
    case closed
    /// The new calendar cannot say.
    case refused(TargetError)
  }

  /// The obligation with the new due time and calendar; nil where it is to be left as it is.
  ///
  /// A breach that was written stays written.
  public let new: Obligation?
}

extension TargetClock {
  /// Works an obligation's due time out afresh by this clock's calendar, with its pauses; writes nothing.
  public func rederivation(of old: Obligation, pauses: [Pause]) -> Rederivation {
    if old.metAt != nil { return Rederivation(old: old, outcome: .closed, new: nil) }
    do throws(TargetError) {
      guard let due = try due(ClockFacts(receivedAt: old.startedAt, pauses: pauses)) else {
        return Rederivation(old: old, outcome: .paused, new: nil)
      }
      var new = old
      (new.dueAt, new.calendar) = (due, calendar.name)
      return Rederivation(old: old, outcome: .due(due), new: new)
    } catch {
      return Rederivation(old: old, outcome: .refused(error), new: nil)
    }
  }
}
