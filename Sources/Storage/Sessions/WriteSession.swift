public import Casework
internal import Cryptography

/// One transaction under an author and a time; valid only inside the call that gave it.
public final class WriteSession: ReadSession {
  /// Who changes the store.
  public let author: Author
  /// The time of every change in it.
  public let now: Instant
  /// The end of the chain of history, read when the first entry is made.
  var head: HistoryHead?

  init(_ connection: Connection, author: Author, now: Instant) {
    self.author = author
    self.now = now
    super.init(connection)
  }

  /// Writes what is written once a transaction.
  func finish() throws(StorageError) {
    guard let head else { return }
    try connection.run(
      "UPDATE history_head SET seq=$1, hash=$2", .integer(head.sequence), .blob(head.hash.bytes))
  }
}
