internal import ASCII

/// The fields of a delivery status (RFC 3464), from its own part or written into the text of a notification.
struct StatusFields {
  /// The fields of one recipient or of the message, under their standard names in small letters.
  typealias Group = [String: String]

  /// Recipients beyond this number are left out: our mails have one.
  static let most = 100

  private(set) var message: Group = [:]
  private(set) var recipients: [Group] = []

  private static let names: [String: String] = [
    "final-recipient": "final-recipient", "recipient address": "final-recipient",
    "original-recipient": "original-recipient", "original address": "original-recipient", "action": "action",
    "status": "status", "remote-mta": "remote-mta", "remote system": "remote-mta", "diagnostic-code": "diagnostic-code",
    "diagnostic code": "diagnostic-code", "x-actual-recipient": "x-actual-recipient",
    "arrival-date": "arrival-date", "original-envelope-id": "original-envelope-id",
    "x-original-message-id": "x-original-message-id", "reporting-mta": "reporting-mta",
    "received-from-mta": "received-from-mta", "last-attempt-date": "last-attempt-date",
    "will-retry-until": "will-retry-until", "x-postfix-queue-id": "x-postfix-queue-id",
    "x-postfix-sender": "x-postfix-sender", "final-log-id": "final-log-id",
    "x-supplementary-info": "x-supplementary-info",
    "x-display-name": "x-display-name", "dsn-gateway": "dsn-gateway",
  ]
  private static let ofMessage: Set<String> = [
    "arrival-date", "original-envelope-id", "x-original-message-id", "reporting-mta", "received-from-mta",
    "x-postfix-queue-id", "x-postfix-sender", "dsn-gateway",
  ]

  /// Reads the fields that a text has, whatever else stands between them.
  init(_ text: ArraySlice<UInt8>) {
    var group: [String: [UInt8]] = [:]
    var open: String?
    var isAfterBlank = false
    for line in text.lines where recipients.count < Self.most {
      let content = line.trimmed
      if content.isEmpty {
        isAfterBlank = true
        open = nil
      } else if let (name, value) = Self.field(content) {
        let isNext = group[name] != nil && (isAfterBlank || name == "final-recipient")
        if isNext, !Self.ofMessage.contains(name) { close(&group) }
        isAfterBlank = false
        if Self.ofMessage.contains(name) {
          if message[name] == nil { message[name] = value.text }
          open = nil
        } else if group[name] == nil {
          group[name] = Array(value)
          open = name
        } else {
          open = nil
        }
      } else if line.first?.isBlank == true, let name = open, group[name].map({ $0.count < 4096 }) == true {
        group[name]?.append(0x20)
        group[name]?.append(contentsOf: content)
      } else {
        open = nil
      }
    }
    if recipients.count < Self.most { close(&group) }
  }

  private mutating func close(_ group: inout [String: [UInt8]]) {
    let isReport = ["final-recipient", "original-recipient", "action", "status"].contains { group[$0] != nil }
    if isReport { recipients.append(group.mapValues(\.text)) }
    group = [:]
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: ArraySlice<UInt8>)? {
    let name = line.prefix(32).prefix { $0 != 0x3A }
    guard name.endIndex < line.endIndex, line[name.endIndex] == 0x3A else { return nil }
    guard let known = names[String(decoding: name.trimmed.map(\.lowercasedASCII), as: UTF8.self)] else { return nil }
    return (known, line[(name.endIndex + 1)...].trimmed)
  }
}

extension [String: String] {
  /// A field's value behind its type: `user@example.org` in `rfc822; user@example.org`.
  func untyped(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let bytes = Array(value.utf8)[...]
    guard let semicolon = bytes.prefix(32).firstIndex(of: 0x3B) else { return value }
    return bytes[(semicolon + 1)...].trimmed.text
  }
}
