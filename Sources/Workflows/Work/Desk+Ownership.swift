public import Casework
internal import Storage

extension Desk {
  /// Claims the most urgent open activity that nobody owns; nil where there is none.
  public func claimNext() throws -> Activity? {
    try store.write(by: author, at: now) { session in
      let person = try session.person(account)
      let id = try session.claimNext(
        for: account, includingSafeguarding: person?.roles.contains(.teamLeader) ?? false, team: person?.team)
      return try id.flatMap { try session.activity($0) }
    }
  }

  /// Makes this person the owner; with `steal` also where somebody else is.
  public func take(_ id: ActivityID, steal: Bool = false) throws -> Activity {
    try store.write(by: author, at: now) { session in
      let activity = try require(id, in: session)
      try requireOpen(activity)
      if let owner = activity.owner, owner != account {
        guard steal else { throw DeskError.owned(id, by: owner) }
      }
      return try setOwner(of: activity, to: account, in: session)
    }
  }

  /// Gives an activity to somebody, or back to the queue where nobody is named. The clock runs on (SLA-6).
  public func give(_ id: ActivityID, to receiver: Account?) throws -> Activity {
    try store.write(by: author, at: now) { session in
      let activity = try require(id, in: session)
      try requireOpen(activity)
      if let owner = activity.owner, owner != account, try !isLeader(in: session) {
        throw DeskError.owned(id, by: owner)
      }
      return try setOwner(of: activity, to: receiver, in: session)
    }
  }

  /// The activity, owned by this person: taken now if nobody owns it.
  func owned(_ id: ActivityID, in session: WriteSession) throws -> Activity {
    let activity = try require(id, in: session)
    guard let owner = activity.owner else { return try setOwner(of: activity, to: account, in: session) }
    guard owner == account else { throw DeskError.owned(id, by: owner) }
    return activity
  }

  func require(_ id: ActivityID, in session: ReadSession) throws -> Activity {
    guard let activity = try session.activity(id) else { throw DeskError.unknown(id) }
    return activity
  }

  func requireOpen(_ activity: Activity) throws {
    guard activity.status == .open else {
      throw DeskError(
        .conflict, "activity.\(activity.status.rawValue)", "\(activity.id) is \(activity.status.rawValue) already.",
        advice: "See how with: replydesk message history \(activity.id)")
    }
  }

  func isLeader(in session: ReadSession) throws -> Bool {
    try session.person(account)?.roles.contains(.teamLeader) ?? false
  }

  private func setOwner(of activity: Activity, to owner: Account?, in session: WriteSession) throws -> Activity {
    if activity.owner != owner {
      guard try session.setOwner(of: activity.id, to: owner, expecting: activity.owner) else {
        throw DeskError(
          .conflict, "activity.changed", "\(activity.id) changed hands meanwhile.",
          advice: "Look again and decide anew.")
      }
    }
    return try require(activity.id, in: session)
  }
}
