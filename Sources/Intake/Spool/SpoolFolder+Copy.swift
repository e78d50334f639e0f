import Glibc

extension SpoolFolder {
  /// Copies a file to a folder on another file system, flushes the copy, and only then removes the file.
  func copy(_ name: SpoolName, _ identity: SpoolIdentity, to folder: Int32) throws(SpoolError) -> SpoolDeferral? {
    let source = name.withCString { path in
      retrying { openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    }
    guard source >= 0 else { return .replaced }
    defer { close(source) }
    var status = stat()
    guard fstat(source, &status) == 0, SpoolIdentity(status) == identity else { return .replaced }
    let target = try create(name, identity, in: folder)
    defer { close(target.descriptor) }
    do throws(SpoolError) {
      try copyBytes(from: source, to: target.descriptor, name: name)
      guard retrying({ fsync(target.descriptor) }) == 0, retrying({ fsync(folder) }) == 0 else {
        throw SpoolError(.cannotFlush, name.description, errno)
      }
      var now = stat()
      guard fstat(source, &now) == 0, SpoolIdentity(now) == identity,
        name.withCString({ fstatat(descriptor, $0, &now, AT_SYMLINK_NOFOLLOW) }) == 0, SpoolIdentity(now) == identity
      else {
        _ = target.name.withCString { unlinkat(folder, $0, 0) }
        return .replaced
      }
    } catch {
      _ = target.name.withCString { unlinkat(folder, $0, 0) }
      throw error
    }
    guard name.withCString({ unlinkat(descriptor, $0, 0) }) == 0 else {
      throw SpoolError(.cannotMove, name.description, errno)
    }
    return nil
  }

  private func create(
    _ name: SpoolName, _ identity: SpoolIdentity, in folder: Int32
  ) throws(SpoolError) -> (descriptor: Int32, name: SpoolName) {
    for attempt in 1...SpoolName.attempts {
      guard let new = name.variant(attempt, of: identity) else { break }
      let made = new.withCString { path in
        retrying { openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600) }
      }
      if made >= 0 { return (made, new) }
      if errno != EEXIST { break }
    }
    throw SpoolError(.cannotMove, name.description, errno)
  }

  private func copyBytes(from source: Int32, to target: Int32, name: SpoolName) throws(SpoolError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    let size = buffer.count
    while true {
      let got = retrying { Glibc.read(source, &buffer, size) }
      guard got >= 0 else { throw SpoolError(.cannotRead, name.description, errno) }
      if got == 0 { return }
      var written = 0
      while written < got {
        let count = buffer.withUnsafeBytes { bytes in
          retrying { write(target, bytes.baseAddress.map { $0 + written }, got - written) }
        }
        guard count > 0 else { throw SpoolError(.cannotMove, name.description, errno) }
        written += count
      }
    }
  }
}
