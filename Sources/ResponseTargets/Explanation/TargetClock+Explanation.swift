internal import Casework

extension TargetClock {
  /// Explains the due time of an enquiry; throws what `due` throws, and where an answer is undone before it is given.
  public func explanation(_ facts: ClockFacts) throws(TargetError) -> Explanation {
    let pauses = try facts.orderedPauses()
    let due = try due(facts)
    let (start, length) = try budget(receivedAt: facts.receivedAt)
    var teller = StepTeller(rule: rule, start: start, at: facts.receivedAt)
    teller.moment(.received)
    let events = try facts.orderedEvents()
    let standing = pauses.last.flatMap { $0.to == nil ? $0 : nil }
    let end = due ?? standing?.from ?? facts.receivedAt
    var pending = events[...]
    for pause in pauses where pause.from < end {
      try teller.run(to: pause.from, events: &pending)
      try teller.stand(to: min(pause.to ?? end, end), for: pause.reason, events: &pending)
    }
    try teller.run(to: end, events: &pending)
    if due != nil { teller.moment(.due) } else { teller.moment(.standing(reason: standing?.reason ?? "")) }
    for event in pending { teller.moment(event.kind, at: event.at) }
    return Explanation(
      calendar: calendar.name, steps: teller.steps, due: due, length: length,
      provisionalYears: provisionalYears(from: facts.receivedAt, to: end))
  }

  private func provisionalYears(from start: Instant, to end: Instant) -> [Int] {
    guard case .working(_, let clock) = rule else { return [] }
    let years = clock.zone.wallTime(at: start).date.year...clock.zone.wallTime(at: max(start, end)).date.year
    return years.filter { clock.holidays.isProvisional(year: $0) }
  }
}

/// An answer given or undone, at a moment.
private struct AnswerEvent {
  let at: Instant
  let kind: Explanation.Kind
}

extension ClockFacts {
  fileprivate func orderedEvents() throws(TargetError) -> [AnswerEvent] {
    var events: [AnswerEvent] = []
    for answer in answers.sorted(by: { $0.at < $1.at }) {
      events.append(AnswerEvent(at: answer.at, kind: .answered))
      guard let undoneAt = answer.undoneAt else { continue }
      if undoneAt < answer.at { throw .backwards }
      events.append(AnswerEvent(at: undoneAt, kind: .answerUndone))
    }
    return events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}

/// Goes through time and writes down what the clock does.
private struct StepTeller {
  let rule: CountingRule
  /// When the clock starts; opening time before it is day zero.
  let start: Instant
  /// How far it has come.
  var at: Instant
  var steps: [Explanation.Step] = []

  init(rule: CountingRule, start: Instant, at: Instant) { (self.rule, self.start, self.at) = (rule, start, at) }

  mutating func moment(_ kind: Explanation.Kind) { moment(kind, at: at) }

  mutating func moment(_ kind: Explanation.Kind, at instant: Instant) {
    steps.append(Explanation.Step(kind: kind, from: instant, to: instant, counted: .zero))
  }

  mutating func run(to end: Instant, events: inout ArraySlice<AnswerEvent>) throws(TargetError) {
    try go(to: end, events: &events) { (teller, end) throws(TargetError) in try teller.count(to: end) }
  }

  mutating func stand(
    to end: Instant, for reason: String, events: inout ArraySlice<AnswerEvent>
  ) throws(TargetError) {
    try go(to: end, events: &events) { (teller, end) throws(TargetError) in
      let begun = max(teller.at, min(teller.start, end))
      let withheld = try teller.rule.counted(from: begun, to: end)
      teller.stretch(.paused(reason: reason, withheld: withheld), to: end)
    }
  }

  /// Goes to an instant by way of the answers that fall before it.
  private mutating func go(
    to end: Instant, events: inout ArraySlice<AnswerEvent>,
    by way: (inout Self, Instant) throws(TargetError) -> Void
  ) throws(TargetError) {
    while let event = events.first, event.at < end {
      if event.at > at { try way(&self, event.at) }
      moment(event.kind, at: event.at)
      events.removeFirst()
    }
    if end > at { try way(&self, end) }
  }

  private mutating func count(to end: Instant) throws(TargetError) {
    guard case .working(_, let clock) = rule else { return stretch(.counting, to: end, counted: end - at) }
    var index = clock.table.firstSpan(endingAfter: at.milliseconds)
    while at < end {
      let span = index < clock.table.spans.count ? clock.table.spans[index] : nil
      let opens = span.map { Instant(milliseconds: $0.start) } ?? end
      close(until: min(opens, end), clock)
      guard let span, at < end else { break }
      let closes = min(Instant(milliseconds: span.end), end)
      if at < start { stretch(.dayZero, to: min(closes, start)) }
      if at < closes { stretch(.counting, to: closes, counted: closes - at) }
      index += 1
    }
  }

  /// Tells the days and nights of a time during which the desk is closed.
  private mutating func close(until end: Instant, _ clock: WorkingClock) {
    while at < end {
      let date = clock.zone.wallTime(at: at).date
      let kind: Explanation.Kind =
        if let name = clock.holidays.name(of: date, for: clock.choice) {
          .bankHoliday(name)
        } else if clock.hours.spans(weekday: date.weekday).isEmpty {
          .closedDay
        } else {
          .outsideHours
        }
      stretch(kind, to: min(end, clock.zone.midnight(after: at)))
    }
  }

  private mutating func stretch(_ kind: Explanation.Kind, to end: Instant, counted: Interval = .zero) {
    if kind == .outsideHours, let last = steps.last, last.kind == kind {
      steps[steps.count - 1] = Explanation.Step(kind: kind, from: last.from, to: end, counted: .zero)
    } else {
      steps.append(Explanation.Step(kind: kind, from: at, to: end, counted: counted))
    }
    at = end
  }
}

extension LocalZone {
  /// The first instant of the next local day; the clocks may change once in between, not at midnight itself.
  fileprivate func midnight(after instant: Instant) -> Instant {
    let midnight = Int64(wallTime(at: instant).date.daysSinceEpoch + 1) * 86_400_000
    let guess = Instant(milliseconds: midnight - Int64(offsetSeconds(instant)) * 1000)
    return Instant(milliseconds: midnight - Int64(offsetSeconds(guess)) * 1000)
  }
}
