public import Casework

/// The lease on the message that is open: until it ends nobody else can take the message.
public struct Lease: Hashable, Sendable {
  /// The message.
  public let id: ActivityID
  /// When it began, or was renewed.
  public let from: Instant
  /// When it ends.
  public let until: Instant

  /// A lease with its begin and end.
  public init(on id: ActivityID, from: Instant, until: Instant) { (self.id, self.from, self.until) = (id, from, until) }

  /// From when on a key renews it, so that not every key writes; sooner than the warning.
  var renewsAt: Instant { from + (until - from).warning }
  /// When the person is told that it ends.
  var warnsAt: Instant { until - (until - from).warning }
}

extension Interval {
  /// How long before the end of so long a wait the person is told of it: a minute, or half of a short wait.
  var warning: Self { min(.minutes(1), Self(milliseconds: milliseconds / 2)) }
}
