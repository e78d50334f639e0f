internal import Casework
internal import Outbox
internal import Storage

/// What a state of the outbox means, and what somebody does about it.
struct OutboxAdvice {
  let meaning: String
  let now: String

  init(_ row: OutboxRow) {
    let reply = row.activity.map { "the reply to \($0)" } ?? "the mail to staff"
    (meaning, now) =
      switch row.entry.state {
      case .queued:
        (
          "It goes out when it is due and a sender runs.",
          "Nothing. If it is long past its time: replydesk doctor, and see that the sender runs."
        )
      case .leased, .sending:
        (
          "A sender has it now.",
          "Wait a minute and look again. If no sender runs, start one: it settles what the last one left."
        )
      case .deferred:
        (
          "It could not go out yet; it is tried again by itself for five days.",
          "Nothing for four hours; then mend what Detail says. Once that is done: replydesk outbox retry \(row.id)"
        )
      case .sent: ("The mail server took it. That is not yet delivered.", "Nothing.")
      case .delivered: ("The client's mail system took it.", "Nothing.")
      case .failed:
        (
          row.smtpCode == nil
            ? "It could not be sent; \(reply) is a draft again."
            : "The mail server refused it for good; \(reply) is a draft again.",
          "Answer another way; or have the address corrected on the record system, then preview and send it anew."
        )
      case .bounced:
        (
          "It came back; its activity is open again.",
          "Answer another way, or have the address corrected on the record system."
        )
      case .inDoubt:
        (
          "The mail server may have taken it; nobody knows, so it is not tried again.",
          "Look for its Message-ID in the server's log. A team leader then says what it shows: replydesk outbox settle \(row.id) --as accepted (or absent) --reason TEXT"
        )
      case .held: Self.held(row)
      case .cancelled: ("It was taken back before it went.", "Nothing.")
      }
  }

  private static func held(_ row: OutboxRow) -> (meaning: String, now: String) {
    let release = "replydesk outbox release \(row.id)"
    let cancel = row.activity.map { "replydesk reply cancel \($0)" } ?? "leave it held"
    return switch row.entry.holdReason {
    case .credentials:
      (
        "The mail server refuses our name or password. Nothing else is sent meanwhile.",
        "Mend mail.username and the password, try them with replydesk-mail check --probe ADDRESS, start the sender again, then: \(release)"
      )
    case .systemic:
      (
        "The mail server refuses everything that we send. Nothing else is sent meanwhile.",
        "Mend what Detail says, such as mail.return-path or the relay's rules, try it with replydesk-mail check --probe ADDRESS, start the sender again, then: \(release)"
      )
    case .mismatch:
      (
        "What would go out is not what was approved: tampering, or a fault of the program.",
        "Do not release it. Keep a copy of the store as evidence, run replydesk audit verify, and tell whoever looks after security."
      )
    case .outdated:
      (
        "The rules or the record no longer allow it as it was approved.",
        "Take it back with: \(cancel). Then preview it anew, or go another way: replydesk eligibility \(row.activity?.description ?? "ACT")"
      )
    case .checkUnavailable:
      ("A check that must pass before sending could not be made.", "Mend what Detail says, then: \(release)")
    case .wording:
      (
        "Wording that it uses may no longer be sent.",
        "Take it back with: \(cancel). Then make the reply anew from today's wording."
      )
    case .restored:
      (
        "The store came back from a back-up; it may have gone out since.",
        "Look for its Message-ID in the server's log. A team leader then says what it shows: replydesk outbox settle \(row.id) --as accepted (or absent) --reason TEXT"
      )
    case .circuit: ("The mail server failed too often.", "Once it is mended: \(release)")
    case .person, nil: ("Somebody held it back; who, is below.", "When it may go on: \(release)")
    }
  }
}
