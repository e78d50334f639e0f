/// Where one generation of a reply stands on its way to the client.
public enum OutboxState: String, CaseIterable, Sendable {
  /// Approved and waiting for its time; the undo window is a time not yet reached.
  case queued
  /// Claimed by a worker; nothing was said to a server yet.
  case leased
  /// A worker is talking to a server; `SendPhase` says how far it got.
  case sending
  /// A passing failure; due again at its next attempt time.
  case deferred
  /// The server accepted it with a 2xx. Not the same as delivered.
  case sent
  /// Refused for good, or too old; a person must act.
  case failed
  /// The server may or may not have it; a person must settle it, nothing sends it again by itself.
  case inDoubt = "in_doubt"
  /// A bounce came back for it.
  case bounced
  /// Kept back because of a fault that is not this message's; goes on when somebody or the circuit releases it.
  case held
  /// Taken back before any worker had it.
  case cancelled
  /// The receiving side reported delivery.
  case delivered

  /// Whether nothing further happens to the row by itself.
  public var isFinal: Bool { [.sent, .failed, .inDoubt, .bounced, .cancelled, .delivered].contains(self) }
}

/// How far a worker got with one attempt.
public enum SendPhase: String, CaseIterable, Comparable, Sendable {
  case none
  case connect
  case tls
  case auth
  case mail
  case rcpt
  case data
  /// The last bytes may have been handed over: from here on only the server's answer settles it.
  case dot

  /// Orders phases as they happen.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }
  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
