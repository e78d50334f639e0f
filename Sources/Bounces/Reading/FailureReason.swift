/// What a text says went wrong, for notifications that give no code.
enum FailureReason: Sendable {
  case mailboxFull, noSuchUser, noSuchHost, disabled, refused, tooBig, loop, expired, connection, busy
  /// The server still tries.
  case stillTrying

  /// Whether it may pass by itself; decides only where no code does.
  var isTransient: Bool {
    switch self {
    case .expired, .busy, .stillTrying: true
    case .mailboxFull, .noSuchUser, .noSuchHost, .disabled, .refused, .tooBig, .loop, .connection: false
    }
  }

  /// The phrases in small letters, by meaning.
  static let index = PhraseIndex(table)
}
