internal import Casework
internal import Settings
internal import Storage

/// Tells whoever must know at once that a life or somebody's safety may be at risk (SG-1, SG-2).
///
/// A flag that is certain goes by email to whoever leads the work and the duty contacts, in the transaction that raised it;
/// one that is possible is a notice to the leaders, so that they are not flooded and nothing is hidden. Work that nobody leads
/// is told to every leader, and whoever leads it after it was linked is told then.
struct SafeguardingAlert {
  /// A message with a flag.
  struct Raised {
    let activity: ActivityID
    let flags: Flags
    let possible: Flags
  }

  /// The level that stands for it among what somebody was told of.
  static let level = "safeguarding"
  let settings: Settings

  /// Tells everybody who is to be told, one mail a person however many messages there are; somebody who was told of a
  /// message before is not told of it again.
  func tell(of raised: [Raised], in session: WriteSession) throws {
    var mails: [EmailAddress: (account: Account?, items: [AlertItem])] = [:]
    for one in raised where one.flags.hasSafeguarding || one.possible.hasSafeguarding {
      guard let activity = try session.activity(one.activity) else { continue }
      let leaders = try session.leaders(of: activity)
      try notify(leaders, of: one, in: session)
      guard one.flags.hasSafeguarding else { continue }
      let item = AlertItem(activity: one.activity, level: Self.level)
      for leader in leaders {
        if let address = leader.email { mails[address, default: (leader.account, [])].items.append(item) }
      }
      for address in settings.dutyContacts { mails[address, default: (nil, [])].items.append(item) }
    }
    for (address, mail) in mails.sorted(by: { $0.key.wireForm < $1.key.wireForm }) {
      let untold = try session.untold(mail.items, to: NewAlert.who(mail.account, address))
      guard !untold.isEmpty else { continue }
      try session.alert(AlertMail(settings).new(.safeguarding, untold, to: address, account: mail.account))
    }
  }

  private func notify(_ leaders: [Person], of one: Raised, in session: WriteSession) throws {
    let names = (one.flags.hasSafeguarding ? one.flags : one.possible).all.filter(\.isSafeguarding).map(\.name)
    let certainty = one.flags.hasSafeguarding ? "has the flag" : "may have the flag"
    for leader in leaders {
      try session.tell(
        leader.account, .safeguarding, about: one.activity,
        "\(one.activity) \(certainty) \(names.joined(separator: " and "))",
        once: "safeguarding \(one.activity) \(names.joined(separator: " ")) \(one.flags.hasSafeguarding)")
    }
  }
}
