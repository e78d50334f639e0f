public import Casework
internal import PersonalData
internal import Settings
public import Storage

extension Desk {
  /// Alerts of this store, newest first; those about one activity where it is named. Nobody whom the store does not know
  /// sees any.
  public func alerts(about activity: ActivityID? = nil, limit: Int = 100) throws -> [Alert] {
    try store.read { session in
      try requireKnown(in: session)
      return try session.alerts(about: activity, limit: limit)
    }
  }

  /// Makes the text of an alert anew and looks through it once more, just before it goes.
  ///
  /// - Throws: `refused` where it holds what looks like personal data.
  public func recheckAlert(_ row: OutboxRow) throws -> OutboundCheck {
    guard case .alert(let id) = row.content, let alert = try store.read({ session in try session.alert(id) }),
      alert.recipient == row.recipient
    else {
      throw DeskError(
        .failed, "alert.lost", "\(row.id) carries an alert that is not in the store.",
        advice: "Run: replydesk audit verify")
    }
    let text = alert.report ?? AlertText.of(alert.kind, alert.items)
    guard PersonalData.scan("\(text.subject)\n\n\(text.body)").isEmpty else {
      throw DeskError(
        .refused, "alert.personal-data", "The alert \(id) holds what looks like personal data.",
        advice: "Tell whoever looks after the program.", rules: [.em7])
    }
    return OutboundCheck(subject: text.subject, body: text.body, language: .english, isAutomatic: true)
  }
}
