internal import Glibc

/// The database file of a store, in a folder of its own that nobody else can look into.
enum StoreFile {
  static let name = "replydesk.sqlite"

  /// Makes the folder and an empty file where there are none, and refuses ones that are open to others.
  static func prepare(folder: String) throws(StorageError) -> String {
    guard !folder.isEmpty, !folder.utf8.contains(0) else { throw StorageError(.cannotOpen, "The store has no folder") }
    try makeFolder(folder)
    try check(folder, isFolder: true, widest: 0o700)
    let path = "\(folder)/\(name)"
    let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if made >= 0 { close(made) }
    try check(path, isFolder: false, widest: 0o600)
    return path
  }

  /// Makes the folder and the folders above it.
  private static func makeFolder(_ folder: String) throws(StorageError) {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: true) {
      path += path.isEmpty && !folder.hasPrefix("/") ? "\(part)" : "/\(part)"
      if mkdir(path, 0o700) != 0, errno != EEXIST, access(path, X_OK) != 0 {
        throw StorageError(.cannotOpen, "The store's folder cannot be made: \(String(cString: strerror(errno)))")
      }
    }
  }

  private static func check(_ path: String, isFolder: Bool, widest: mode_t) throws(StorageError) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      throw StorageError(.cannotOpen, "The store cannot be looked at: \(String(cString: strerror(errno)))")
    }
    let kind = facts.st_mode & S_IFMT
    guard kind == (isFolder ? S_IFDIR : S_IFREG) else {
      throw StorageError(.cannotOpen, "The store's \(isFolder ? "folder" : "file") is a link or something else")
    }
    guard facts.st_uid == geteuid(), facts.st_mode & 0o7777 & ~widest == 0 else {
      throw StorageError(.unsafePermissions, "The store's \(isFolder ? "folder" : "file") is open to other accounts")
    }
  }
}
