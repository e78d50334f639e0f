internal import Casework
internal import SafeText
internal import Wording

extension CivilDate {
  /// A day in a list: `31 Mar 2026`.
  var short: SafeText { "\(dayAndMonth) \(year)" }

  /// The day and the month in at most six columns: `7 Nov`.
  var dayAndMonth: SafeText {
    "\(day) \(escaping: String(FieldPrinter.monthNames(in: .english)[month - 1].prefix(3)))"
  }
}

extension Int {
  /// At least two digits.
  var twoDigits: SafeText { self < 10 ? "0\(self)" : "\(self)" }
}
