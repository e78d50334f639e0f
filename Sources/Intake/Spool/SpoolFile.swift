import Glibc

/// A file of the spool, read whole, with what is needed to recognise it again.
public struct SpoolFile: Sendable {
  /// Its name.
  public let name: SpoolName
  /// Which file it was.
  public let identity: SpoolIdentity
  /// All its bytes.
  public let bytes: [UInt8]
}

/// Which file a name referred to, and in what state; a name that refers to anything else is left alone.
public struct SpoolIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  /// Size and times of a regular file; nil for other kinds, whose times others may change at will.
  let state: State?

  struct State: Hashable, Sendable {
    let size: Int64
    let modified: [Int]
    let changed: [Int]
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    guard status.st_mode & S_IFMT == S_IFREG else {
      state = nil
      return
    }
    state = State(
      size: Int64(status.st_size), modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
  }

  /// Whether it is the same file, whatever its times: a rename changes those.
  func isSameFile(as other: Self) -> Bool { device == other.device && inode == other.inode }
}

/// What reading an entry of the spool gave.
public enum SpoolReading: Sendable {
  /// A file that may be decoded.
  case file(SpoolFile)
  /// Something that is never opened or never read; its size in bytes.
  case refused(SpoolRefusal, SpoolIdentity, size: Int64)
  /// A file that is left for the next pass.
  case deferred(SpoolDeferral)
}
