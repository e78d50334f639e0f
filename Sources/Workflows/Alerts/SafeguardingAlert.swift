internal import Casework
internal import Cryptography
internal import Settings
internal import Storage

/// Tells whoever must know at once that a life or somebody's safety may be at risk (SG-1, SG-2).
///
/// A flag that is certain goes by email to the leaders of the team and the duty contacts, in the transaction that raised it;
/// one that is possible is a notice to the leaders, so that they are not flooded and nothing is hidden.
struct SafeguardingAlert {
  let settings: Settings

  /// Tells everybody who is to be told; somebody who was told of this activity before is not told again.
  func tell(of activity: ActivityID, team: String, flags: Flags, possible: Flags, in session: WriteSession) throws {
    guard flags.hasSafeguarding || possible.hasSafeguarding else { return }
    let leaders = try session.leaders(of: team)
    let names = (flags.hasSafeguarding ? flags : possible).all.filter(\.isSafeguarding).map(\.name)
    let certainty = flags.hasSafeguarding ? "has the flag" : "may have the flag"
    for leader in leaders {
      try session.tell(
        leader.account, .safeguarding, about: activity,
        "\(activity) \(certainty) \(names.joined(separator: " and "))",
        once: "safeguarding \(activity) \(names.joined(separator: " ")) \(flags.hasSafeguarding)")
    }
    guard flags.hasSafeguarding else { return }
    let digest = SHA256.hash(AlertText(.safeguarding, about: activity).body)
    let addressed = leaders.compactMap { leader in leader.email.map { (address: $0, account: Optional(leader.account)) }
    }
    for recipient in addressed + settings.dutyContacts.map({ ($0, nil) }) {
      try session.alert(
        .safeguarding, about: activity, to: recipient.address, account: recipient.account,
        messageID: MailIdentity.new(at: settings.sender), bodyDigest: digest)
    }
  }
}
