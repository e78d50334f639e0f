internal import Casework
internal import SafeText

extension Surroundings {
  /// The time and the person for the first row: `Tue 18 Nov 14:32  A. Reid`; minutes, so that nothing moves.
  var clock: SafeText { "\(Self.words(of: zone.wallTime(at: now)))  \(person)" }

  /// The time of day: `14:32`.
  func timeOfDay(_ instant: Instant) -> SafeText { zone.timeOfDay(instant) }

  private static func words(of time: WallTime) -> SafeText {
    let days: [SafeText] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months: [SafeText] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let day = days[time.date.weekday - 1]
    let month = months[time.date.month - 1]
    return "\(day) \(time.date.day) \(month) \(time.timeOfDay)"
  }
}

extension LocalZone {
  /// The time of day: `14:32`.
  func timeOfDay(_ instant: Instant) -> SafeText { wallTime(at: instant).timeOfDay }
}

extension WallTime {
  /// `14:32`.
  fileprivate var timeOfDay: SafeText {
    func twoDigits(_ number: Int) -> SafeText { number < 10 ? "0\(number)" : "\(number)" }
    return "\(twoDigits(hour)):\(twoDigits(minute))"
  }
}
