internal import Glibc

/// Makes folders that only this account can enter.
public enum FolderMaker {
  /// Makes a folder and those missing above it with mode 0700; one that is there must be ours and closed to others.
  public static func makePrivate(_ path: String) throws(SystemError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .badPath("make the folder", path) }
    for end in path.utf8.indices where end > path.startIndex && path.utf8[end] == 0x2F {
      try make(String(path[..<end]))
    }
    try make(path)
    let status = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).status()
    guard status.st_uid == geteuid() else {
      throw SystemError(
        .wrongOwner, operation: "use the folder", path: path, reason: "it belongs to account number \(status.st_uid)",
        advice: "Run as that account, or name a folder of your own.")
    }
    let mode = FileMode(status.st_mode)
    guard mode.isNoWider(than: FileMode(0o700)) else {
      throw SystemError(
        .modeTooWide, operation: "use the folder", path: path, reason: "its mode \(mode) lets other accounts in",
        advice: "Run chmod 700 on it.")
    }
  }

  private static func make(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    // A parent on a read-only or closed file system says so although it is there.
    let failure = SystemError.last("make the folder", path: path)
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw failure }
  }
}
