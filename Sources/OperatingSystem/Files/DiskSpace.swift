internal import Glibc

/// How much room a file system has left.
public struct DiskSpace: Hashable, Sendable {
  /// Which file system it is; 0 where the numbers were given.
  public let device: UInt64
  /// The bytes that this process may still write.
  public let free: Int64
  /// Those and the bytes that are in use, as `df` counts them.
  public let total: Int64
  /// The share that is free, 0 to 100, rounded down.
  public var percent: Int { total > 0 ? Int(free / max(1, total / 100)) : 0 }

  /// Given numbers of bytes.
  public init(free: Int64, total: Int64, device: UInt64 = 0) {
    (self.free, self.total, self.device) = (free, total, device)
  }

  /// The file system that holds a path.
  public init(of path: String) throws(SystemError) {
    var facts = statvfs()
    var file = stat()
    guard statvfs(path, &facts) == 0, stat(path, &file) == 0 else {
      throw .last("look at the file system of", path: path)
    }
    // Blocks that are kept for the superuser count for nobody.
    let (size, available) = (Int64(facts.f_frsize), Int64(clamping: facts.f_bavail))
    let used = Int64(clamping: facts.f_blocks) - Int64(clamping: facts.f_bfree)
    self.init(free: size * available, total: size * (used + available), device: UInt64(file.st_dev))
  }
}
