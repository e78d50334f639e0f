public import Casework

/// Keeps one failing server from eating everybody's attempts: after some failures in a row, one probe a minute.
public struct HostCircuit: Hashable, Sendable {
  /// Failures in a row that open it.
  public let threshold: Int
  /// The time between probes while it is open.
  public let probeEvery: Interval
  /// Failures in a row so far.
  public private(set) var failures = 0
  /// When the next probe may go; nil while closed.
  public private(set) var nextProbeAt: Instant?

  /// A closed circuit.
  public init(threshold: Int = 5, probeEvery: Interval = .minutes(1)) {
    self.threshold = max(1, threshold)
    self.probeEvery = probeEvery
  }

  /// Whether only probes may go.
  public var isOpen: Bool { nextProbeAt != nil }

  /// Whether an attempt may start now; while open, a yes uses up the probe.
  public mutating func permits(at now: Instant) -> Bool {
    guard let due = nextProbeAt else { return true }
    guard now >= due else { return false }
    nextProbeAt = now + probeEvery
    return true
  }

  /// The host failed.
  public mutating func failed(at now: Instant) {
    failures = failures == .max ? failures : failures + 1
    if failures >= threshold { nextProbeAt = now + probeEvery }
  }

  /// The host answered as a working server does.
  public mutating func answered() { (failures, nextProbeAt) = (0, nil) }
}
