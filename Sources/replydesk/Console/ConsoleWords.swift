internal import Casework
internal import CommandLineKit
internal import Console
internal import SafeText
internal import Storage
internal import Workflows

/// How the console says what the desk tells.
enum ConsoleWords {
  /// `a.reid` as `A. Reid`.
  static func name(of account: Account) -> SafeText {
    let parts = account.name.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    guard parts.count == 2, let initial = parts.first, let surname = parts.last else {
      return SafeText(escaping: account.name)
    }
    return SafeText(escaping: initial.count == 1 ? "\(initial). \(surname)" : "\(initial) \(surname)")
  }

  /// `Tue 18 Nov 21:33`, in the zone of the desk.
  static func time(_ instant: Instant, _ zone: LocalZone) -> SafeText {
    let wall = zone.wallTime(at: instant)
    return "\(day(wall.date)) \(twoDigits(wall.hour)):\(twoDigits(wall.minute))"
  }

  /// `Tue 18 Nov`.
  static func day(_ date: CivilDate) -> SafeText {
    "\(escaping: weekdays[date.weekday - 1]) \(date.day) \(escaping: months[date.month - 1])"
  }

  /// What went wrong, for the notice row.
  static func refusal(_ error: any Error) -> Refusal {
    if let refusal = error as? Refusal { return refusal }
    if let error = error as? DeskError {
      return Refusal(
        SafeText(escapingLines: error.message), advice: SafeText(escapingLines: error.advice),
        code: SafeText(escaping: error.code))
    }
    let failure = Failure(wrapping: error)
    return Refusal(failure.what, advice: failure.now ?? "", code: SafeText(escaping: failure.code))
  }

  private static func twoDigits(_ number: Int) -> SafeText { number < 10 ? "0\(number)" : "\(number)" }
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
