public import Casework
public import SafeText
public import Wording

/// The value of one field while it is typed: only characters of its type go in, and nothing but the type comes out (EM-4).
public struct FieldEditor: Hashable, Sendable {
  /// The field.
  public let field: Field
  /// Whose names may be picked, in the order of their numbers; empty for every other type.
  public let people: [NamedPerson]
  /// What `+14d` counts from.
  public let today: CivilDate
  /// The language of the email, in which the value is read back.
  public let language: Language
  /// What was typed.
  public private(set) var line: TextField
  /// What is wrong with it; nil before anything was refused.
  public private(set) var fault: SafeText?

  /// An editor that opens on the value that the field has.
  public init(
    _ field: Field, value: FieldValue?, names: RecordNames, today: CivilDate, language: Language
  ) {
    self.field = field
    self.today = today
    self.language = language
    people = field.type == .firstName ? NamedPerson.everybody(in: names) : []
    line = TextField(Self.typed(value, people: people), limit: 60)
  }

  /// The value that stands there now.
  public var value: Result<FieldValue, FieldFault> {
    if field.type == .firstName, let number = Int(line.text), people.indices.contains(number - 1) {
      return .success(.firstName(people[number - 1]))
    }
    return FieldParser.parse(line.text, as: field.type, today: today)
  }

  /// The value as the client will read it; nil while it is none.
  public var reading: SafeText? {
    guard case .success(let value) = value else { return nil }
    return FieldPrinter.text(of: value, units: field.units, in: language).map { SafeText(escaping: $0) }
  }

  /// Types characters; where one is none of the type, nothing is typed and the fault says so.
  public mutating func insert(_ text: String) {
    guard text.unicodeScalars.allSatisfy(isTypable) else {
      fault = "That is none of the characters of \(noun). \(example)"
      return
    }
    line.insert(text)
    fault = nil
  }

  /// Edits what was typed without adding to it.
  public mutating func edit(_ change: (inout TextField) -> Void) {
    let before = line.text
    change(&line)
    if line.text != before { fault = nil }
  }

  /// The value, or nil with the fault beside the field.
  public mutating func accept() -> FieldValue? {
    switch value {
    case .success(let value):
      fault = nil
      return value
    case .failure(let found):
      fault = SafeText(escaping: found.description)
      return nil
    }
  }

  /// What may be typed, in words.
  public var example: SafeText {
    switch field.type {
    case .date: "Type 7/11/2026, 7 nov or +14d."
    case .datePast: "Type a day that has come: 7/11/2026, 7 nov or -14d."
    case .dateToCome: "Type a day to come: 7/11/2026, 7 nov or +14d."
    case .money: "Type 126 or 126.90."
    case .moneyWhole: "Type 126 or 126.90; pence are left off."
    case .frequency: "Type 1 each week, 2 every two weeks, 3 every four weeks or 4 each month."
    case .days: "Type a whole number from 1 to 366."
    case .firstName: "Type a number: \(peopleInWords)."
    case .referenceLastThree: "It comes from the record."
    }
  }

  private var peopleInWords: SafeText {
    people.enumerated().map { "\($0.offset + 1) \($0.element.title)" }.joined(separator: ", ")
  }

  /// The type in words: `a date`.
  public var noun: SafeText {
    switch field.type {
    case .date: "a date"
    case .datePast: "a date that has come"
    case .dateToCome: "a date to come"
    case .money, .moneyWhole: "an amount"
    case .frequency: "a frequency"
    case .days: "a number of days"
    case .firstName: "a person on the case"
    case .referenceLastThree: "a reference"
    }
  }

  private func isTypable(_ scalar: Unicode.Scalar) -> Bool {
    let isDigit = ("0"..."9").contains(scalar)
    let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    return switch field.type {
    case .date, .datePast, .dateToCome: isDigit || isLetter || " /.-+".unicodeScalars.contains(scalar)
    case .money, .moneyWhole: isDigit || " .,£".unicodeScalars.contains(scalar)
    case .frequency: isDigit || isLetter || scalar == " " || scalar == "-"
    case .days: isDigit || " days".unicodeScalars.contains(scalar)
    case .firstName: isDigit || isLetter || scalar == " " || scalar == "-"
    case .referenceLastThree: false
    }
  }

  /// A value as it would be typed.
  private static func typed(_ value: FieldValue?, people: [NamedPerson]) -> String {
    switch value {
    case .date(let date): "\(date.day)/\(date.month)/\(date.year)"
    case .money(let pence):
      pence % 100 == 0 ? "\(pence / 100)" : "\(pence / 100).\(pence % 100 < 10 ? "0" : "")\(pence % 100)"
    case .moneyWhole(let pence): "\(pence / 100)"
    case .frequency(let frequency): "\(frequency.rawValue)"
    case .days(let count): "\(count)"
    case .firstName(let person): people.firstIndex(of: person).map { "\($0 + 1)" } ?? ""
    case .referenceLastThree, nil: ""
    }
  }
}

extension NamedPerson {
  /// Everybody on a case whose first name may be shown, the client first.
  static func everybody(in names: RecordNames) -> [Self] {
    ([.client, .otherParent] + names.children.indices.map { .child($0) }).filter { names.firstName(of: $0) != nil }
  }

  /// What the person is called where a name must not stand: `child 1`.
  var title: SafeText {
    switch self {
    case .client: "the client"
    case .otherParent: "the other parent"
    case .child(let position): "child \(position + 1)"
    }
  }
}
