extension FailureReason {
  static let table: [(String, FailureReason)] =
    pairs(
      .mailboxFull,
      "mailbox full", "full mailbox", "mailbox is full", "mailbox exceeds", "mailbox size limit", "over quota",
      "over the quota",
      "overquota", "exceeded storage", "exceeds allowed size", "quota exceeded", "exceeded the quota", "quota exceed",
      "disk quota", "is full", "insufficient disk space", "exceeded the local limit", "boîte pleine", "postfach voll",
      "buzón lleno", "caixa cheia", "容量を超え", "容量オーバー")
    + pairs(
      .noSuchUser,
      "user unknown", "unknown user", "no such user", "no such mailbox", "no such recipient", "no such address",
      "no such person", "does not exist", "doesn't exist", "not exist", "unknown recipient", "recipient unknown",
      "unknown local part", "unknown address", "invalid recipient", "invalid mailbox", "invalid address",
      "mailbox unavailable", "mailbox not found", "not found", "not listed in", "not known", "unrouteable address",
      "unrouteable mail domain", "could not be found", "couldn't be found", "no mailbox here", "no account",
      "address rejected", "recipient rejected", "undeliverable address", "bad destination", "account not found",
      "not our customer", "user doesn't have", "not a valid user", "not a valid address", "no longer valid",
      "has moved", "utilisateur inconnu", "unbekannter empfänger",
      "usuario desconocido", "utente sconosciuto", "существует", "見つかりません", "存在しません", "不存在")
    + pairs(
      .noSuchHost,
      "host unknown", "unknown host", "host not found", "unknown domain", "domain not found", "no such domain",
      "couldn't find any host", "name or service not known", "name service error", "bad domain", "invalid domain",
      "illegal host/domain", "no route to host", "could not find a gateway", "domain name not found")
    + pairs(
      .disabled,
      "account is disabled", "account disabled", "account has been disabled", "suspended", "inactive", "deactivated",
      "account expired", "mailbox disabled", "is disabled", "account closed")
    + pairs(
      .refused,
      "blocked", "blacklist", "blocklist", "rejected", "refused by", "access denied", "not authorized", "not permitted",
      "not allowed", "policy", "spam", "relaying denied", "relay access denied", "virus", "permission", "denied",
      "message refused", "dmarc", "content filter", "prohibited", "unsolicited",
      "not a member", "not member", "duplicated message-id")
    + pairs(
      .tooBig,
      "too big", "too large", "size limit", "exceeds size", "exceeds maximum", "maximum message size",
      "message size exceeds",
      "too long")
    + pairs(.loop, "too many hops", "mail loop", "loops back", "hop count", "routing loop", "loop detected")
    + pairs(
      .expired,
      "expired", "timed out", "timeout", "time out", "delivery time", "retry time", "retry timeout",
      "too long in the queue",
      "has been in the queue", "cannot send message for", "could not send message for", "aborted after",
      "unable to deliver within",
      "gave up", "queue too long", "no connection could be made", "giving up after", "retries exceeded",
      "been undelivered", "expiration", "max retry", "failed to connect", "could not connect", "unable to connect",
      "can't connect",
      "cannot connect", "time limit",
      "have been failing for a long time")
    + pairs(
      .connection,
      "connection refused", "network is unreachable", "host is unreachable", "connection reset", "lost connection",
      "connection was dropped", "network error", "host unreachable", "connection closed", "wasn't able to establish",
      "dns error", "connect to")
    + pairs(
      .busy,
      "try again later", "try again", "temporarily", "temporary", "greylist", "graylist", "too many connections",
      "rate limit", "throttl", "resources unavailable", "deferred", "too many messages", "try later",
      "insufficient system",
      "system resources", "service unavailable", "too busy", "overloaded", "unusual rate")
    + pairs(
      .stillTrying,
      "will be retried", "still trying", "will keep trying", "will continue to try", "continue to try to deliver",
      "will continue trying",
      "do not need to resend", "not need to resend", "no action is required",
      "attempts to deliver the message will continue",
      "delivery attempts will continue", "delivery has been delayed", "has been delayed", "delayed mail",
      "has not yet been delivered", "not been delivered yet", "will retry for", "we'll keep trying",
      "warning message only", "warning: message", "message delayed", "delivery delayed", "not been completed yet",
      "delivery incomplete", "gmail will retry", "temporary failure report", "is delayed for more than",
      "will try again", "continue to be attempted")

  private static func pairs(_ reason: FailureReason, _ phrases: String...) -> [(String, FailureReason)] {
    phrases.map { ($0, reason) }
  }
}
