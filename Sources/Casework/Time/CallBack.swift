/// When a client wants to be rung.
public struct CallBack: Hashable, Sendable {
  /// The day.
  public let day: CivilDate
  /// The time on it, in the service's zone.
  public let time: TimeOfDay

  /// A day and a time on it.
  public init(day: CivilDate, time: TimeOfDay) { (self.day, self.time) = (day, time) }
}
