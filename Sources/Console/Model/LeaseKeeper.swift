internal import Casework
internal import SafeText

/// Keeps the lease on the message that is open, while somebody is at the keys.
struct LeaseKeeper: Sendable {
  /// The lease that was taken or renewed last.
  private var lease: Lease?
  /// When it is asked for again, at the soonest: not every key writes.
  private var asksAt = Instant(milliseconds: 0)

  /// The lease on a message; nil where this person has none.
  func lease(on id: ActivityID?) -> Lease? { lease.flatMap { $0.id == id ? $0 : nil } }

  /// Asks for the lease on the message that is open, where it is time; so does whoever only reads it, in case it is free.
  mutating func renewal(of id: ActivityID?, at now: Instant) -> [Effect] {
    guard let id, now >= asksAt else { return [] }
    asksAt = now + .minutes(1)
    return [.renew(id)]
  }

  /// Takes in what became of the lease.
  mutating func follow(_ result: StoreResult, at now: Instant) {
    switch result {
    case .message: asksAt = now + .minutes(1)
    case .leased(let lease): (self.lease, asksAt) = (lease, lease.renewsAt)
    case .messageChanged(let view) where view.row.id == lease?.id && !view.otherReader.isEmpty: lease = nil
    default: break
    }
  }
}
