internal import Glibc

/// Replaces a file in one step: a reader, or a machine that loses power, sees the old content or the new.
public enum AtomicFile {
  /// Writes a temporary file beside `path`, flushes it, renames it over `path` and flushes the folder.
  ///
  /// The file has exactly the given mode, whatever the process's mask. Where it fails the old file is untouched.
  public static func write(_ path: String, _ bytes: [UInt8], mode: FileMode = .ownerOnly) throws(SystemError) {
    let folder = FilePath.folder(of: path)
    let temporary = "\(folder)/.\(FilePath.name(of: path)).\(UniqueName.token(length: 12)).tmp"
    do throws(SystemError) {
      try fill(temporary, bytes, mode)
      guard rename(temporary, path) == 0 else { throw SystemError.last("replace", path: path) }
    } catch {
      _ = unlink(temporary)
      throw error
    }
    try DirectorySync.fsync(folder)
  }

  private static func fill(_ path: String, _ bytes: [UInt8], _ mode: FileMode) throws(SystemError) {
    let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    try file.writeAll(bytes)
    guard fchmod(file.raw, mode.bits) == 0 else { throw .last("set the mode of", path: path) }
    try file.sync()
  }
}

/// Makes the names inside a folder durable: a new, renamed or removed file is only then sure to survive a power cut.
public enum DirectorySync {
  /// Waits until the folder's entries are on the disk.
  public static func fsync(_ path: String) throws(SystemError) {
    try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).sync()
  }
}
