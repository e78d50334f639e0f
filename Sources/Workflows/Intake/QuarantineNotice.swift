internal import Casework
internal import Settings
internal import Storage
internal import Triage

/// Tells the team leaders of what came into quarantine, so that a client's message there is seen by somebody (IN-5).
///
/// Its bytes are looked through for danger as a message would be: whoever wrote it wrote it all the same (SG-1, SG-2).
struct QuarantineNotice {
  private var kept: [QuarantineID] = []
  private var dangerous: [QuarantineID] = []

  /// How long a record may wait before it is a fault that nobody dealt with it.
  static let longestWait = Interval.hours(4)

  init() {}

  /// Puts a record into quarantine and remembers it for the notice, unless it was there already.
  mutating func keep(_ record: QuarantineRecord, in session: WriteSession) throws {
    guard let id = try session.quarantine(record) else { return }
    kept.append(id)
    let text = ClientText(String(decoding: record.original, as: UTF8.self))
    if SafeguardingWords.standard.flagsOfAnyReading(of: text).hasSafeguarding { dangerous.append(id) }
  }

  /// One notice a leader for everything that was kept, and for what may tell of danger another one and a mail at once.
  func tell(settings: Settings, in session: WriteSession) throws {
    guard let last = kept.last else { return }
    let leaders = Leadership.people(
      leading: MessageLink.unlinkedTeam, isRestricted: false, among: try session.people())
    for leader in leaders {
      try session.tell(
        leader.account, .quarantined, about: nil,
        "\(kept.count == 1 ? "1 record could not be taken in and waits" : "\(kept.count) records could not be taken in and wait") for a person. See: replydesk intake quarantine list",
        once: "quarantine \(last)")
    }
    guard let first = dangerous.first else { return }
    let names = dangerous.map(\.description).joined(separator: ", ")
    let words =
      "\(names), which could not be taken in, may tell of danger to somebody. Read it at once: "
      + "replydesk intake quarantine view \(first)"
    for leader in leaders {
      try session.tell(leader.account, .safeguarding, about: nil, words, once: "safeguarding \(names)")
    }
    let mail = MailText(subject: "ReplyDesk: a record in quarantine may tell of danger", body: words + "\n")
    for leader in leaders {
      guard let address = leader.email else { continue }
      try session.alert(AlertMail(settings).new(mail, to: address, account: leader.account))
    }
    for address in settings.dutyContacts {
      try session.alert(AlertMail(settings).new(mail, to: address, account: nil))
    }
  }
}
