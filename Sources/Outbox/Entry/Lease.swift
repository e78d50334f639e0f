public import Casework

/// A worker's right to one row for a time, fenced by a token that grows with every claim.
public struct Lease: Hashable, Sendable {
  /// The fencing token, from 1 up; every write of the worker names it.
  public let token: Int64
  /// Who has it: worker, host and boot, in one word of the caller's making.
  public let worker: String
  /// When the right ends.
  public internal(set) var until: Instant

  /// A lease with the given facts.
  public init(token: Int64, worker: String, until: Instant) {
    self.token = token
    self.worker = worker
    self.until = until
  }

  /// Twenty minutes: longer than the longest attempt.
  public static let length = Interval.minutes(20)
}
