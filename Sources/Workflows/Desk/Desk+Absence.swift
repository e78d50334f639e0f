public import Casework
public import Storage

extension Desk {
  /// Everybody who is away now.
  public func absences() throws -> [Absence] { try store.read { session in try session.absences(at: now) } }

  /// Writes down that somebody is away, and puts their open work back into the queue; drafts stay with it.
  ///
  /// People say so of themselves, team leaders of anybody.
  ///
  /// - Parameter day: the first day on which they are back; nil where it is not known.
  /// - Returns: what went back.
  public func setAway(_ person: Account, back day: CivilDate?) throws -> [ActivityID] {
    if let day, day <= today {
      throw DeskError(
        .invalid, "person.back-day", "\(day) is not after today.", advice: "Give the first day on which they are back.")
    }
    return try write(at: now) { session in
      try requireSelfOrLeader(person, in: session)
      try session.setAbsent(person, until: day.map(zone.midnight))
      return try release(session.openActivities(of: person), of: person, because: "\(person) is away", in: session)
    }
  }

  /// Writes down that somebody is back.
  public func setBack(_ person: Account) throws {
    try write(at: now) { session in
      try requireSelfOrLeader(person, in: session)
      guard try session.setPresent(person) else {
        throw DeskError(
          .conflict, "person.not-away", "\(person) is not away.", advice: "See who is with: replydesk user list")
      }
    }
  }

  /// Puts work of one owner back into the queue.
  func release(
    _ activities: [ActivityID], of owner: Account, because reason: String, in session: WriteSession
  ) throws -> [ActivityID] {
    try activities.filter { try session.setOwner(of: $0, to: nil, expecting: owner, because: reason) }
  }

  private func requireSelfOrLeader(_ person: Account, in session: WriteSession) throws {
    guard try session.person(person) != nil else { throw DeskError.unknownPerson(person) }
    if person != account { try requireLeader("says of somebody else that they are away or back", in: session) }
  }
}

extension DeskError {
  static func unknownPerson(_ account: Account) -> Self {
    Self(
      .notFound, "person.unknown", "The store knows nobody with the account \(account).",
      advice: "See who is there with: replydesk user list")
  }
}
