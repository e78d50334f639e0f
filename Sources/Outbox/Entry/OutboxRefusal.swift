public import Casework

/// An event that the row's state does not allow; the row is unchanged.
public struct OutboxRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of refusal.
  public enum Code: String, CaseIterable, Sendable {
    /// The event does not happen in this state.
    case wrongState = "wrong_state"
    /// Another worker has claimed the row since; stop at once.
    case staleToken = "stale_token"
    /// The lease ran out.
    case leaseOver = "lease_over"
    /// The lease still runs.
    case leaseRunning = "lease_running"
    /// The row is not due yet.
    case notDue = "not_due"
    /// The row is too old to send without a person.
    case tooOld = "too_old"
    /// The row is not old enough to give up.
    case notTooOld = "not_too_old"
    /// Phases only go forward.
    case phaseBackwards = "phase_backwards"
    /// Only the server's answer may end the attempt now.
    case mustFinish = "must_finish"
    /// A newer generation stands in for the row already.
    case superseded
  }

  /// The kind of refusal.
  public let code: Code
  /// The row.
  public let id: OutboxID
  /// Its state, which did not change.
  public let state: OutboxState

  /// What was refused and what to do now.
  public var description: String {
    let why =
      switch code {
      case .wrongState: "that does not happen in this state; read the row again"
      case .staleToken: "another worker claimed it since; stop at once"
      case .leaseOver: "the lease ran out; stop before the last bytes"
      case .leaseRunning: "its worker's lease still runs; wait for it"
      case .notDue: "it is not due yet"
      case .tooOld: "it is too old to be sent without a person; expire it"
      case .notTooOld: "it is not old enough to give up"
      case .phaseBackwards: "a phase cannot be reached twice"
      case .mustFinish: "the message is on its way; wait for the server's answer"
      case .superseded: "a newer generation stands in for it"
      }
    return "\(id) is \(state.rawValue): \(why)."
  }
}
