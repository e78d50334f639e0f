internal import Casework
internal import ResponseTargets
internal import Storage

extension AlertText {
  /// Enquiries near or past their target.
  static func target(_ items: [AlertItem]) -> MailText {
    if let only = items.first, items.count == 1 {
      return MailText(
        subject: "ReplyDesk: \(only.activity) \(short(only.level))",
        body: """
          \(only.activity) \(long(only.level)).

          Nothing about the client is in this email. Read the message in ReplyDesk:

          replydesk message view \(only.activity)

          \(ending)
          """)
    }
    let late = items.count { AlertLevel(key: $0.level).map { $0 >= .target } ?? true }
    return MailText(
      subject: "ReplyDesk: \(items.count) messages need an answer, \(late) of them late",
      body: """
        \(items.count) messages need an answer, \(late) of them are past their target:

        \(list(items) { "\($0.activity) \(short($0.level))" })

        Nothing about the clients is in this email. See the late ones in ReplyDesk with:

        replydesk report overdue

        \(ending)
        """)
  }

  private static func short(_ key: String) -> String {
    guard let level = AlertLevel(key: key) else { return key }
    let length = length(level)
    if level < .target { return "is due within \(length)" }
    return level == .target ? "has reached its target" : "is late by more than \(length)"
  }

  private static func long(_ key: String) -> String {
    guard let level = AlertLevel(key: key) else { return "needs an answer" }
    let length = length(level)
    if level < .target { return "has to be answered within \(length)" }
    return level == .target
      ? "has reached its response target and is not answered"
      : "has been past its response target for more than \(length) and is not answered"
  }

  private static func length(_ level: AlertLevel) -> String {
    let minutes = abs(level.offset.milliseconds) / 60_000
    return minutes.isMultiple(of: 60) ? minutes == 60 ? "an hour" : "\(minutes / 60) hours" : "\(minutes) minutes"
  }
}
