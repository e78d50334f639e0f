public import Casework
internal import Settings
public import Storage

extension Desk {
  /// Claims the most urgent open activity of this person's team, or of work that is no team's yet, that nobody owns; nil
  /// where there is none.
  ///
  /// The claim is a lease: where nothing is done with it before it ends, the activity goes back to the queue.
  ///
  /// - Throws: `notAllowed` where this person works on no messages; `conflict` where they are away.
  public func claimNext() throws -> Activity? {
    let now = now
    return try write(at: now) { session in
      try releaseAbandoned(in: session)
      let person = try requireWorker(in: session).person
      try requireHere(account, in: session)
      guard
        let id = try session.claimNext(
          for: account, includingSafeguarding: person?.roles.contains(.teamLeader) ?? false,
          includingRestricted: isCleared(in: session),
          teams: person?.team.map { [$0, MessageLink.unlinkedTeam] })
      else { return nil }
      try session.renewLease(on: id, for: account, until: now + settings.claimLease, isClaim: true)
      return try session.activity(id)
    }
  }

  /// Makes this person the owner. What somebody else is working on now takes `steal`, and they are told; drafts stay with
  /// it.
  public func take(_ id: ActivityID, steal: Bool = false) throws -> Activity {
    try write(at: now) { session in
      let activity = try requireWork(id, in: session)
      try requireOpen(activity)
      let handler = try handler(of: activity, in: session)
      if let handler, !steal {
        throw handler.account == activity.owner
          ? DeskError.owned(id, by: handler.account) : DeskError.open(id, at: handler.account)
      }
      for loser in Set([activity.owner, handler?.account].compactMap(\.self)) where loser != account {
        try session.tell(
          loser, .workMoved, about: id, "\(account) took \(id) over from you", once: mark("taken", id, now))
        try session.endLease(on: id, of: loser)
      }
      return try setOwner(of: activity, to: account, in: session)
    }
  }

  /// Gives an activity to somebody, or back to the queue where nobody is named. The clock runs on (SLA-6).
  ///
  /// - Throws: `notFound`, `refused` or `conflict` where it is not for them to work on.
  public func give(_ id: ActivityID, to receiver: Account?) throws -> Activity {
    try write(at: now) { session in
      let activity = try requireWork(id, in: session)
      try requireOpen(activity)
      if let owner = activity.owner, owner != account {
        guard try isLeader(of: activity, in: session) else { throw DeskError.owned(id, by: owner) }
        try session.tell(
          owner, .workMoved, about: id, "\(account) gave \(id) \(receiver.map { "to \($0)" } ?? "back to the queue")",
          once: mark("moved", id, now))
      }
      if let receiver, receiver != account {
        try requireOwner(receiver, of: activity, in: session)
        try session.tell(receiver, .workGiven, about: id, "\(account) gave you \(id)", once: mark("given", id, now))
      }
      return try setOwner(of: activity, to: receiver, in: session)
    }
  }

  /// Asks whoever has an activity open, otherwise whoever owns it, for it; gives whom.
  public func ask(for id: ActivityID) throws -> Account {
    try write(at: now) { session in
      let activity = try require(id, in: session)
      try requireOpen(activity)
      guard let owner = try handler(of: activity, in: session)?.account ?? activity.owner, owner != account else {
        throw DeskError(
          .conflict, "activity.not-theirs", "\(id) belongs to \(activity.owner == nil ? "nobody" : "you").",
          advice: activity.owner == nil ? "Take it with: replydesk message take \(id)" : "Go on with it.")
      }
      try session.tell(
        owner, .workAsked, about: id, "\(account) asks for \(id)",
        once: "asked \(id) \(account) \(zone.wallTime(at: now).date)")
      return owner
    }
  }

  /// Whoever else works on an activity now: its owner where they have it open, otherwise whoever opened it first; nil for
  /// nobody, so that this person may.
  public func handler(of id: ActivityID) throws -> Presence? {
    try store.read { session in try handler(of: require(id, in: session), in: session) }
  }

  /// Whoever has anything open now.
  public func presences() throws -> [Presence] { try store.read { session in try session.presences(at: now) } }

  /// Opens an activity to read it, which is recorded, and says that this person has it open for as long as a lease; gives
  /// when that ends, nil for whoever comes second or from another team, who only reads and gets none.
  ///
  /// - Parameter reason: why, where it is outside their own queue.
  @discardableResult
  public func open(_ id: ActivityID, because reason: String? = nil) throws -> Instant? {
    try write(at: now) { session in
      let (activity, standing) = try noteReading(of: id, as: .message, because: reason, in: session)
      return standing == .outside ? nil : try lease(on: activity, in: session)
    }
  }

  /// Keeps an activity open for this person for another lease, as `open` did.
  public func keepOpen(_ id: ActivityID) throws -> Instant? {
    try write(at: now) { session in
      let activity = try require(id, in: session)
      return try standing(on: activity, in: session) == .outside ? nil : lease(on: activity, in: session)
    }
  }

  private func lease(on activity: Activity, in session: WriteSession) throws -> Instant? {
    guard try handler(of: activity, in: session) == nil else { return nil }
    let until = session.now + settings.claimLease
    try session.renewLease(on: activity.id, for: account, until: until, onlyLooks: true)
    return until
  }

