import Bounces

/// A notification in free text, from a mail system unless another sender is given.
func notification(
  _ text: String, from sender: String = "Mail Delivery System <MAILER-DAEMON@relay.example.org>",
  subject: String = "Undelivered Mail Returned to Sender", fields: [(String, String)] = []
) -> MailPart {
  let header = [("From", sender), ("To", "cases@desk.example.org"), ("Subject", subject)] + fields
  return MailPart(fields: header.map { MailPart.Field($0.0, $0.1) }, text: Array(text.utf8))
}

/// A report of RFC 3464: a few words, the status fields, the header of what was sent.
func deliveryReport(_ status: String, words: String = "Sorry.\n", returned: String = "") -> MailPart {
  var message = notification("", subject: "Delivery Status Notification")
  message.type = "multipart/report"
  message.text = []
  message.parts = [
    MailPart(fields: [], text: Array(words.utf8)),
    MailPart(fields: [], type: "message/delivery-status", text: Array(status.utf8)),
    MailPart(fields: [], type: "text/rfc822-headers", text: Array(returned.utf8)),
  ]
  return message
}
