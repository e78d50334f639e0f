internal import Casework
internal import Storage

/// What an alert says: that there is work, and where to read it. Nothing of the client or the message is in it (SLA-4).
struct AlertText {
  let subject: String
  let body: String

  init(_ kind: Alert.Kind, about activity: ActivityID) {
    switch kind {
    case .safeguarding:
      subject = "ReplyDesk: safeguarding, \(activity)"
      body = """
        A message needs a team leader now: \(activity).

        A safeguarding flag was raised. Nothing about the client is in this email.
        Read the message in ReplyDesk, decide, and record your decision there:

        replydesk message view \(activity)

        This email was sent by a program. Please do not answer it.

        """
    }
  }
}
