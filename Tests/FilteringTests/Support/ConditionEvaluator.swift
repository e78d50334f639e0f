import Casework
import Filtering

/// Evaluates conditions as a database would: a comparison with a null is neither true nor false.
struct ConditionEvaluator {
  enum Value: Equatable {
    case text(String)
    case number(Int64)
  }

  let facts: FilterFacts

  func matches(_ query: FilterQuery, from viewpoint: Viewpoint) -> Bool {
    query.conditions.allSatisfy { holds($0) == true }
      && query.residual.allSatisfy { $0.matches(facts, from: viewpoint) }
  }

  func holds(_ condition: Condition) -> Bool? {
    switch condition {
    case .all(let parts):
      let values = parts.map(holds)
      return values.contains(false) ? false : values.contains(nil) ? nil : true
    case .any(let parts):
      let values = parts.map(holds)
      return values.contains(true) ? true : values.contains(nil) ? nil : false
    case .compare(let column, let comparison): return compare(column, comparison)
    }
  }

  private func value(of column: Condition.Column) -> Value? {
    func flag(_ value: Bool) -> Value { .number(value ? 1 : 0) }
    return switch column {
    case .id: .number(facts.id.number)
    case .status: .text(facts.status.rawValue)
    case .owner: facts.owner.map { .text($0.name) }
    case .team: .text(facts.team)
    case .receivedAt: .number(facts.receivedAt.milliseconds)
    case .dueAt: .number(facts.clock.dueAt.milliseconds)
    case .paused: flag(facts.clock.isPaused)
    case .subject: .text(facts.subject.rawValue)
    case .unsure: flag(facts.isUnsure)
    case .flags: .number(facts.flags.rawValue)
    case .role: .text(facts.role.rawValue)
    case .caseNumber: facts.caseNumber.map { .text($0.text) }
    case .scin: facts.scin.map { .text($0.digits) }
    case .source: facts.source.map { .text($0.rawValue) }
    case .preference: facts.preference.map { .text($0.rawValue) }
    case .language: facts.language.map { .text($0.rawValue) }
    case .nation: facts.nation.map { .text($0.rawValue) }
    case .draft: facts.hasDraft.map(flag)
    case .held: facts.isHeld.map(flag)
    case .restricted: flag(facts.isRestricted)
    case .safeguarding: .number(Int64(facts.flags.safeguardingRank))
    }
  }

  private func compare(_ column: Condition.Column, _ comparison: Condition.Comparison) -> Bool? {
    let value = value(of: column)
    switch (comparison, value) {
    case (.isNull, _): return value == nil
    case (.isNotNull, _): return value != nil
    case (.isExactly(let text), .text(let own)): return own == text
    case (.isOneOf(let texts), .text(let own)):
      let ignoresCase = column == .owner || column == .team
      return texts.contains { ignoresCase ? own.lowercased() == $0.lowercased() : own == $0 }
    case (.isNumber(let numbers), .number(let own)): return numbers.contains(own)
    case (.isAtLeast(let number), .number(let own)): return own >= number
    case (.hasAnyBit(let bits), .number(let own)): return own & bits != 0
    case (.endsWith(let end), .text(let own)): return own.hasSuffix(end)
    case (.isNotExactly, .text), (.isNoneOf, .text), (.doesNotEndWith, .text), (.isNotNumber, .number),
      (.isBelow, .number), (.hasNoBit, .number):
      return compare(column, comparison.negated).map { !$0 }
    default: return nil
    }
  }
}
