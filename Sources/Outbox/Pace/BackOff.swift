public import Casework

/// How long to wait before the next attempt, and when to give the message to a person.
public struct BackOff: Hashable, Sendable {
  /// The waits after the first attempts, in order; the last one repeats. Never empty.
  public let steps: [Interval]
  /// How far the jitter moves a wait either way, in hundredths of it, 0 to 100.
  public let jitterPercent: Int
  /// The age at which a message that still cannot be sent goes to a person.
  public let giveUpAfter: Interval

  /// Other waits than the usual; nil where there are none, one is not positive, or the jitter is out of range.
  public init?(steps: [Interval], jitterPercent: Int, giveUpAfter: Interval) {
    guard !steps.isEmpty, steps.allSatisfy({ $0 > .zero && $0 <= .hours(24 * 30) }), (0...100).contains(jitterPercent),
      giveUpAfter > .zero
    else { return nil }
    self.init(unchecked: steps, jitterPercent, giveUpAfter)
  }

  private init(unchecked steps: [Interval], _ jitterPercent: Int, _ giveUpAfter: Interval) {
    self.steps = steps
    self.jitterPercent = jitterPercent
    self.giveUpAfter = giveUpAfter
  }

  /// 1, 5, 15, 30 and 60 minutes, then every hour, give or take a fifth; five days.
  public static let standard = Self(
    unchecked: [.minutes(1), .minutes(5), .minutes(15), .minutes(30), .minutes(60)], 20, .hours(120))

  /// The wait after the attempt of that number, from 1 up.
  /// - `jitter`: 0 gives the shortest wait, 1 the longest; anything else counts as the nearer of these.
  public func delay(afterAttempt attempt: Int, jitter: Double) -> Interval {
    let step = steps[min(max(attempt, 1), steps.count) - 1]
    let spread = step.milliseconds / 100 * Int64(jitterPercent)
    let share = jitter.isNaN ? 0.5 : min(max(jitter, 0), 1)
    return Interval(milliseconds: step.milliseconds - spread + Int64(Double(2 * spread) * share))
  }
}
