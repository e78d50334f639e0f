/// The pieces of a message that came back, sorted by what they are.
struct Material {
  /// So many lines of a returned text are looked through for the rest of a broken header.
  private static let longestHeader = 1000

  /// The header of the message that came back.
  let outer: MailPart
  /// What the notification says in words.
  private(set) var text = NotificationText([])
  /// The delivery status fields of all such parts.
  private(set) var status: StatusFields?
  /// The fields of an abuse report (RFC 5965).
  private(set) var feedback: [MailPart.Field]?
  /// The header of our message, where it was returned.
  private(set) var returned: [MailPart.Field] = []
  /// What was returned, where that is a delivery report itself.
  private(set) var returnedReport: MailPart?

  init(_ message: MailPart) {
    outer = message
    var plain: [UInt8] = []
    var html: [UInt8] = []
    gather(message, isWhole: true, plain: &plain, html: &html)
    let hasWords = plain.contains { $0 > 0x20 }
    text = NotificationText(hasWords ? plain : HTMLText.words(of: html))
    if returned.isEmpty { returned = text.returned }
    if status == nil || status?.recipients.isEmpty == true {
      // A report that was forwarded as text has its fields behind the header of the forwarded message.
      let inline = [StatusFields(text.words[...]), StatusFields(plain[...])]
      if let found = inline.first(where: { $0.recipients.contains { $0["final-recipient"] != nil } }) { status = found }
    }
  }

  private mutating func gather(_ part: MailPart, isWhole: Bool, plain: inout [UInt8], html: inout [UInt8]) {
    switch part.type {
    case "message/delivery-status", "message/global-delivery-status":
      if status == nil { status = StatusFields(part.text[...]) }
      // A boundary that gateways changed leaves the returned message behind the fields.
      if returned.isEmpty { returned = NotificationText(part.text).returned }
    case "message/feedback-report": feedback = HeaderBlock.fields(part.text[...].lines.filter { !$0.trimmed.isEmpty })
    case "text/rfc822-headers", "message/global-headers", "text/rfc822-header", "message/rfc822-headers":
      if returned.isEmpty { returned = HeaderBlock.fields(part.text[...].lines) }
    case "message/rfc822", "message/global", "message/partial":
      guard returned.isEmpty else { break }
      returned = part.parts.first?.fields ?? []
      if let inner = part.parts.first, inner.hasStatus { returnedReport = inner }
      // A header that was broken in returning it goes on in what was taken for the text.
      if returnedValue("Message-ID") == nil {
        returned += HeaderBlock.fields((part.parts.first ?? part).text[...].lines.prefix(Self.longestHeader))
      }
    case _ where !isWhole && part.value("Received") != nil:
      // What was returned stands in the place of a part, without a header of its own.
      if returned.isEmpty { returned = part.fields }
    case "text/html": html += part.text + [0x0A]
    case _ where part.type.hasPrefix("text/"): plain += part.text + [0x0A]
    default: for inner in part.parts { gather(inner, isWhole: false, plain: &plain, html: &html) }
    }
  }

  /// The first value under a name in the returned message's header.
  func returnedValue(_ name: String) -> String? {
    returned.first { $0.name.utf8.elementsEqualFolded(name.utf8) }?.value
  }

  /// People who cannot be the recipient: who wrote our message, and between whom the notification travels.
  var others: Set<String> {
    let ofOuter = ["To", "From", "Return-Path", "Reply-To", "Sender", "Delivered-To"].flatMap { outer.values($0) }
    let ofReturned = ["From", "Return-Path", "Reply-To", "Sender"].compactMap { returnedValue($0) }
    return Set((ofOuter + ofReturned).compactMap { FoundAddress.inField($0)?.lowercased() })
  }

  /// Whether there is neither a status field nor an address that the words say was not reached.
  var saysNothing: Bool {
    status == nil && outer.value("X-Failed-Recipients") == nil
      && TextRecipients(text, others: others, addressees: []).entries.isEmpty
  }

  /// To whom the returned message was addressed.
  var addressees: [String] {
    for name in ["X-Failed-Recipients", "X-Envelope-To", "X-Original-To", "Delivered-To", "To", "Cc", "Bcc"] {
      let found = returnedValue(name).map { FoundAddress.all(in: Array($0.utf8)[...]).map(\.text) } ?? []
      if !found.isEmpty { return found }
    }
    return receivedFor.map { [$0] } ?? []
  }

  /// Whom a complaint is about: as the report says, else to whom the message was addressed.
  var complainants: [String] {
    for name in ["original-rcpt-to", "removal-recipient"] {
      let values = feedback?.filter { $0.name.utf8.elementsEqualFolded(name.utf8) } ?? []
      let found = values.compactMap { FoundAddress.inField($0.value) }
      if !found.isEmpty { return found }
    }
    if let found = (returnedValue("X-HmXmrOriginalRecipient") ?? returnedValue("To")).flatMap(FoundAddress.inField) {
      return [found]
    }
    return addressees
  }

  /// The address behind `for` in the newest trace line that has one.
  private var receivedFor: String? {
    for field in returned where field.name.utf8.elementsEqualFolded("received".utf8) {
      let bytes = Array(field.value.utf8)[...]
      guard let place = bytes.firstIndex(of: Array(" for ".utf8)) else { continue }
      if let found = FoundAddress.all(in: bytes[place...]).first { return found.text }
    }
    return nil
  }
}

extension MailPart {
  /// Whether it is a report with delivery status fields.
  fileprivate var hasStatus: Bool {
    type == "message/delivery-status" || type != "message/rfc822" && parts.contains { $0.hasStatus }
  }
}
