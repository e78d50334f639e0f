internal import Casework
internal import OperatingSystem
internal import Outbox
internal import Synchronization

/// When an attempt is given up because the sender was told to stop (E26): at once before the message is handed over, and
/// after a while once that has begun.
final class StopGrace: Sendable {
  private let isRequested: @Sendable () -> Bool
  private let length: Interval
  private let firstSeen = Atomic<Int64>(.max)

  /// Thirty seconds unless another length is given.
  init(_ isRequested: @escaping @Sendable () -> Bool, length: Interval = .seconds(30)) {
    self.isRequested = isRequested
    self.length = length
  }

  /// Whether the sender was told to stop.
  var isStopping: Bool { isRequested() }

  /// Whether an attempt that got so far is to be given up now.
  func isOver(_ phase: SendPhase) -> Bool {
    guard isRequested() else { return false }
    let now = SystemClock.monotonicNow().milliseconds
    let seen = firstSeen.compareExchange(expected: .max, desired: now, ordering: .relaxed).original
    return phase < .data || now - min(seen, now) >= length.milliseconds
  }
}
