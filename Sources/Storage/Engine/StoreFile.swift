internal import Glibc

/// The database file of a store, in a folder of its own that nobody else can look into.
struct StoreFile {
  static let name = "replydesk.sqlite"
  /// Left beside the database once it is complete, so that one that goes missing is not taken for one that never was.
  static let mark = "replydesk.store"
  /// What only a program that had the store open leaves in its folder.
  private static let leavings = [mark, "receipts.journal", "sender.lock", "sender.place", "wording-availability"]

  /// The path of the database.
  let path: String
  /// The folder.
  let folder: String
  /// A file in the folder that shows that it had a database before this one was opened; nil where there is none.
  let trace: String?

  /// Makes the folder and an empty file where there are none, and refuses ones that are open to others.
  ///
  /// - Throws: `lost` where the database is gone or empty and something shows that there was one.
  init(folder: String) throws(StorageError) {
    guard !folder.isEmpty, !folder.utf8.contains(0) else { throw StorageError(.cannotOpen, "The store has no folder") }
    try Self.makeFolder(folder)
    try Self.check(folder, isFolder: true, widest: 0o700)
    (path, self.folder) = ("\(folder)/\(Self.name)", folder)
    // Whatever is here now was left when the database was complete, so that is looked at afterwards.
    trace = Self.leavings.first { access("\(folder)/\($0)", F_OK) == 0 }
    if Self.isEmpty(path) { try requireNew() }
    let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if made >= 0 { close(made) }
    try Self.check(path, isFolder: false, widest: 0o600)
  }

  /// Refuses to make a new store where there was one.
  func requireNew() throws(StorageError) {
    guard let trace else { return }
    throw StorageError(
      .lost,
      "The store in \(folder) has lost its database: \(Self.name) is gone or empty, and \(trace) shows that it had one")
  }

  /// Leaves the mark of a complete database; where it cannot be left, on a full disk say, the next one to open it does.
  func leaveMark() {
    guard trace != Self.mark else { return }
    let made = open("\(folder)/\(Self.mark)", O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if made >= 0 { close(made) }
  }

  private static func isEmpty(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) != 0 ? errno == ENOENT : facts.st_mode & S_IFMT == S_IFREG && facts.st_size == 0
  }

  /// Makes the folder and the folders above it.
  private static func makeFolder(_ folder: String) throws(StorageError) {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: true) {
      path += path.isEmpty && !folder.hasPrefix("/") ? "\(part)" : "/\(part)"
      if mkdir(path, 0o700) != 0, errno != EEXIST, access(path, X_OK) != 0 {
        throw StorageError(
          .cannotOpen, "The store's folder \(folder) cannot be made: \(String(cString: strerror(errno)))")
      }
    }
  }

  private static func check(_ path: String, isFolder: Bool, widest: mode_t) throws(StorageError) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      throw StorageError(.cannotOpen, "\(path) cannot be looked at: \(String(cString: strerror(errno)))")
    }
    let kind = facts.st_mode & S_IFMT
    guard kind == (isFolder ? S_IFDIR : S_IFREG) else {
      throw StorageError(
        .notAStore, "\(path) should be the store's \(isFolder ? "folder" : "database") and is something else")
    }
    guard facts.st_uid == geteuid() else {
      throw StorageError(.unsafePermissions, "\(path) belongs to another account than yours")
    }
    guard facts.st_mode & 0o7777 & ~widest == 0 else {
      throw StorageError(.unsafePermissions, "\(path) is open to other accounts")
    }
  }
}
