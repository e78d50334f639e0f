public import Casework
public import Filtering
internal import PersonalData
internal import Settings
public import Reporting
public import SafeText
public import Storage

/// One row of the queue, fit to be shown: masked, with what decides its urgency.
public struct QueueLine: Sendable {
  /// The activity.
  public let activity: Activity
  /// The client as initial and stars, or what stands for them.
  public let name: SafeText
  /// The last three digits of the reference; nil where the message's reference is not one.
  public let lastThree: String?
  /// The time left; while the clock stands, that which was left when it was stopped.
  public let left: TimeLeft
  /// Since when the clock stands; nil while it runs.
  public let pausedAt: Instant?
  /// Whether an email may answer it; nil where the record is restricted. In a list the reasons may leave out what the
  /// wording lacks.
  public let decision: EmailDecision?
  /// How the client asked to be contacted; nil where it is not known.
  public let preference: ContactPreference?
  /// Whether the person at the desk may not see it: a special record, or a client whom they know privately.
  public let isRestricted: Bool
  /// Whether it is outside the person's own queue, so that opening it takes a reason.
  public let isOutside: Bool
}

extension QueueLine {
  /// Whether the terms of a filter hold that columns cannot answer.
  func meets(_ terms: [Filter.Term], from view: Viewpoint) -> Bool {
    let facts = FilterFacts(
      activity, pausedAt: pausedAt, isRestricted: isRestricted, isEmailAllowed: decision?.isAllowed)
    return terms.allSatisfy { $0.matches(facts, from: view) }
  }
}

extension Desk {
  /// The activities that a filter asks for, in its order; without words, everything open by the time left. Special client
  /// records are not there for whoever may not see them (CH-3), nor what a declared conflict of this person reaches.
  ///
  /// - Parameters:
  ///   - limit: at most so many.
  ///   - most: how many activities are looked at, at most, so that it does not take long where few fit; those behind them
  ///     are missing.
  public func queue(
    _ filter: Filter = Filter(), limit: Int = 50, lookingAt most: Int = .max
  ) throws -> [QueueLine] {
    let now = now
    return try store.read { session in
      let viewer = try requireWorker(in: session)
      let standing = try session.standingClocks()
      let view = try viewpoint(at: now, in: session)
      let query = filter.query(from: view)
      guard !query.residual.isEmpty || !viewer.conflicts.isEmpty else {
        return try session.activities(query, limit: min(limit, most))
          .map { activity in
            try line(
              of: activity, at: now, for: viewer, pausedAt: standing[activity.id], reasons: .decisive, in: session)
          }
      }
      // What columns cannot answer is asked of one after the other, until there are enough.
      var (found, looked): ([QueueLine], Int) = ([], 0)
      try session.eachActivity(query) { activity in
        guard found.count < limit, looked < most else { return false }
        looked += 1
        guard !viewer.conflicts.holds(activity) else { return true }
        let line = try line(
          of: activity, at: now, for: viewer, pausedAt: standing[activity.id], reasons: .decisive, in: session)
        if line.meets(query.residual, from: view) { found.append(line) }
        return true
      }
      return found
    }
  }

  /// How many activities a filter asks for.
  public func count(_ filter: Filter) throws -> Int {
    let query = filter.query(from: try viewpoint())
    guard query.residual.isEmpty else { return try queue(filter, limit: .max).count }
    return try store.read { session in
      let conflicts = try requireWorker(in: session).conflicts
      guard !conflicts.isEmpty else { return try session.count(query) }
      var count = 0
      try session.eachActivity(query) { activity in
        if !conflicts.holds(activity) { count += 1 }
        return true
      }
      return count
    }
  }

  /// Who asks, when and where, for filters.
  public func viewpoint() throws -> Viewpoint { try store.read { session in try viewpoint(at: now, in: session) } }

  func viewpoint(at now: Instant, in session: ReadSession) throws -> Viewpoint {
    Viewpoint(
      me: account, team: try session.person(account)?.team ?? settings.team, now: now, zone: zone,
      seesRestricted: try isCleared(in: session))
  }

  /// How many are open, due soon, late, with a safeguarding flag, and this person's own, of what this person may see.
  public func queueCounts() throws -> QueueCounts {
    try store.read { session in
      let viewer = try requireWorker(in: session)
      return try session.queueCounts(
        at: now, owner: account, countsRestricted: viewer.isCleared, besides: viewer.conflicts)
    }
  }

  /// One row of the queue for an activity.
  public func line(of activity: Activity) throws -> QueueLine {
    try store.read { session in
      try line(
        of: activity, at: now, for: viewer(in: session), pausedAt: session.standingPause(of: activity.id)?.from,
        reasons: .all, in: session)
    }
  }

  /// - Parameter pausedAt: since when its clock stands; nil while it runs.
  func line(
    of activity: Activity, at now: Instant, for viewer: Viewer, pausedAt: Instant?, reasons: ReasonsWanted,
    in session: ReadSession
  ) throws -> QueueLine {
    try line(
      of: activity, Parties(of: activity, in: session), at: now, for: viewer, pausedAt: pausedAt, reasons: reasons)
  }

  func line(
    of activity: Activity, _ parties: Parties, at now: Instant, for viewer: Viewer, pausedAt: Instant?,
    reasons: ReasonsWanted
  ) throws -> QueueLine {
    let pausedAt = activity.answeredAt == nil ? pausedAt : nil
    let clock = OpenClock(dueAt: activity.dueAt, pausedAt: pausedAt)
    let left = TimeLeft(clock.left(at: activity.answeredAt ?? now))
    if viewer.hides(activity, of: parties.client) {
      return QueueLine(
        activity: activity, name: "(restricted)", lastThree: nil, left: left, pausedAt: pausedAt, decision: nil,
        preference: nil, isRestricted: true, isOutside: false)
    }
    var decision = try decision(
      on: activity, parties: parties, handlerIsCleared: viewer.isCleared, reasons: reasons)
    decision.isForLeader = viewer.leads(activity)
    return QueueLine(
      activity: activity,
      name: parties.client.map(PersonName.initials) ?? (activity.role == .employer ? "employer" : "? unlinked"),
      lastThree: activity.scin?.lastThree, left: left, pausedAt: pausedAt,
      decision: decision,
      preference: parties.client?.preference, isRestricted: false,
      isOutside: viewer.standing(on: activity, isRestricted: parties.client?.isSpecialRecord == true) == .outside)
  }
}
