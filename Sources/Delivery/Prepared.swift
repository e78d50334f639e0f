internal import Casework
internal import Cryptography
internal import MailTransport
internal import Outbox
internal import Storage

/// A row whose mail was rendered and checked, on its way to a lane.
final class Prepared: Sendable {
  let row: OutboxRow
  let mail: OutgoingMail
  let digest: Digest
  /// When it was checked, on the clock that never goes back.
  let at: Interval

  init(row: OutboxRow, mail: OutgoingMail, digest: Digest, at: Interval) {
    (self.row, self.mail, self.digest, self.at) = (row, mail, digest, at)
  }

  var token: Int64 { row.entry.leaseToken }

  /// How old a check of a mail, or of the wording's files, may be when the mail goes out.
  static let freshness = Interval(milliseconds: 100)

  /// Whether the check is too old for the mail to be begun.
  func isStale(at now: Interval) -> Bool { now.milliseconds - at.milliseconds > Self.freshness.milliseconds }
}

/// A row whose attempt is over.
struct Finished {
  let row: OutboxRow
  let digest: Digest
  let markedAt: Instant?
  let result: AttemptResult
  let outcome: SMTPOutcome
  /// Whether it was only to find out whether the relay is back.
  let isProbe: Bool
  let at: Instant
  /// How much of the journal must be on the disk before the store is told.
  let place: Int

  /// Whether somebody may be waiting to hear of it at once.
  var isTrouble: Bool { outcome.verdict != .accepted }
}
