public import Casework

/// Reads typed values from what a caseworker types: forgiving about form, strict about sense (EM-4).
public enum FieldParser {
  /// The value in a text.
  ///
  /// - Parameter today: what `+14d` counts from, what a date without a year is nearest to, and what parts past from to come.
  public static func parse(_ text: String, as type: FieldType, today: CivilDate) -> Result<FieldValue, FieldFault> {
    guard type != .referenceLastThree else { return .failure(FieldFault(type, .fromRecord)) }
    guard text.utf8.count <= 60 else { return .failure(FieldFault(type, .tooLong)) }
    let words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
    guard !words.isEmpty else { return .failure(FieldFault(type, .empty)) }
    let folded = words.joined(separator: " ")
    return Result { () throws(FieldFault) in
      let value: FieldValue =
        switch type {
        case .date, .datePast, .dateToCome: .date(try DateReader(today: today, type: type).read(folded))
        case .money: .money(pence: try pence(folded, type))
        case .moneyWhole: .moneyWhole(pence: try pence(folded, type) / 100 * 100)
        case .frequency: .frequency(try frequency(folded))
        case .days: .days(try days(folded))
        case .firstName: .firstName(try person(folded))
        case .referenceLastThree: throw FieldFault(type, .fromRecord)
        }
      if let fault = type.fault(in: value, on: today) { throw fault }
      return value
    }
  }

  private static func pence(_ text: String, _ type: FieldType) throws(FieldFault) -> Int {
    let sign = ["£ ", "£"].first { text.hasPrefix($0) } ?? ""
    let amount = String(text.dropFirst(sign.count))
    let parts = amount.separated(by: ".")
    guard parts.count <= 2, let pounds = joiningThousands(parts[0]), isNumber(pounds) else {
      throw FieldFault(type, .unreadable)
    }
    var hundredths = 0
    if parts.count == 2 {
      guard isNumber(parts[1]), parts[1].utf8.count <= 2, let digits = Int(parts[1]) else {
        throw FieldFault(type, .unreadable)
      }
      hundredths = parts[1].utf8.count == 1 ? digits * 10 : digits
    }
    let significant = pounds.drop { $0 == "0" }
    guard significant.utf8.count <= 7, let whole = Int(pounds.suffix(7)) else { throw FieldFault(type, .tooLarge) }
    return whole * 100 + hundredths
  }

  /// The digits without commas; nil where a comma does not mark thousands.
  private static func joiningThousands(_ text: String) -> String? {
    let groups = text.separated(by: ",")
    guard groups.count > 1 else { return text }
    guard (1...3).contains(groups[0].utf8.count), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
      return nil
    }
    return groups.joined()
  }

  private static func frequency(_ text: String) throws(FieldFault) -> Frequency {
    if let code = Int(text), text.utf8.count == 1 {
      guard let frequency = Frequency(rawValue: code) else { throw FieldFault(.frequency, .unreadable) }
      return frequency
    }
    let plain = text.separated(by: "-").joined(separator: " ")
    let meant = Frequency.allCases.filter { frequencyWords($0).contains { $0.hasPrefix(plain) } }
    guard let frequency = meant.first else { throw FieldFault(.frequency, .unreadable) }
    guard meant.count == 1 else { throw FieldFault(.frequency, .ambiguous) }
    return frequency
  }

  private static func frequencyWords(_ frequency: Frequency) -> [String] {
    switch frequency {
    case .weekly: ["weekly", "each week", "every week", "bob wythnos", "wythnosol"]
    case .everyTwoWeeks: ["fortnightly", "every two weeks", "two weeks", "every 2 weeks", "2 weeks", "bob pythefnos"]
    case .everyFourWeeks:
      ["four weekly", "every four weeks", "four weeks", "every 4 weeks", "4 weeks", "4 weekly", "bob pedair wythnos"]
    case .monthly: ["monthly", "each month", "every month", "bob mis", "misol"]
    }
  }

  private static func days(_ text: String) throws(FieldFault) -> Int {
    let unit = [" days", " day", "d"].first { text.hasSuffix($0) } ?? ""
    let digits = String(text.dropLast(unit.count))
    guard isNumber(digits) else { throw FieldFault(.days, .unreadable) }
    guard digits.utf8.count <= 4, let count = Int(digits), count <= 366 else { throw FieldFault(.days, .tooLarge) }
    return count
  }

  private static func person(_ text: String) throws(FieldFault) -> NamedPerson {
    switch text {
    case "client": return .client
    case "other-parent", "other parent": return .otherParent
    default:
      let head = ["child-", "child "].first { text.hasPrefix($0) } ?? "child-"
      guard text.hasPrefix(head), let number = WordingParser.number(text.dropFirst(head.count), in: 1...100) else {
        throw FieldFault(.firstName, .unreadable)
      }
      return .child(number - 1)
    }
  }

  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
