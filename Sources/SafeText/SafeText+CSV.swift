extension SafeText {
  /// The text as one CSV cell (RFC 4180), always in quotes, that no spreadsheet takes for a formula.
  ///
  /// An apostrophe goes before a cell whose first visible character could open a formula (reliability T21, item 88);
  /// spreadsheets do not show it, and what is behind it stays readable for programs.
  public var csvCell: SafeText {
    var cell = "\""
    if opensFormula { cell += "'" }
    for scalar in description.unicodeScalars {
      if scalar == "\"" { cell += "\"\"" } else { cell.unicodeScalars.append(scalar) }
    }
    return SafeText(escaped: cell + "\"")
  }

  /// Whether the first scalar that is not a blank is one that spreadsheets, or their converters from full-width
  /// forms, read as the start of a formula.
  private var opensFormula: Bool {
    for scalar in description.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{3000}": continue
      case "=", "+", "-", "@", "\n": return true
      case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
      case "\u{FE66}", "\u{FE62}", "\u{FE63}", "\u{FE6B}", "\u{2212}": return true
      // A leading TAB, CR or NUL has been escaped by now and starts with a backslash, which opens nothing.
      default: return false
      }
    }
    return false
  }
}
