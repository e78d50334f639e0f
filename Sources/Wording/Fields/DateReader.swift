internal import Casework

/// Reads a day as people write it: `7/11/26`, `7 nov`, `7fed Tachwedd 2026`, `2026-11-07`, `+14d`.
struct DateReader {
  let today: CivilDate
  /// The kind of date that is wanted.
  let type: FieldType

  /// The years of which an email may speak: from the first year of child maintenance on.
  static let years = 1993...2099

  /// - Parameter text: in small letters, with single blanks.
  func read(_ text: String) throws(FieldFault) -> CivilDate {
    let date = try readAny(text)
    if date.year < Self.years.lowerBound { throw FieldFault(type, .tooEarly) }
    if date.year > Self.years.upperBound { throw FieldFault(type, .tooLate) }
    return date
  }

  private func readAny(_ text: String) throws(FieldFault) -> CivilDate {
    if let sign = text.first, sign == "+" || sign == "-" { return try readOffset(text) }
    let dashes = text.separated(by: "-")
    if dashes.count == 3, dashes[0].utf8.count == 4 {
      return try make(year: try number(dashes[0]), month: try number(dashes[1]), day: try number(dashes[2]))
    }
    for sign in ["/", ".", "-"] {
      let parts = text.separated(by: sign)
      if (2...3).contains(parts.count) { return try readNumbers(parts) }
    }
    return try readWords(text)
  }

  private func readOffset(_ text: String) throws(FieldFault) -> CivilDate {
    let digits = text.dropFirst().prefix { $0.isNumber }
    let unit = text.dropFirst(1 + digits.count)
    guard FieldParser.isNumber(digits), digits.utf8.count <= 4, ["d", " d", " days", " day"].contains(unit),
      let count = Int(digits), let date = today.adding(days: text.hasPrefix("-") ? -count : count)
    else { throw FieldFault(type, .unreadable) }
    return date
  }

  private func readNumbers(_ parts: [String]) throws(FieldFault) -> CivilDate {
    let (day, month) = (try number(parts[0]), try number(parts[1]))
    guard parts.count == 3 else { return try meant(month: month, day: day) }
    return try make(year: try year(parts[2]), month: month, day: day)
  }

  private func readWords(_ text: String) throws(FieldFault) -> CivilDate {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    var rest = text.dropFirst(digits.count)
    let ordinal = ["st ", "nd ", "rd ", "th ", "af ", "ail ", "ydd ", "fed ", "eg ", "ain "].first {
      rest.hasPrefix($0)
    }
    rest = rest.dropFirst(ordinal?.count ?? 0)
    if rest.first == " " { rest = rest.dropFirst() }
    let words = rest.split(separator: " ")
    guard (1...2).contains(words.count), let month = Self.month(words[0]) else { throw FieldFault(type, .unreadable) }
    let day = try number(String(digits))
    guard words.count == 2 else { return try meant(month: month, day: day) }
    return try make(year: try year(String(words[1])), month: month, day: day)
  }

  /// The month of which at least three letters are given, in either language.
  private static func month(_ text: Substring) -> Int? {
    guard text.count >= 3 else { return nil }
    for language in Language.allCases {
      let names = FieldPrinter.monthNames(in: language)
      if let index = names.firstIndex(where: { $0.lowercased().hasPrefix(text) }) { return index + 1 }
    }
    return nil
  }

  private func number(_ text: String) throws(FieldFault) -> Int {
    guard FieldParser.isNumber(text), text.utf8.count <= 4, let number = Int(text) else {
      throw FieldFault(type, .unreadable)
    }
    return number
  }

  private func year(_ text: String) throws(FieldFault) -> Int {
    let number = try number(text)
    switch text.utf8.count {
    case 2: return number >= 93 ? 1900 + number : 2000 + number
    case 4: return number
    default: throw FieldFault(type, .unreadable)
    }
  }

  private func make(year: Int, month: Int, day: Int) throws(FieldFault) -> CivilDate {
    guard year > 0 else { throw FieldFault(type, .tooEarly) }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw FieldFault(type, .noSuchDay) }
    return date
  }

  /// The day of that name that is meant: the last one where it is past, the next where it is to come, else the nearest to
  /// today, the later of two.
  private func meant(month: Int, day: Int) throws(FieldFault) -> CivilDate {
    // Eight years reach over a century that has no leap year.
    let days = (-8...8).compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
    let dates = days.filter { type.fault(in: .date($0), on: today) == nil }
    func distance(_ date: CivilDate) -> Int { abs(date.daysSinceEpoch - today.daysSinceEpoch) }
    guard let date = dates.reversed().min(by: { distance($0) < distance($1) }) else {
      throw FieldFault(type, .noSuchDay)
    }
    return date
  }
}
