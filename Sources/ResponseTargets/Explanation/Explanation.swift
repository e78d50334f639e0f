public import Casework

/// How a due time came about, step by step, in the order of time.
///
/// The steps with a length lie end to end from the receipt to the due time, and what they counted adds up to `length`.
public struct Explanation: Hashable, Sendable {
  /// The calendar's name (`TargetCalendar.name`).
  public let calendar: String
  /// The steps; the first is the receipt.
  public let steps: [Step]
  /// When an answer is due; nil while the clock stands in a pause without an end.
  public let due: Instant?
  /// The time that the target allows, as the calendar counts it.
  public let length: Interval
  /// The years that the due time rests on whose bank holidays are not published yet, in order.
  public let provisionalYears: [Int]

  /// One step: a stretch of time, or a moment where `from` and `to` are the same.
  public struct Step: Hashable, Sendable {
    /// What happened.
    public let kind: Kind
    /// Its start.
    public let from: Instant
    /// Its end.
    public let to: Instant
    /// The time that was counted in it; zero unless the clock ran.
    public let counted: Interval
  }

  /// What a step is.
  public enum Kind: Hashable, Sendable {
    /// The enquiry came in.
    case received
    /// The clock ran.
    case counting
    /// The desk was open, but the day of receipt is day zero.
    case dayZero
    /// The desk was closed at that time of day.
    case outsideHours
    /// The desk is closed all day on that weekday.
    case closedDay
    /// The desk was closed for the bank holiday of that name.
    case bankHoliday(String)
    /// The clock stood, for the reason given; `withheld` is what it would have counted.
    case paused(reason: String, withheld: Interval)
    /// The clock has been standing since, for the reason given.
    case standing(reason: String)
    /// An answer was given (SLA-3).
    case answered
    /// The answer turned out not to have arrived; the time in between counts (SLA-3).
    case answerUndone
    /// The time by which an answer is due.
    case due
  }
}

extension Explanation.Kind {
  /// A stable name for machines: `received`, `counting`, `bank-holiday`, and so on.
  public var name: String {
    switch self {
    case .received: "received"
    case .counting: "counting"
    case .dayZero: "day-zero"
    case .outsideHours: "outside-hours"
    case .closedDay: "closed-day"
    case .bankHoliday: "bank-holiday"
    case .paused: "paused"
    case .standing: "standing"
    case .answered: "answered"
    case .answerUndone: "answer-undone"
    case .due: "due"
    }
  }

  /// The holiday's name, or the reason of a pause; nil for the other steps.
  public var reason: String? {
    switch self {
    case .bankHoliday(let name): name
    case .paused(let reason, _), .standing(let reason): reason
    default: nil
    }
  }
}
