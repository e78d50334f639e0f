public import Casework

/// Prints typed values as people write them, in English and Welsh.
public enum FieldPrinter {
  /// A day: `7 November 2026`, `7 Tachwedd 2026`.
  public static func text(of date: CivilDate, in language: Language) -> String {
    "\(date.day) \(monthNames(in: language)[date.month - 1]) \(date.year)"
  }

  /// An amount with its pence: `£1,126.90`.
  public static func text(ofPence pence: Int) -> String {
    let rest = pence % 100
    return "\(text(ofWholePoundsIn: pence)).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// An amount rounded down to the whole pound: `£1,126` (EM-4).
  public static func text(ofWholePoundsIn pence: Int) -> String {
    let digits = String(pence / 100)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return "£" + text
  }

  /// How often: `each week`, `bob wythnos`.
  public static func text(of frequency: Frequency, in language: Language) -> String {
    switch (frequency, language) {
    case (.weekly, .english): "each week"
    case (.everyTwoWeeks, .english): "every two weeks"
    case (.everyFourWeeks, .english): "every four weeks"
    case (.monthly, .english): "each month"
    case (.weekly, .welsh): "bob wythnos"
    case (.everyTwoWeeks, .welsh): "bob pythefnos"
    case (.everyFourWeeks, .welsh): "bob pedair wythnos"
    case (.monthly, .welsh): "bob mis"
    }
  }

  /// A count of days with the right form of its unit, where it has units: `1 working day`, `5 working days`.
  public static func text(ofDays count: Int, units: [String]) -> String {
    guard let other = units.last else { return String(count) }
    // English has a form for one; Welsh has one for one and a mutated one for two.
    let unit = count >= 1 && count < units.count ? units[count - 1] : other
    return "\(count) \(unit)"
  }

  /// A value as a caseworker or client reads it; nil for one that only the record can say.
  public static func text(of value: FieldValue, units: [String] = [], in language: Language) -> String? {
    switch value {
    case .date(let date): text(of: date, in: language)
    case .money(let pence): text(ofPence: pence)
    case .moneyWhole(let pence): text(ofWholePoundsIn: pence)
    case .frequency(let frequency): text(of: frequency, in: language)
    case .days(let count): text(ofDays: count, units: units)
    case .firstName, .referenceLastThree: nil
    }
  }

  /// The months from January on.
  public static func monthNames(in language: Language) -> [String] {
    switch language {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
    case .welsh:
      [
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref",
        "Tachwedd", "Rhagfyr",
      ]
    }
  }
}
