internal import Casework
internal import OperatingSystem

/// Names of messages on the wire.
enum MailIdentity {
  /// A name that no other message has and that says nothing about anybody.
  static func new(at sender: EmailAddress) -> String { "\(UniqueName.token(length: 24))@\(sender.domain)" }
}
