public import Casework

/// A moment of an obligation at which people are told: so long before the target, at it, or so long after (SLA-4).
public struct AlertLevel: Hashable, Comparable, Sendable {
  /// The time from the target to the alert: negative before it, zero at it.
  public let offset: Interval

  /// The level at that distance from the target.
  public init(offset: Interval) { self.offset = offset }

  /// At the target itself.
  public static let target = Self(offset: .zero)

  /// Orders levels that come sooner first.
  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }

  /// The stable text that makes an alert unique with its obligation and recipient: `before-12h`, `target`, `late-24h`.
  ///
  /// In minutes (`before-90min`) or milliseconds where the length is no whole number of hours.
  public var key: String {
    let length = abs(offset.milliseconds)
    if length == 0 { return "target" }
    let text =
      length.isMultiple(of: 3_600_000)
      ? "\(length / 3_600_000)h" : length.isMultiple(of: 60_000) ? "\(length / 60_000)min" : "\(length)ms"
    return "\(offset < .zero ? "before" : "late")-\(text)"
  }

  /// The level of that key; nil where `key` would not write the text so.
  public init?(key: String) {
    if key == "target" {
      self = .target
      return
    }
    let units: [(suffix: String, length: Int64)] = [("min", 60_000), ("ms", 1), ("h", 3_600_000)]
    for (prefix, sign) in [("before-", Int64(-1)), ("late-", 1)] where key.hasPrefix(prefix) {
      let rest = key.dropFirst(prefix.count)
      guard let unit = units.first(where: { rest.hasSuffix($0.suffix) }),
        let count = Int64(rest.dropLast(unit.suffix.count)), count > 0
      else { return nil }
      let (length, overflow) = count.multipliedReportingOverflow(by: unit.length)
      guard !overflow else { return nil }
      self.init(offset: Interval(milliseconds: sign * length))
      if self.key == key { return }
    }
    return nil
  }
}

/// Which levels every obligation has (SLA-4).
public struct AlertLevels: Hashable, Sendable {
  /// How long before the target people are told, the longest first.
  public let before: [Interval]
  /// How often they are told again after it, while it is unanswered.
  public let every: Interval
  /// The offsets up to the target, in order.
  let upToTarget: [Int64]

  /// Levels at those distances; nil where one before the target, or the repeat, is not positive.
  public init?(before: [Interval], every: Interval) {
    guard every > .zero, before.allSatisfy({ $0 > .zero }) else { return nil }
    self.before = Set(before).sorted(by: >)
    self.every = every
    upToTarget = self.before.map { -$0.milliseconds } + [0]
  }

  private init(hours: [Int64], everyHours: Int64) {
    (before, every) = (hours.map { .hours($0) }, .hours(everyHours))
    upToTarget = hours.map { -$0 * 3_600_000 } + [0]
  }

  /// 12 and 4 hours before the target, at it, and every 24 hours after it.
  public static let standard = Self(hours: [12, 4], everyHours: 24)

  /// The last level that has come by an instant; nil while none has.
  func reached(at now: Instant, due: Instant) -> AlertLevel? {
    let past = (now - due).milliseconds
    if past >= 0 { return AlertLevel(offset: Interval(milliseconds: past / every.milliseconds * every.milliseconds)) }
    var found: AlertLevel?
    for offset in upToTarget where offset <= past { found = AlertLevel(offset: Interval(milliseconds: offset)) }
    return found
  }

  /// The first level after another, or the very first; nil where there is none that can be told.
  func next(after level: AlertLevel?) -> AlertLevel? {
    guard let offset = level?.offset.milliseconds else {
      return upToTarget.first.map { AlertLevel(offset: Interval(milliseconds: $0)) }
    }
    if let next = upToTarget.first(where: { $0 > offset }) { return AlertLevel(offset: Interval(milliseconds: next)) }
    let (next, overflow) = (offset / every.milliseconds * every.milliseconds).addingReportingOverflow(
      every.milliseconds)
    return overflow ? nil : AlertLevel(offset: Interval(milliseconds: next))
  }
}
