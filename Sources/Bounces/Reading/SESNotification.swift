internal import JSON

/// A notification of Amazon SES about delivery, which comes as JSON in the text of a message.
struct SESNotification {
  private let event: JSONObject
  private let mail: JSONObject

  /// The notification in a text; nil where the text does not begin with one.
  init?(_ text: [UInt8]) {
    let start = text[...].drop { $0 <= 0x20 }
    guard start.first == 0x7B else { return nil }
    let lines = start.split(separator: 0x0A).prefix { $0.trimmed.elementsEqual("--".utf8) == false }
    // Mail servers cut long lines and begin the next with a blank.
    let json = lines.enumerated().flatMap {
      $0.offset > 0 && $0.element.first == 0x20 ? $0.element.dropFirst() : $0.element
    }
    guard let outer = (try? JSONReader.read(Array(json)))?.object else { return nil }
    let wrapped = outer["Message"]?.string.flatMap { try? JSONReader.read($0) }?.object
    let event = wrapped ?? outer
    guard event["notificationType"]?.string != nil || event["eventType"]?.string != nil,
      let mail = event["mail"]?.object
    else { return nil }
    self.event = event
    self.mail = mail
  }

  /// What it says about each recipient.
  var reports: [DeliveryReport] {
    let type = event["notificationType"]?.string ?? event["eventType"]?.string ?? ""
    switch type.lowercased() {
    case "bounce":
      let bounce = event["bounce"]?.object
      let isTransient = bounce?["bounceType"]?.string == "Transient"
      return (bounce?["bouncedRecipients"]?.array ?? []).prefix(100).map { report($0.object, isTransient: isTransient) }
    case "complaint":
      let people = event["complaint"]?.object?["complainedRecipients"]?.array ?? []
      return people.prefix(100).map { plain($0.object?["emailAddress"]?.string, .notABounce) }
    case "delivery":
      let people = event["delivery"]?.object?["recipients"]?.array ?? []
      return people.prefix(100).map { person in
        var report = plain(person.string, .delivered)
        report.action = .delivered
        return report
      }
    default: return []
    }
  }

  /// The Message-ID of our message, where the notification repeats its header.
  var messageID: String? {
    mail["commonHeaders"]?.object?["messageId"]?.string
      ?? mail["headers"]?.array?.first { $0.object?["name"]?.string?.lowercased() == "message-id" }?.object?["value"]?
      .string
  }

  private func plain(_ address: String?, _ kind: DeliveryReport.Kind) -> DeliveryReport {
    DeliveryReport(recipient: address.flatMap(FoundAddress.inField), source: .statusFields, kind: kind)
  }

  private func report(_ recipient: JSONObject?, isTransient: Bool) -> DeliveryReport {
    var report = plain(recipient?["emailAddress"]?.string, .permanent)
    var evidence = Evidence()
    evidence.diagnostic = Statement(Array((recipient?["diagnosticCode"]?.string ?? "").utf8)[...])
    evidence.action = recipient?["action"]?.string.flatMap { DeliveryReport.Action(rawValue: $0.lowercased()) }
    evidence.field = EnhancedStatus.all(in: Array((recipient?["status"]?.string ?? "").utf8)[...]).first
    evidence.settle(&report)
    if evidence.status == nil, evidence.reply == nil, isTransient { report.kind = .transient }
    return report
  }
}
