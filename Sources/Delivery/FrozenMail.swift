internal import Casework
internal import Cryptography
internal import MailTransport
internal import PersonalData
internal import Settings
internal import Storage
internal import Wording
internal import Workflows

/// Why a row may not go out as it stands.
enum FreezeRefusal: Error {
  /// The rules, the wording or the text are not those that were approved (E19).
  case mismatch(String)
  /// A check that must pass could not be made (E20).
  case unavailable(String)
}

/// Makes the bytes of a row from its references: everything is rendered and checked again, nothing is taken on trust.
struct MailFreezer {
  let desk: Desk
  /// The address that a row's bounces go to.
  let returnPath: @Sendable (OutboxRow) -> EmailAddress

  /// A mail and the hash of its bytes.
  typealias Frozen = (mail: OutgoingMail, digest: Digest)

  /// The mails of rows, the same bytes on every attempt; each is checked by itself.
  func mails(for rows: [OutboxRow]) throws -> [Result<Frozen, FreezeRefusal>] {
    zip(rows, try desk.recheck(rows)).map { row, checked in
      Result { () throws(FreezeRefusal) in try frozen(row, checked) }
    }
  }

  private func frozen(
    _ row: OutboxRow, _ checked: Result<OutboundCheck, any Error>
  ) throws(FreezeRefusal) -> Frozen {
    let check: OutboundCheck
    do {
      check = try checked.get()
    } catch let error as DeskError {
      throw .mismatch(error.code)
    } catch {
      throw .unavailable("store")
    }
    guard check.digest.matches(row.bodyDigest) else { throw .mismatch("body") }
    let mail = try outgoing(row, check)
    let digest = SHA256.hash(mail.bytes)
    if let frozen = row.messageDigest, !frozen.matches(digest) { throw .mismatch("message") }
    return (mail, digest)
  }

  private func outgoing(
    _ row: OutboxRow, _ check: OutboundCheck
  ) throws(FreezeRefusal) -> OutgoingMail {
    let settings = desk.settings
    guard let messageID = MessageID(row.messageID), let name = HeaderText(settings.senderName),
      let subject = HeaderText(check.subject)
    else { throw .unavailable("header") }
    let message = MailMessage(
      fromName: name, from: settings.sender, to: row.recipient, subject: subject, date: row.date,
      messageID: messageID, body: check.body, language: check.language, isAutomatic: check.isAutomatic)
    do throws(MessageFault) {
      return try OutgoingMail(
        envelopeFrom: returnPath(row), envelopeID: row.id.description, recipient: row.recipient, messageID: messageID,
        bytes: try MIMEBuilder.build(message), isAutomatic: check.isAutomatic)
    } catch {
      throw .unavailable(error.code.rawValue)
    }
  }
}
