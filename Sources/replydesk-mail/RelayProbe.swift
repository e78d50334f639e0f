internal import Casework
internal import CommandLineKit
internal import JSON
internal import MailTransport
internal import OperatingSystem
internal import Outbox
internal import SafeText
internal import Settings

/// Speaks to the relay as an attempt to send would, up to the recipient, and ends before any message.
struct RelayProbe {
  let settings: Settings

  /// What the relay said to a recipient of ours.
  func answer(to recipient: EmailAddress) throws -> Answer {
    let result = try TransportFactory(settings: settings).make().send(
      try mail(to: recipient), hooks: AttemptHooks(onPhase: { _ in }, dotGate: { false }, shouldStop: { $0 >= .data }))
    let reply = result.evidence.reply
    // The relay asked for the message, or it would have had to be handed over next: it takes the recipient.
    let isFine = result.evidence.phase >= .data
    return .record(
      Record([
        Record.Item("Relay", key: "relay", .escaping(settings.transport.map { "\($0)" } ?? "none")),
        Record.Item(
          "Recipient", key: "ok", Cell(isFine ? "accepted, and nothing was sent" : "NOT accepted", json: .bool(isFine))),
        Record.Item("Got as far as", key: "phase", .escaping(result.evidence.phase.rawValue)),
        Record.Item("Problem", key: "problem", .escaping(isFine ? "none" : result.evidence.problem.rawValue)),
        Record.Item("Code", key: "code", reply.map { .integer($0.code) } ?? .empty),
        Record.Item("TLS", key: "tls", .escaping(result.tls ?? "none")),
      ]), schema: "replydesk.mail-probe/1", exit: isFine ? .done : .faults)
  }

  private func mail(to recipient: EmailAddress) throws -> OutgoingMail {
    guard let name = HeaderText(settings.senderName), let subject = HeaderText(settings.mailSubject),
      let id = MessageID("\(UniqueName.token(length: 24))@\(settings.sender.domain)")
    else {
      throw Failure(
        "mail.header", .usage, "The sender's name or subject cannot be put into a header.", now: "Correct [mail].")
    }
    let message = MailMessage(
      fromName: name, from: settings.sender, to: recipient, subject: subject, date: SystemClock.now(), messageID: id,
      body: "A probe, which is never sent.\n", language: .english, isAutomatic: true)
    return try OutgoingMail(
      envelopeFrom: settings.returnPath, recipient: recipient, messageID: id, bytes: try MIMEBuilder.build(message),
      isAutomatic: true)
  }
}
