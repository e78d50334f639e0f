internal import Casework

extension SettingTable {
  static let transport = SettingKey(
    "mail.transport", SettingForm<TransportSetting>.transport.optional, default: "none: nothing is sent", policy: true,
    "Where mail goes out; without a port, 25 for `smtp` and 465 for `smtps`."
  ) { _ in nil }
  static let tls = SettingKey(
    "mail.tls", .choice(), default: "required", policy: true,
    "Whether TLS may be left out, which it may only towards a relay on this machine."
  ) { _ in TLSSetting.required }
  static let authorities = SettingKey(
    "mail.ca-file", SettingForm<String>.path.optional, default: "the system's", policy: true,
    "A PEM file of the authorities that may vouch for the relay, instead of the system's."
  ) { _ in nil }
  static let username = SettingKey(
    "mail.username", SettingForm<String>.header(limit: 255).optional, default: "none: no authentication", policy: true,
    secret: true,
    "The account at the relay."
  ) { _ in nil }
  static let passwordFile = SettingKey(
    "mail.password-file", SettingForm<String>.path.optional, default: "none", policy: true,
    "A file of mode 0600 or narrower that holds the relay account's password."
  ) { _ in nil }
  static let passwordCredential = SettingKey(
    "mail.password-credential", SettingForm<String>.name.optional, default: "none", policy: true,
    "The name of the systemd credential (`LoadCredential=`) that holds the relay account's password."
  ) { _ in nil }
  static let sender = SettingKey(
    "mail.sender", .address, default: "`internal.cmg@dwp.gsi.gov.uk`", policy: true,
    "The address in From (EM-1)."
  ) { _ in standardSender }
  static let senderName = SettingKey(
    "mail.sender-name", .header(limit: 120), default: "`Child Maintenance Service`", policy: true,
    "The name beside the address in From."
  ) { _ in "Child Maintenance Service" }
  static let subject = SettingKey(
    "mail.subject", .header(limit: 200), default: "`Important Information about your Child Maintenance case.`",
    policy: true, "The subject line of every email (EM-1)."
  ) { _ in "Important Information about your Child Maintenance case." }
  static let returnPath = SettingKey(
    "mail.return-path", SettingForm<EmailAddress>.address.optional, default: "the address in From", policy: true,
    "The address to which bounces go."
  ) { _ in nil }
  static let connections = SettingKey(
    "mail.connections", .whole(1...10, "connections"), default: "1", policy: true,
    "How many connections to the relay are used side by side at most."
  ) { _ in 1 }

  private static let standardSender: EmailAddress = {
    guard let address = EmailAddress("internal.cmg@dwp.gsi.gov.uk") else { preconditionFailure("a plain address") }
    return address
  }()

  static let mail: [SettingDeclaration] = [
    transport.declaration, tls.declaration, authorities.declaration, username.declaration, passwordFile.declaration,
    passwordCredential.declaration, sender.declaration, senderName.declaration, subject.declaration,
    returnPath.declaration, connections.declaration,
  ]
}
