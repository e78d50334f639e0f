internal import ASCII

extension BounceReading {
  /// Reads what a message that came back says about a message of ours.
  ///
  /// Any message may be read; one that says nothing about delivery gets the kind `not-a-bounce` or `auto-reply`. Takes
  /// time in proportion to the size of the message.
  public init(_ message: MailPart) {
    let outer = Material(message)
    // A gateway may wrap a report in a notification that says nothing itself.
    let material = outer.returnedReport.flatMap { outer.saysNothing ? Material($0) : nil } ?? outer
    let status = material.status
    let notification = SESNotification(material.text.words)
    switch Nature(material) {
    case _ where notification?.reports.isEmpty == false: reports = notification?.reports ?? []
    case .report: reports = RecipientReports(material).reports
    case .complaint:
      let people = material.complainants
      reports = people.isEmpty ? [Self.bare(.notABounce, nil)] : people.prefix(100).map { Self.bare(.notABounce, $0) }
    case .autoReply: reports = [Self.bare(.autoReply, message.value("From").flatMap(FoundAddress.inField))]
    case .letter: reports = [DeliveryReport()]
    }
    tag = BounceTag(deliveredTo: message)
    messageID = Self.messageID(material, notification)
    envelopeID = (status?.message["original-envelope-id"]).map(Self.decodedXtext)
    if let arrival = status?.message["arrival-date"] {
      for index in reports.indices { reports[index].arrival = arrival }
    }
  }

  private static func bare(_ kind: DeliveryReport.Kind, _ recipient: String?) -> DeliveryReport {
    DeliveryReport(recipient: recipient, source: recipient == nil ? .none : .returnedMessage, kind: kind)
  }

  private static func messageID(_ material: Material, _ notification: SESNotification?) -> String? {
    let named =
      notification?.messageID ?? material.returnedValue("Message-ID") ?? material.status?.message[
        "x-original-message-id"]
      ?? labelled(material.text) ?? material.outer.value("In-Reply-To")
      ?? material.outer.value("References").flatMap { $0.split(separator: " ").last.map(String.init) }
    guard let named else { return nil }
    let bytes = Array(named.utf8)[...].trimmed
    let open = bytes.firstIndex(of: 0x3C).map { $0 + 1 } ?? bytes.startIndex
    let id = bytes[open...].prefix { $0 != 0x3E && $0 > 0x20 }
    return id.isEmpty || id.count > 998 ? nil : id.text
  }

  /// The identity on a line of the notification that begins `Message-ID:`.
  private static func labelled(_ text: NotificationText) -> String? {
    for line in text.words[...].lines {
      let line = line.trimmed
      if line.hasPrefixFolded("message-id:") { return line.dropFirst(11).trimmed.text }
    }
    return nil
  }

  /// Undoes the encoding of RFC 3461 section 4: `+` and two hexadecimal digits stand for a byte.
  private static func decodedXtext(_ text: String) -> String {
    var output: [UInt8] = []
    var rest = Array(text.utf8)[...].trimmed
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == 0x2B, digits.count == 2, digits.allSatisfy({ $0.isASCIIDigit || (0x41...0x46).contains($0) }),
        let value = UInt8(digits.text, radix: 16)
      {
        output.append(value)
        rest = rest.dropFirst(2)
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
