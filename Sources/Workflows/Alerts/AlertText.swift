internal import Casework
internal import Storage

/// What a mail to staff says: that there is work, and where to read it. Nothing of a client or a message is in it (SLA-4).
enum AlertText {
  /// The most activities that are listed one by one.
  private static let limit = 50

  /// The words of a mail that tells of items, in the order of their activities.
  static func of(_ kind: Alert.Kind, _ items: [AlertItem]) -> MailText {
    switch kind {
    case .safeguarding: safeguarding(items)
    case .target: target(items)
    case .outbox: outbox(items)
    case .report: MailText(subject: "ReplyDesk: report", body: "\n")
    }
  }

  private static func safeguarding(_ items: [AlertItem]) -> MailText {
    if let only = items.first, items.count == 1 {
      return MailText(
        subject: "ReplyDesk: safeguarding, \(only.activity)",
        body: """
          A message needs a team leader now: \(only.activity).

          A safeguarding flag was raised. Nothing about the client is in this email.
          Read the message in ReplyDesk, decide, and record your decision there:

          replydesk message view \(only.activity)

          \(ending)
          """)
    }
    return MailText(
      subject: "ReplyDesk: safeguarding, \(items.count) messages",
      body: """
        \(items.count) messages need a team leader now.

        Safeguarding flags were raised. Nothing about the clients is in this email.
        Read each message in ReplyDesk, decide, and record your decision there:

        \(list(items) { "replydesk message view \($0.activity)" })

        \(ending)
        """)
  }

  private static func outbox(_ items: [AlertItem]) -> MailText {
    MailText(
      subject: "ReplyDesk: \(items.count == 1 ? "a reply waits" : "\(items.count) replies wait") for somebody",
      body: """
        What was approved for clients has not gone out, or nobody knows whether it has:

        \(list(items) { "\($0.activity): \($0.level)" })

        See why, and what to do, with:

        replydesk outbox list

        \(ending)
        """)
  }

  static func list(_ items: [AlertItem], _ line: (AlertItem) -> String) -> String {
    var lines = items.prefix(limit).map(line)
    if items.count > limit { lines.append("and \(items.count - limit) more") }
    return lines.joined(separator: "\n")
  }

  static let ending = "This email was sent by a program. Please do not answer it.\n"
}
