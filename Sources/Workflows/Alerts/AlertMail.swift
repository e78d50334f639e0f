internal import Casework
internal import Cryptography
internal import Settings
internal import Storage

/// Makes mails to staff ready for the outbox.
struct AlertMail {
  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  /// A mail that tells of items.
  func new(_ kind: Alert.Kind, _ items: [AlertItem], to recipient: EmailAddress, account: Account?) -> NewAlert {
    let items = items.sorted { ($0.activity, $0.level) < ($1.activity, $1.level) }
    return NewAlert(
      kind: kind, items: items, account: account, recipient: recipient,
      messageID: MailIdentity.new(at: settings.sender), bodyDigest: SHA256.hash(AlertText.of(kind, items).body))
  }

  /// A mail that is a report.
  func new(_ report: MailText, to recipient: EmailAddress, account: Account?) -> NewAlert {
    NewAlert(
      kind: .report, items: [], account: account, recipient: recipient, report: report,
      messageID: MailIdentity.new(at: settings.sender), bodyDigest: SHA256.hash(report.body))
  }
}
