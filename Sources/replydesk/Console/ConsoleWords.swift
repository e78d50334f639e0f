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

  /// The subject in at most 18 letters, for a column.
  static func short(_ subject: Subject) -> SafeText {
    switch subject {
    case .missingPayment: "missing payment"
    case .feedback: "feedback"
    case .generalQuery: "general query"
    case .complaint: "complaint"
    case .calculation: "calculation"
    case .annualAssessment: "annual assessment"
    case .subjectAccessRequest: "subject access"
    case .siteProblem: "site problem"
    }
  }

  /// What became of a message, in at most eight letters; empty while it is open.
  static func settled(_ status: ActivityStatus) -> SafeText {
    switch status {
    case .open: ""
    case .answered: "ANSWERED"
    case .closed: "CLOSED"
    }
  }

  /// The preference in at most six letters, for a column.
  static func short(_ preference: ContactPreference) -> SafeText {
    switch preference {
    case .selfService: "self"
    case .telephone: "phone"
    case .letter: "letter"
    case .email: "email"
    }
  }

  /// A telephone number of which only the end is seen: `07*** ***412`.
  static func masked(number: String) -> SafeText {
    let digits = number.filter { ("0"..."9").contains($0) }
    guard digits.count > 6 else { return "***" }
    return "\(escaping: String(digits.prefix(2)))*** ***\(escaping: String(digits.suffix(3)))"
  }

  /// What a filter shows and in which order, in words.
  static func heading(of filter: String) -> SafeText {
    let words = filter.split(separator: " ")
    let what: SafeText =
      words.contains("owner:me") ? "My work" : words.contains("is:open") ? "Open work" : "What the filter finds"
    let order: SafeText =
      switch words.last(where: { $0.hasPrefix("sort:") }) {
      case nil, "sort:left": "least time left first"
      case "sort:-left": "most time left first"
      case "sort:received": "oldest first"
      case "sort:-received": "newest first"
      case "sort:subject": "by subject"
      case "sort:owner": "by owner"
      default: "sorted as the filter says"
      }
    return "\(what), \(order)"
  }

  /// What went wrong, for the notice row.
  static func refusal(_ error: any Error) -> Refusal {
    if let refusal = error as? Refusal { return refusal }
    if let error = error as? DeskError {
      let reasons = reasons(of: error).joined(separator: "; ")
      return Refusal(
        SafeText(escapingLines: reasons.isEmpty ? error.message : "\(error.message) \(reasons)."),
        advice: SafeText(escapingLines: error.advice), code: SafeText(escaping: error.code))
    }
    let failure = Failure(wrapping: error)
    return Refusal(failure.what, advice: failure.now ?? "", code: SafeText(escaping: failure.code))
  }

  /// Every reason of a refused email, with its rule (CH-4).
  static func reasons(of error: DeskError) -> [String] {
    error.decision?.refusals.map { "\($0.rule.rawValue) \($0.finding)" } ?? []
  }

  private static func twoDigits(_ number: Int) -> SafeText { number < 10 ? "0\(number)" : "\(number)" }
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
