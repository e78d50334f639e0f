public import Casework

/// What kind of value a field takes (EM-4). There is no type for text.
public enum FieldType: String, CaseIterable, Sendable {
  case date
  /// A day that has come: today or an earlier one.
  case datePast = "date-past"
  /// A day that is still ahead: today or a later one.
  case dateToCome = "date-to-come"
  case money
  case moneyWhole = "money-whole"
  case frequency
  case days
  case firstName = "first-name"
  case referenceLastThree = "reference-last-3"

  /// The type of its values, whatever else it asks of them: `date` for every kind of date.
  public var ofValues: FieldType {
    switch self {
    case .date, .datePast, .dateToCome: .date
    case .money, .moneyWhole, .frequency, .days, .firstName, .referenceLastThree: self
    }
  }
}

/// How often a payment is made.
public enum Frequency: Int, CaseIterable, Sendable {
  case weekly = 1
  case everyTwoWeeks = 2
  case everyFourWeeks = 3
  case monthly = 4
}

/// A person on the case whose first name may be shown to the client (SG-2); the name itself is read from the record.
public enum NamedPerson: Hashable, Sendable {
  case client
  case otherParent
  /// A child by position on the case, from 0 up.
  case child(Int)
}

/// A value for a field: always one of these types, never text (EM-4).
public enum FieldValue: Hashable, Sendable {
  case date(CivilDate)
  /// An amount in pence, 0 to 999,999,999, shown with its pence.
  case money(pence: Int)
  /// An amount in pence, 0 to 999,999,999, shown rounded down to the whole pound.
  case moneyWhole(pence: Int)
  case frequency(Frequency)
  /// A count of days, 0 to 366.
  case days(Int)
  case firstName(NamedPerson)
  /// The last three digits of the client's own reference, read from the record.
  case referenceLastThree

  /// The type that takes this value.
  public var type: FieldType {
    switch self {
    case .date: .date
    case .money: .money
    case .moneyWhole: .moneyWhole
    case .frequency: .frequency
    case .days: .days
    case .firstName: .firstName
    case .referenceLastThree: .referenceLastThree
    }
  }

  /// The value as the one whole number that the store keeps: days since 1970, pence, a code or a position.
  ///
  /// A named person is -2 for the client, -1 for the other parent, else the child's position; the reference is 0.
  public var storedNumber: Int64 {
    switch self {
    case .date(let date): Int64(date.daysSinceEpoch)
    case .money(let pence), .moneyWhole(let pence): Int64(pence)
    case .frequency(let frequency): Int64(frequency.rawValue)
    case .days(let count): Int64(count)
    case .firstName(.client): -2
    case .firstName(.otherParent): -1
    case .firstName(.child(let position)): Int64(position)
    case .referenceLastThree: 0
    }
  }

  /// The value that a stored number of a type stands for; nil where it is out of the type's range.
  public init?(type: FieldType, storedNumber number: Int64) {
    switch type {
    case .date, .datePast, .dateToCome:
      guard let days = Int(exactly: number), let date = CivilDate(daysSinceEpoch: days) else { return nil }
      self = .date(date)
    case .money, .moneyWhole:
      guard (0...999_999_999).contains(number) else { return nil }
      self = type == .money ? .money(pence: Int(number)) : .moneyWhole(pence: Int(number))
    case .frequency:
      guard let code = Int(exactly: number), let frequency = Frequency(rawValue: code) else { return nil }
      self = .frequency(frequency)
    case .days:
      guard (0...366).contains(number) else { return nil }
      self = .days(Int(number))
    case .firstName:
      switch number {
      case -2: self = .firstName(.client)
      case -1: self = .firstName(.otherParent)
      case 0...99: self = .firstName(.child(Int(number)))
      default: return nil
      }
    case .referenceLastThree:
      guard number == 0 else { return nil }
      self = .referenceLastThree
    }
  }
}
