import Glibc

/// An open folder, so that every step inside it is taken by descriptor and never by a path that may have been swapped.
struct Folder: ~Copyable {
  private let descriptor: Int32

  /// Opens a folder by its path, making it for its owner alone where it is missing.
  init(path: String) throws(MaildirFault) { try self.init(at: AT_FDCWD, path) }

  private init(at parent: Int32, _ name: String) throws(MaildirFault) {
    guard mkdirat(parent, name, 0o700) == 0 || errno == EEXIST else { throw MaildirFault(code: .folder, errno: errno) }
    let opened = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw MaildirFault(code: .folder, errno: errno) }
    descriptor = opened
  }

  deinit { close(descriptor) }

  func folder(_ name: String) throws(MaildirFault) -> Folder { try Folder(at: descriptor, name) }

  func requireWritable() throws(MaildirFault) {
    guard faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 else {
      throw MaildirFault(code: .folder, errno: errno)
    }
  }

  func flush() throws(MaildirFault) {
    guard fsync(descriptor) == 0 else { throw MaildirFault(code: .folder, errno: errno) }
  }

  /// Writes a whole new file and flushes it to the disk.
  func write(_ bytes: [UInt8], to name: String) throws(MaildirFault) {
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw MaildirFault(code: .write, errno: errno) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw MaildirFault(code: .write, errno: errno) }
      written += count
    }
    guard fsync(file) == 0 else { throw MaildirFault(code: .write, errno: errno) }
  }

  /// A file's bytes; nil where there is none of that name.
  func read(_ name: String, limit: Int) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Gives a file a second name in another folder; false where that name is taken.
  func link(_ name: String, into other: borrowing Folder, as new: String) throws(MaildirFault) -> Bool {
    if linkat(descriptor, name, other.descriptor, new, 0) == 0 { return true }
    guard errno == EEXIST else { throw MaildirFault(code: .publish, errno: errno) }
    return false
  }

  func remove(_ name: String) { unlinkat(descriptor, name, 0) }

  /// The first name that is the given one, or the given one with a Maildir's flags behind a colon.
  func name(of unique: String) -> String? {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { return nil }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == unique || name.hasPrefix("\(unique):") { return name }
    }
    return nil
  }
}
