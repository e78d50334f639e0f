/// A condition on stored columns, without any SQL: whoever stores turns it into a query with bound parameters.
///
/// Comparing a null is neither true nor false, as in SQL; only `isNull` and `isNotNull` ask after it.
public indirect enum Condition: Hashable, Sendable {
  /// All of them; true where there are none.
  case all([Condition])
  /// Any of them; false where there are none.
  case any([Condition])
  case compare(Column, Comparison)

  /// What is compared.
  public enum Column: String, CaseIterable, Sendable {
    case id
    case status
    /// Null where nobody has it; compared without regard to case, except by `isExactly`.
    case owner
    /// Compared without regard to case, except by `isExactly`.
    case team
    /// Milliseconds since 1970.
    case receivedAt
    /// Milliseconds since 1970.
    case dueAt
    /// 1 where the clock of the target stands, else 0.
    case paused
    /// The subject that holds: the corrected one, else the classified one.
    case subject
    /// 1 where triage was unsure and nobody corrected the subject, else 0.
    case unsure
    /// The bits of the flags, certain and possible ones.
    case flags
    case role
    /// Null where it is linked to none.
    case caseNumber
    /// Null where it is linked to no client.
    case scin
    case source
    case preference
    case language
    case nation
    /// 1 where a reply has been begun, else 0.
    case draft
    /// 1 where an email about it waits on hold, else 0.
    case held
    /// 1 where the record is restricted, else 0; never null.
    case restricted
    /// 2 for a cry for help, 1 for another safeguarding flag, else 0.
    case safeguarding
  }

  /// How a column is compared.
  public enum Comparison: Hashable, Sendable {
    case isNull
    case isNotNull
    /// The very text.
    case isExactly(String)
    case isNotExactly(String)
    /// One of at least one text.
    case isOneOf([String])
    case isNoneOf([String])
    /// One of at least one number.
    case isNumber([Int64])
    case isNotNumber([Int64])
    case isAtLeast(Int64)
    case isBelow(Int64)
    /// Shares a bit with the number.
    case hasAnyBit(Int64)
    /// Shares no bit with the number.
    case hasNoBit(Int64)
    case endsWith(String)
    case doesNotEndWith(String)

    /// The comparison that is true exactly where this one is false.
    public var negated: Self {
      switch self {
      case .isNull: .isNotNull
      case .isNotNull: .isNull
      case .isExactly(let text): .isNotExactly(text)
      case .isNotExactly(let text): .isExactly(text)
      case .isOneOf(let texts): .isNoneOf(texts)
      case .isNoneOf(let texts): .isOneOf(texts)
      case .isNumber(let numbers): .isNotNumber(numbers)
      case .isNotNumber(let numbers): .isNumber(numbers)
      case .isAtLeast(let number): .isBelow(number)
      case .isBelow(let number): .isAtLeast(number)
      case .hasAnyBit(let bits): .hasNoBit(bits)
      case .hasNoBit(let bits): .hasAnyBit(bits)
      case .endsWith(let text): .doesNotEndWith(text)
      case .doesNotEndWith(let text): .endsWith(text)
      }
    }
  }

  /// The condition that is true exactly where this one is false, and unknown where this one is.
  public var negated: Self {
    switch self {
    case .all(let conditions): .any(conditions.map(\.negated))
    case .any(let conditions): .all(conditions.map(\.negated))
    case .compare(let column, let comparison): .compare(column, comparison.negated)
    }
  }

  static let never = Self.any([])
}
