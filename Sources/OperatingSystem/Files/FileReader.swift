internal import Glibc

/// Reads ordinary files whole, such as configuration and wording.
public enum FileReader {
  /// The content of a regular file of at most `limit` bytes; links are followed, pipes and devices refused at once.
  public static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    try readWithOwner(path, limit: limit).bytes
  }

  /// The content of a regular file, and the account number of its owner from the same open file.
  public static func readWithOwner(
    _ path: String, limit: Int
  ) throws(SystemError) -> (bytes: [UInt8], owner: UInt32, mode: FileMode) {
    let file = try Descriptor(opening: path, O_RDONLY)
    let status = try file.status()
    try status.requireRegularFile(path)
    guard status.st_size <= limit else { throw .tooLarge(path, limit: limit) }
    return (try file.readAll(limit: limit), status.st_uid, FileMode(status.st_mode))
  }
}

extension stat {
  func requireRegularFile(_ path: String) throws(SystemError) {
    guard st_mode & S_IFMT == S_IFREG else {
      throw SystemError(
        .notAFile, operation: "read", path: path, reason: "it is not a regular file", advice: "Name a regular file.")
    }
  }
}
