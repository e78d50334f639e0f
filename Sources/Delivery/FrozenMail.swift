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
  /// The rules or the record no longer allow what was approved, in words for whoever approved it (E19).
  case outdated(String)
  /// What the store holds is not what was approved (E19).
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
      throw refusal(of: row, error.code, error.sentences)
    } catch {
      throw .unavailable("store")
    }
    guard check.digest.matches(row.bodyDigest) else {
      throw refusal(of: row, "body", "The record has changed, and with it the words.")
    }
    let mail = try outgoing(row, check)
    let digest = SHA256.hash(mail.bytes)
    if let frozen = row.messageDigest, !frozen.matches(digest) { throw .mismatch("message") }
    return (mail, digest)
  }

  /// Why a row does not go: where the store still has what was approved, it is the rules or the record that changed.
  private func refusal(of row: OutboxRow, _ code: String, _ findings: String) -> FreezeRefusal {
    (try? desk.isAsApproved(row)) == true ? .outdated(findings) : .mismatch(code)
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

extension DeskError {
  /// What refuses, as sentences on one line; without anything that a client wrote.
  fileprivate var sentences: String {
    if !findings.isEmpty { return findings.joined(separator: "; ") }
    guard let decision else { return message }
    return decision.refusals.map { "\($0.rule.rawValue) \($0.finding)" }.joined(separator: "; ")
  }
}
