internal import Casework
internal import SafeText
internal import Wording

extension CivilDate {
  /// A day in a list: `31 Mar 2026`.
  var short: SafeText {
    "\(day) \(escaping: String(FieldPrinter.monthNames(in: .english)[month - 1].prefix(3))) \(year)"
  }
}

extension Int {
  /// At least two digits.
  var twoDigits: SafeText { self < 10 ? "0\(self)" : "\(self)" }
}
