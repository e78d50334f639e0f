internal import Casework
internal import Console
internal import Glibc
internal import OperatingSystem

/// The columns of the queue that somebody chose, kept in the folder of the store so that they outlive the session.
struct KeptColumns {
  private let folder: String
  private let path: String

  init(store: String, account: Account) {
    folder = "\(store)/columns"
    path = "\(folder)/\(account.name)"
  }

  /// What was chosen; nil for the columns that are shipped.
  var chosen: [QueueColumn]? {
    guard let bytes = try? FileReader.read(path, limit: 1 << 10) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
      QueueColumn(rawValue: String($0))
    }
  }

  /// Keeps what was chosen; nil goes back to what is shipped.
  func keep(_ columns: [QueueColumn]?) throws {
    guard let columns else {
      _ = unlink(path)
      return
    }
    try FolderMaker.makePrivate(folder)
    try AtomicFile.write(path, Array(columns.map { "\($0.rawValue)\n" }.joined().utf8), mode: .ownerOnly)
  }
}
