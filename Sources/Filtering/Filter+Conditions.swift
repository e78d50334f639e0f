internal import Casework

extension Filter.Term {
  /// The condition on stored columns; nil where the columns cannot answer.
  func condition(from view: Viewpoint) -> Condition? {
    guard let asked = criterion.condition(from: view, isNegated: isNegated) else { return nil }
    return .all(criterion.premises + [asked])
  }
}

extension Criterion {
  /// What must be so for the criterion to be known at all; negating the criterion leaves it as it is.
  fileprivate var premises: [Condition] {
    let isShown: [Condition] = findsRestricted ? [] : [.isUnrestricted]
    return switch self {
    case .left, .late: isShown + [.isOpen, .isPaused(false)]
    default: isShown
    }
  }

  fileprivate func condition(from view: Viewpoint, isNegated: Bool) -> Condition? {
    switch self {
    case .state(let values):
      let conditions = values.map { $0.condition(from: view, isNegated: isNegated) }
      return isNegated ? .all(conditions) : .any(conditions)
    case .team(let values):
      let conditions = values.map { $0.condition(from: view, isNegated: isNegated) }
      return isNegated ? .all(conditions) : .any(conditions)
    default: return isNegated ? condition(from: view)?.negated : condition(from: view)
    }
  }

  private func condition(from view: Viewpoint) -> Condition? {
    switch self {
    case .left(let values): .any(values.map { .within(.dueAt, view.moments($0, isPast: false)) })
    case .late(let values):
      .any(values.map { .all([.isPast(.dueAt, view), .within(.dueAt, view.moments($0, isPast: true))]) })
    case .age(let values): .any(values.map { .within(.receivedAt, view.moments($0, isPast: true)) })
    case .received(let values): .any(values.map { .within(.receivedAt, view.moments(of: $0)) })
    case .due(let values): .any(values.map { .within(.dueAt, view.moments(of: $0)) })
    case .owner(let values): .any(values.map { $0.condition(from: view) })
    case .subject(let values): .compare(.subject, .isOneOf(values.map(\.rawValue)))
    case .flag(let values): .any(values.map(\.condition))
    case .role(let values): .compare(.role, .isOneOf(values.map(\.rawValue)))
    case .preference(let values): .compare(.preference, .isOneOf(values.map(\.rawValue)))
    case .language(let values): .compare(.language, .isOneOf(values.map(\.rawValue)))
    case .nation(let values): .compare(.nation, .isOneOf(values.map(\.rawValue)))
    case .caseNumber(let values): .compare(.caseNumber, .isOneOf(values.map(\.text)))
    case .client(let values): .any(values.map(\.condition))
    case .source(let values): .compare(.source, .isOneOf(values.map(\.rawValue)))
    case .unsure(let values): .compare(.unsure, .isNumber(values.map { $0 ? 1 : 0 }))
    case .number(let values): .compare(.id, .isNumber(values.map(\.number)))
    case .state, .team, .email: nil
    }
  }
}

extension State {
  fileprivate func condition(from view: Viewpoint, isNegated: Bool) -> Condition {
    let condition = isNegated ? condition(from: view).negated : condition(from: view)
    return findsRestricted ? condition : .all([.isUnrestricted, condition])
  }

  private func condition(from view: Viewpoint) -> Condition {
    switch self {
    case .open: .isOpen
    case .closed: .compare(.status, .isExactly(ActivityStatus.closed.rawValue))
    case .answered: .compare(.status, .isExactly(ActivityStatus.answered.rawValue))
    case .late: .all([.isOpen, .isPast(.dueAt, view), .isPaused(false)])
    case .paused: .all([.isOpen, .isPaused(true)])
    case .unlinked: .compare(.caseNumber, .isNull)
    case .mine: OwnerChoice.me.condition(from: view)
    case .unowned: .compare(.owner, .isNull)
    case .markedUnsure: .compare(.unsure, .isNumber([1]))
    case .held: .compare(.held, .isNumber([1]))
    case .draft: .compare(.draft, .isNumber([1]))
    }
  }
}

extension OwnerChoice {
  fileprivate func condition(from view: Viewpoint) -> Condition {
    switch self {
    case .none: .compare(.owner, .isNull)
    case .any: .compare(.owner, .isNotNull)
    case .me: .all([.compare(.owner, .isNotNull), .compare(.owner, .isExactly(view.me.name))])
    case .account(let account): .all([.compare(.owner, .isNotNull), .compare(.owner, .isOneOf([account.name]))])
    }
  }
}

extension TeamChoice {
  /// A team that is not known is neither a positive nor a negated match.
  fileprivate func condition(from view: Viewpoint, isNegated: Bool) -> Condition {
    switch self {
    case .mine:
      guard let team = view.team else { return .never }
      return .compare(.team, isNegated ? .isNotExactly(team) : .isExactly(team))
    case .named(let name): return .compare(.team, isNegated ? .isNoneOf([name]) : .isOneOf([name]))
    }
  }
}

extension FlagChoice {
  fileprivate var condition: Condition {
    switch self {
    case .safeguarding: .compare(.flags, .hasAnyBit(Flags(Flag.allCases.filter(\.isSafeguarding)).rawValue))
    case .any: .compare(.flags, .isNotNumber([0]))
    case .none: .compare(.flags, .isNumber([0]))
    case .flag(let flag): .compare(.flags, .hasAnyBit(Flags([flag]).rawValue))
    }
  }
}

extension ClientChoice {
  fileprivate var condition: Condition {
    switch self {
    case .lastThree(let digits): .compare(.scin, .endsWith(digits))
    case .reference(let reference): .compare(.scin, .isOneOf([reference.digits]))
    }
  }
}

extension Condition {
  fileprivate static let isOpen = Condition.compare(.status, .isExactly(ActivityStatus.open.rawValue))
  fileprivate static let isUnrestricted = Condition.compare(.restricted, .isNumber([0]))

  fileprivate static func isPaused(_ isPaused: Bool) -> Self { .compare(.paused, .isNumber([isPaused ? 1 : 0])) }

  fileprivate static func isPast(_ column: Column, _ view: Viewpoint) -> Self {
    .compare(column, .isBelow(view.now.milliseconds))
  }

  fileprivate static func within(_ column: Column, _ range: MomentRange) -> Self {
    let from = range.from.map { Condition.compare(column, .isAtLeast($0.milliseconds)) }
    let before = range.before.map { Condition.compare(column, .isBelow($0.milliseconds)) }
    return .all([from, before].compactMap(\.self))
  }
}
