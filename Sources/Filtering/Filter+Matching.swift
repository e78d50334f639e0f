internal import ASCII
internal import Casework

extension Filter {
  /// Whether an activity is asked for.
  ///
  /// What is not known matches neither a word nor its negation, and of a restricted record only the clock, the state, the
  /// team and the owner are known.
  public func matches(_ facts: FilterFacts, from viewpoint: Viewpoint) -> Bool {
    effectiveTerms.allSatisfy { $0.matches(facts, from: viewpoint) }
  }
}

extension Filter.Term {
  /// Whether one term is so of an activity.
  public func matches(_ facts: FilterFacts, from viewpoint: Viewpoint) -> Bool {
    criterion.holds(of: facts, from: viewpoint) == !isNegated
  }
}

extension Criterion {
  /// Whether it is so; nil where that is not known.
  func holds(of facts: FilterFacts, from view: Viewpoint) -> Bool? {
    if facts.isRestricted && !findsRestricted { return nil }
    switch self {
    case .state(let values): return any(values) { $0.holds(of: facts, from: view) }
    case .left(let values):
      guard facts.status == .open, !facts.clock.isPaused else { return nil }
      return any(values) { $0.contains(facts.clock.left(at: view.now)) }
    case .late(let values):
      guard facts.status == .open, !facts.clock.isPaused else { return nil }
      return any(values) { facts.clock.isLate(at: view.now) && $0.contains(view.now - facts.clock.dueAt) }
    case .age(let values): return any(values) { $0.contains(view.now - facts.receivedAt) }
    case .received(let values): return any(values) { $0.contains(view.zone.wallTime(at: facts.receivedAt).date, view) }
    case .due(let values): return any(values) { $0.contains(view.zone.wallTime(at: facts.clock.dueAt).date, view) }
    case .owner(let values): return any(values) { $0.contains(facts.owner, from: view) }
    case .team(let values): return any(values) { $0.contains(facts.team, from: view) }
    case .subject(let values): return values.contains(facts.subject)
    case .flag(let values): return any(values) { $0.isAmong(facts.flags) }
    case .role(let values): return values.contains(facts.role)
    case .preference(let values): return facts.preference.map(values.contains)
    case .email(let values): return facts.isEmailAllowed.map(values.contains)
    case .language(let values): return facts.language.map(values.contains)
    case .nation(let values): return facts.nation.map(values.contains)
    case .caseNumber(let values): return facts.caseNumber.map(values.contains)
    case .client(let values): return facts.scin.flatMap { scin in any(values) { $0.contains(scin) } }
    case .source(let values): return facts.source.map(values.contains)
    case .unsure(let values): return values.contains(facts.isUnsure)
    case .number(let values): return values.contains(facts.id)
    }
  }

  /// True where any value holds; else nil where any is not known; else false.
  private func any<Value>(_ values: [Value], holds: (Value) -> Bool?) -> Bool? {
    var isKnown = true
    for value in values {
      switch holds(value) {
      case true?: return true
      case nil: isKnown = false
      case false?: continue
      }
    }
    return isKnown ? false : nil
  }
}

extension State {
  fileprivate func holds(of facts: FilterFacts, from view: Viewpoint) -> Bool? {
    if facts.isRestricted && !findsRestricted { return nil }
    return switch self {
    case .open: facts.status == .open
    case .closed: facts.status == .closed
    case .answered: facts.status == .answered
    case .late: facts.status == .open && facts.clock.isLate(at: view.now)
    case .paused: facts.status == .open && facts.clock.isPaused
    case .unlinked: facts.caseNumber == nil
    case .mine: facts.owner == view.me
    case .unowned: facts.owner == nil
    case .markedUnsure: facts.isUnsure
    case .held: facts.isHeld
    case .draft: facts.hasDraft
    }
  }
}

extension Bounds<Span> {
  fileprivate func contains(_ interval: Interval) -> Bool {
    switch self {
    case .exactly(let span): interval == span.interval
    case .below(let span): interval < span.interval
    case .atMost(let span): interval <= span.interval
    case .above(let span): interval > span.interval
    case .atLeast(let span): interval >= span.interval
    case .between(let first, let last): first.interval <= interval && interval <= last.interval
    }
  }
}

extension Bounds<Day> {
  fileprivate func contains(_ date: CivilDate, _ view: Viewpoint) -> Bool {
    let today = view.zone.wallTime(at: view.now).date
    return switch self {
    case .exactly(let day): date == day.date(today: today)
    case .below(let day): date < day.date(today: today)
    case .atMost(let day): date <= day.date(today: today)
    case .above(let day): date > day.date(today: today)
    case .atLeast(let day): date >= day.date(today: today)
    case .between(let first, let last): first.date(today: today) <= date && date <= last.date(today: today)
    }
  }
}

extension OwnerChoice {
  fileprivate func contains(_ owner: Account?, from view: Viewpoint) -> Bool {
    switch self {
    case .me: owner == view.me
    case .none: owner == nil
    case .any: owner != nil
    case .account(let account): owner?.name.lowercasedASCII == account.name.lowercasedASCII
    }
  }
}

extension TeamChoice {
  fileprivate func contains(_ team: String, from view: Viewpoint) -> Bool? {
    switch self {
    case .mine: view.team.map { $0 == team }
    case .named(let name): team.lowercasedASCII == name.lowercasedASCII
    }
  }
}

extension FlagChoice {
  fileprivate func isAmong(_ flags: Flags) -> Bool {
    switch self {
    case .safeguarding: flags.hasSafeguarding
    case .any: !flags.isEmpty
    case .none: flags.isEmpty
    case .flag(let flag): flags.contains(flag)
    }
  }
}

extension ClientChoice {
  fileprivate func contains(_ scin: CustomerReference) -> Bool {
    switch self {
    case .lastThree(let digits): scin.lastThree == digits
    case .reference(let reference): scin == reference
    }
  }
}
