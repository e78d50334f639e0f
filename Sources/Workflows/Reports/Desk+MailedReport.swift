public import Casework
internal import PersonalData
public import Storage

/// To whom a report goes by email.
public enum ReportReceiver: Hashable, Sendable {
  /// The leaders of the team reported on, or of every team.
  case leaders
  /// One person.
  case person(Account)
}

extension Desk {
  /// Puts a report into the outbox for everybody who is to get it, once a day and subject for each.
  ///
  /// - Returns: the addresses that it goes to; those that had it today are left out.
  /// - Throws: `notFound` where nobody of them has an address; `refused` where the text holds personal data (EM-7).
  public func mail(_ report: MailText, about team: String?, to receiver: ReportReceiver) throws -> [EmailAddress] {
    guard PersonalData.scan("\(report.subject)\n\n\(report.body)").isEmpty else {
      throw DeskError(
        .refused, "report.personal-data", "The report holds what looks like personal data and is not sent.",
        advice: "Look at it with the same command, without --email-to.", rules: [.em7])
    }
    let now = now
    return try store.write(by: author, at: now) { session in
      let people: [Person] =
        switch receiver {
        case .leaders:
          try session.people().filter {
            $0.roles.contains(.teamLeader) && (team == nil || $0.team == nil || $0.team == team)
          }
        case .person(let account): try session.person(account).map { [$0] } ?? []
        }
      let addressed = people.compactMap { person in person.email.map { (account: person.account, address: $0) } }
      guard !addressed.isEmpty else {
        throw DeskError(
          .notFound, "report.no-address", "Nobody who should get this report has an email address.",
          advice: "Set one with: replydesk user set ACCOUNT --email ADDRESS")
      }
      let today = zone.midnight(zone.wallTime(at: now).date)
      return try addressed.filter { person in
        guard try !session.wasReported(report.subject, to: person.address, since: today) else { return false }
        try session.alert(AlertMail(settings).new(report, to: person.address, account: person.account))
        return true
      }.map(\.address)
    }
  }
}
