public import Casework

/// What is to be done about what could not be taken in (IN-5).
public enum QuarantineEffect: Hashable, Sendable {
  /// List it, also what was dealt with: answered by `StoreResult.quarantine`.
  case load(all: Bool)
  /// Show one record, masked: answered by `StoreResult.quarantined`.
  case open(QuarantineID)
  /// Try to take one in: answered by `done` and `quarantineChanged`, or `refused`.
  case retry(QuarantineID)
  /// Take one out of the list, for a reason: answered as `retry`.
  case discard(QuarantineID, reason: String)
}
