internal import Casework
internal import SafeText

extension Model {
  /// What ends soon unless a key is pressed; nil where nothing does.
  ///
  /// It follows from the time alone and stays in the same words until a key is pressed or the time has come, so that it is
  /// read aloud once.
  var warning: SafeText? {
    let lease = ownLease.flatMap { $0.warnsAt <= now ? $0 : nil }
    if let lease, lease.until <= now {
      return
        "Others can take \(escaping: lease.id.description) since \(zone.timeOfDay(lease.until)). Press any key to keep it."
    }
    let hides = warnsOfHidingAt.flatMap { $0 <= now ? hidesAt : nil }
    guard let soonest = [lease?.until, hides].compactMap(\.self).min() else { return nil }
    let kept: [SafeText] = [
      lease.map { "\(escaping: $0.id.description) to yourself" }, hides.map { _ in "the screen on" },
    ].compactMap(\.self)
    return "Press any key by \(zone.timeOfDay(soonest)) to keep \(kept.joined(separator: " and "))."
  }

  /// When the next thing happens because no key is pressed, or is warned of.
  var nextWarning: Instant? {
    [warnsOfHidingAt, hidesAt, ownLease?.warnsAt, ownLease?.until].compactMap { $0.flatMap { $0 > now ? $0 : nil } }
      .min()
  }

  /// When the screen is blanked unless a key is pressed; nil for never, or where it is.
  var hidesAt: Instant? { isHidden ? nil : hidesAfter.map { lastKeyAt + $0 } }

  private var warnsOfHidingAt: Instant? { hidesAfter.flatMap { after in hidesAt.map { $0 - after.warning } } }

  /// The lease on the message that is open, where this person has it.
  private var ownLease: Lease? { leases.lease(on: openMessage) }
}