  /// Says that this person has an activity open no longer; what they were handed and did nothing with goes back to the queue.
  public func close(_ id: ActivityID) throws {
    try write(at: now) { session in
      if try session.isUntouchedClaim(id, of: account) {
        _ = try session.setOwner(of: id, to: nil, expecting: account, because: "the claim was not used")
      }
      try session.endLease(on: id, of: account)
    }
  }

  /// Puts claims that were never touched back into the queue; gives which.
  @discardableResult
  func releaseAbandoned(in session: WriteSession) throws -> [ActivityID] {
    let abandoned = try session.abandonedClaims(at: session.now)
    for claim in abandoned {
      guard
        try session.setOwner(
          of: claim.activity, to: nil, expecting: claim.account, because: "the claim was not used")
      else { continue }
      try session.tell(
        claim.account, .workMoved, about: claim.activity,
        "\(claim.activity) went back to the queue, because nothing was done with it",
        once: mark("released", claim.activity, session.now))
    }
    return abandoned.map(\.activity)
  }

  /// The activity, owned by this person: taken now if nobody owns it, and theirs for another lease.
  func owned(_ id: ActivityID, in session: WriteSession) throws -> Activity {
    let activity = try requireWork(id, in: session)
    guard let owner = activity.owner else { return try setOwner(of: activity, to: account, in: session) }
    guard owner == account else { throw DeskError.owned(id, by: owner) }
    try session.renewLease(on: id, for: account, until: session.now + settings.claimLease)
    return activity
  }

  /// The same of an open activity; one that is answered is told as that, whoever owns it.
  func ownedOpen(_ id: ActivityID, in session: WriteSession) throws -> Activity {
    try requireOpen(requireWork(id, in: session))
    return try owned(id, in: session)
  }

  private func handler(of activity: Activity, in session: ReadSession) throws -> Presence? {
    let others = try session.presences(on: activity.id, at: now).filter { $0.account != account }
    return others.first { $0.account == activity.owner } ?? (activity.owner == account ? nil : others.last)
  }

  /// The activity, where the person at the desk may see it: whoever works for clients may, and only their own team a
  /// special client record (CH-3). Those who look after people, settings or wording see no messages, and nobody those of a
  /// client whom they know privately (T2).
  func require(_ id: ActivityID, in session: ReadSession) throws -> Activity {
    let activity = try known(id, in: session)
    let viewer = try requireWorker(in: session)
    guard try viewer.isCleared || !session.isRestricted(activity) else { throw DeskError.restricted(id) }
    guard !viewer.conflicts.holds(activity) else { throw DeskError.conflict("the client of \(id)") }
    return activity
  }

  /// The person at the desk, who works on clients' messages.
  func requireWorker(in session: ReadSession) throws -> Viewer {
    try requireKnown(in: session)
    let viewer = try viewer(in: session)
    guard viewer.worksForClients else {
      throw DeskError(
        .notAllowed, "work.role", "\(account) does not work on clients' messages.",
        advice: "Ask an administrator for: replydesk user set \(account) --role caseworker")
    }
    return viewer
  }

  /// The activity, whoever asks: for what shows nothing of it.
  func known(_ id: ActivityID, in session: ReadSession) throws -> Activity {
    guard let activity = try session.activity(id) else { throw DeskError.unknown(id) }
    return activity
  }

  func requireOpen(_ activity: Activity) throws {
    guard activity.status == .open else {
      throw DeskError(
        .conflict, "activity.\(activity.status.rawValue)", "\(activity.id) is \(activity.status.rawValue) already.",
        advice: "See how with: replydesk message history \(activity.id)"
          + (activity.status == .answered
            ? ". If that was a mistake: replydesk message reopen \(activity.id) --reason TEXT" : ""))
    }
  }

  /// Whether the person at the desk leads the work on an activity: that of their team, or of all where they have none.
  func isLeader(of activity: Activity, in session: ReadSession) throws -> Bool {
    try viewer(in: session).leads(activity)
  }

  /// Refuses what only a team leader does; where it is about an activity, a leader of its team.
  func requireLeader(_ what: String, of activity: Activity? = nil, in session: ReadSession) throws {
    let leads =
      try activity.map { try isLeader(of: $0, in: session) } ?? session.person(account)?.roles.contains(.teamLeader)
    guard leads == true else {
      throw DeskError(
        .notAllowed, "leader-only", "Only a team leader\(activity.map { " of \($0.team)" } ?? "") \(what).",
        advice: "Ask your team leader.")
    }
  }

  private func setOwner(of activity: Activity, to owner: Account?, in session: WriteSession) throws -> Activity {
    if activity.owner != owner {
      if let owner { try requireOwner(owner, of: activity, in: session) }
      guard try session.setOwner(of: activity.id, to: owner, expecting: activity.owner) else {
        throw DeskError(
          .conflict, "activity.changed", "\(activity.id) changed hands meanwhile.",
          advice: "Look again and decide anew.")
      }
    }
    if owner == account {
      try session.renewLease(on: activity.id, for: account, until: session.now + settings.claimLease)
    }
    return try known(activity.id, in: session)
  }

  private func mark(_ what: String, _ id: ActivityID, _ at: Instant) -> String { "\(what) \(id) \(at.milliseconds)" }
}
