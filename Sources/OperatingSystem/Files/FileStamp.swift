internal import Glibc

/// What tells one state of a file from another without reading it.
public struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let modified: Int64
  private let changed: Int64

  /// The state of the file at a path now; links are not followed.
  public init(_ path: String) throws(SystemError) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { throw SystemError.last("look at", path: path) }
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
    size = Int64(facts.st_size)
    modified = Int64(facts.st_mtim.tv_sec) * 1_000_000_000 + Int64(facts.st_mtim.tv_nsec)
    changed = Int64(facts.st_ctim.tv_sec) * 1_000_000_000 + Int64(facts.st_ctim.tv_nsec)
  }
}
