/// Why a due time cannot be worked out.
public enum TargetError: Error, Hashable, Sendable {
  /// The calendar rests on a version of the bank-holiday file other than the one at hand.
  case otherHolidays(needed: String, atHand: String)
  /// The calendar is in working time, and there is no bank-holiday file.
  case noHolidays(needed: String)
  /// The question reaches into a year that the bank-holiday file does not hold.
  case yearWithoutHolidays(Int, held: ClosedRange<Int>)
  /// The name is not that of a calendar.
  case unknownCalendar(String)
  /// A pause ends before it begins, or an answer is undone before it is given.
  case backwards
}

extension TargetError: CustomStringConvertible {
  /// What cannot be worked out, why, and what to do.
  public var description: String {
    switch self {
    case .otherHolidays(let needed, let atHand):
      "The target was set with version \(needed) of the bank holidays, and the file at hand is version \(atHand). "
        + "Re-derive the open due times with the new version, or bring back the old file."
    case .noHolidays(let needed):
      "The target counts working time by version \(needed) of the bank holidays, and there is no such file. "
        + "Name the file in the settings."
    case .yearWithoutHolidays(let year, let held):
      "The bank holidays of \(year) are not in the file, which holds \(held.lowerBound) to \(held.upperBound), so the "
        + "due time would be a guess. Add the days of \(year) to the file and give it a new version."
    case .unknownCalendar(let name):
      "\(name) is not the name of a calendar of response targets. It was written by a later version of the program, or "
        + "by hand; re-derive the due time with the present target."
    case .backwards:
      "A pause or an undone answer ends before it begins. Correct its times."
    }
  }
}
