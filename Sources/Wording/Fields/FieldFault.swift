/// Why a text was not taken as a value; it never repeats the text, which may hold personal data.
public struct FieldFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of fault; the raw value is stable and part of the JSON output.
  public enum Code: String, CaseIterable, Sendable {
    case empty
    case tooLong = "too-long"
    case unreadable
    case noSuchDay = "no-such-day"
    case tooEarly = "too-early"
    case tooLate = "too-late"
    case tooLarge = "too-large"
    case tooSmall = "too-small"
    /// The wording speaks of a day that has come.
    case notYetCome = "not-yet-come"
    /// The wording speaks of a day that is still ahead.
    case alreadyPast = "already-past"
    case ambiguous
    case fromRecord = "from-record"
  }

  /// The type that was wanted.
  public let type: FieldType
  /// The kind of fault.
  public let code: Code

  /// A fault in a text that was to be a value of a type.
  public init(_ type: FieldType, _ code: Code) {
    self.type = type
    self.code = code
  }

  /// What is wrong and what to type instead.
  public var description: String { "\(finding); \(example)" }

  private var finding: String {
    switch code {
    case .empty: "nothing was given"
    case .tooLong: "that is too long to be a value"
    case .unreadable: "that is no \(noun)"
    case .noSuchDay: "the calendar has no such day"
    case .tooEarly: "the date is before 1993, when child maintenance began"
    case .tooLate: "the date is after 2099"
    case .tooLarge: type == .days ? "that is more than 366 days" : "that is more than £9,999,999.99"
    case .tooSmall:
      switch type {
      case .days: "the wording counts at least one day"
      case .moneyWhole: "the wording speaks of an amount of at least £1"
      default: "the wording speaks of an amount, which is at least £0.01"
      }
    case .notYetCome: "the wording speaks of a day that has come, and that one has not come yet"
    case .alreadyPast: "the wording speaks of a day to come, and that one is past"
    case .ambiguous: "that could mean more than one"
    case .fromRecord: "this value comes from the record and cannot be given"
    }
  }

  private var noun: String {
    switch type {
    case .date, .datePast, .dateToCome: "date"
    case .money, .moneyWhole: "amount"
    case .frequency: "frequency"
    case .days: "number of days"
    case .firstName: "person on the case"
    case .referenceLastThree: "reference"
    }
  }

  private var example: String {
    switch type {
    case .date: "type a date such as 7/11/2026, 7 nov or +14d"
    case .datePast: "type today's date or an earlier one, such as 7/11/2026, 7 nov or -14d"
    case .dateToCome: "type today's date or a later one, such as 7/11/2026, 7 nov or +14d"
    case .money: "type an amount such as 126 or 126.90"
    case .moneyWhole: "type an amount such as 126; pence are left off"
    case .frequency: "type 1 each week, 2 every two weeks, 3 every four weeks or 4 each month"
    case .days: "type a whole number from 1 to 366"
    case .firstName: "type client, other-parent or child-1"
    case .referenceLastThree: "leave it out"
    }
  }
}
