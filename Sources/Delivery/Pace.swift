internal import Casework

/// How fast mails are accepted, and how many are begun, claimed and flushed at a time by that.
struct Pace {
  /// How many rows may be claimed at a time and be under way.
  private(set) var window = 1
  /// Acceptances a millisecond, over the last stretch that was long enough to tell.
  private var rate = 0.0
  private var (since, count): (Interval?, Int)

  init() { (since, count) = (nil, 0) }

  /// The window never gets wider, however fast the server is.
  static let widest = 256
  /// It gets so wide by acceptances alone; beyond that only as far as goes out in a tenth of a second.
  static let wideAnyway = 32
  private static let stretch = 20.0

  /// A server accepted a mail.
  mutating func accepted(at now: Interval) {
    count += 1
    if let since {
      let taken = Double(now.milliseconds - since.milliseconds)
      if taken >= Self.stretch { (rate, self.since, count) = (Double(count) / taken, now, 0) }
    } else {
      (since, count) = (now, 0)
    }
    window = min(window * 2, max(Self.wideAnyway, min(Self.widest, mails(in: Prepared.freshness))))
  }

  /// Anything else happened: one at a time again, and the rate is to be found out anew.
  mutating func stumbled() { self = Self() }

  /// How many mails go out in a time.
  func mails(in time: Interval) -> Int { Int(rate * Double(time.milliseconds)) }

  /// How many mails may stand ready or be under way on so many lanes: what goes out before their check is half as old as
  /// it may be, and one more for each lane at least.
  func depth(lanes: Int) -> Int {
    let width = min(lanes, window)
    return min(window, max(width * 2, mails(in: Interval(milliseconds: Prepared.freshness.milliseconds / 2))))
  }

  /// How many mails one flush of the journal covers beside the one that waits for it: what goes out in a fiftieth of a
  /// second, so that a power cut puts no more in doubt that was not even begun.
  var ahead: Int { mails(in: Interval(milliseconds: 20)) }
}
