/// The zone in which times are shown: a rule from an instant to its offset, handed in by whoever has zone data.
public struct LocalZone: Sendable {
  /// Seconds east of Greenwich at an instant.
  public let offsetSeconds: @Sendable (Instant) -> Int

  /// A zone with the given rule.
  public init(offsetSeconds: @escaping @Sendable (Instant) -> Int) { self.offsetSeconds = offsetSeconds }

  /// Greenwich Mean Time all year.
  public static let gmt = LocalZone { _ in 0 }

  /// The instant at which a clock on the wall shows a time of a day; of an hour that comes twice the first.
  public func instant(on day: CivilDate, at time: TimeOfDay) -> Instant {
    let shown = Instant(
      milliseconds: Int64(day.daysSinceEpoch) * 86_400_000 + Int64(time.hour * 60 + time.minute) * 60_000)
    let guess = shown - .seconds(Int64(offsetSeconds(shown)))
    return shown - .seconds(Int64(offsetSeconds(guess)))
  }

  /// The wall-clock time in this zone at an instant.
  public func wallTime(at instant: Instant) -> WallTime {
    let offset = offsetSeconds(instant)
    let local = instant + .seconds(Int64(offset))
    let (quotient, remainder) = local.milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let day = Int(remainder < 0 ? quotient - 1 : quotient)
    let inDay = Int(remainder < 0 ? remainder + 86_400_000 : remainder)
    let date = CivilDate(daysSinceEpoch: day) ?? (day < 0 ? .earliest : .latest)
    return WallTime(
      date: date, hour: inDay / 3_600_000, minute: inDay / 60_000 % 60,
      second: inDay / 1000 % 60, offsetSeconds: offset)
  }
}

/// What a clock on the wall shows.
public struct WallTime: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int
  /// Seconds east of Greenwich.
  public let offsetSeconds: Int
}
