import Glibc

extension SpoolFolder {
  /// Opens an entry, checks what it is, and reads it whole if it is a file that may be taken in.
  ///
  /// The kind is looked at before opening, since opening a device can do things, and again on the open file, since the
  /// name may have changed hands in between. The throw is for faults of the machine, which stop intake.
  public func read(_ name: SpoolName) throws(SpoolError) -> SpoolReading {
    var status = stat()
    guard name.withCString({ fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      return try afterFailure(errno, of: name)
    }
    if let refusal = refusal(of: status) {
      return .refused(refusal, SpoolIdentity(status), size: Int64(status.st_size))
    }
    // Asked of the mode and not of the system, for which the superuser may read everything.
    guard status.st_mode & 0o444 != 0 else { return .deferred(.unreadable) }
    options.observer?(.beforeOpen, name)
    let file = name.withCString { path in
      retrying { openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    }
    guard file >= 0 else { return try afterFailure(errno, of: name) }
    defer { close(file) }
    options.observer?(.afterOpen, name)
    return try read(file, name: name, expected: SpoolIdentity(status))
  }

  private func read(_ file: Int32, name: SpoolName, expected: SpoolIdentity) throws(SpoolError) -> SpoolReading {
    var before = stat()
    guard fstat(file, &before) == 0 else { throw SpoolError(.cannotRead, name.description, errno) }
    let identity = SpoolIdentity(before)
    if let refusal = refusal(of: before) { return .refused(refusal, identity, size: Int64(before.st_size)) }
    guard identity.isSameFile(as: expected) else { return .deferred(.replaced) }
    guard let bytes = contents(of: file, size: Int(before.st_size)) else { return .deferred(.unreadable) }
    options.observer?(.afterRead, name)
    var after = stat()
    guard fstat(file, &after) == 0 else { throw SpoolError(.cannotRead, name.description, errno) }
    guard bytes.count == Int(before.st_size), SpoolIdentity(after) == identity else { return .deferred(.changing) }
    return .file(SpoolFile(name: name, identity: identity, bytes: bytes))
  }

  /// Reads one byte more than there should be, to see whether the file has grown; nil where the disk refuses.
  ///
  /// Never by mapping, which would end the process with SIGBUS when the file shrinks.
  private func contents(of file: Int32, size: Int) -> [UInt8]? {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count, let start = buffer.baseAddress {
        let wanted = min(buffer.count - count, 1 << 20)
        let got = retrying { Glibc.read(file, start + count, wanted) }
        if got < 0 { hasFailed = true }
        if got <= 0 { break }
        count += got
      }
    }
    return hasFailed ? nil : bytes
  }

  private func refusal(of status: stat) -> SpoolRefusal? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: return .symbolicLink
    case S_IFIFO: return .pipe
    case S_IFSOCK: return .socket
    case S_IFCHR, S_IFBLK: return .device
    case S_IFDIR: return .folder
    default: return .otherKind
    }
    // No name at all is a file that was removed while it was open: not an attack, and found out when it is moved.
    if status.st_nlink > 1 { return .hardLink }
    if !owners.contains(status.st_uid) { return .foreignOwner }
    if status.st_mode & (S_ISUID | S_ISGID | S_ISVTX) != 0 { return .privileged }
    return status.st_size > options.largestFile ? .tooLarge : nil
  }

  private func afterFailure(_ number: Int32, of name: SpoolName) throws(SpoolError) -> SpoolReading {
    switch number {
    case ENOENT, ESTALE: return .deferred(.gone)
    // A link or a socket took the name after it was looked at; the next look will say what it is.
    case ELOOP, ENXIO, ENODEV: return try refusalNow(of: name)
    // These concern every file. Anything else concerns this one, and must not keep the others out.
    case EMFILE, ENFILE, ENOMEM: throw SpoolError(.cannotRead, name.description, number)
    default: return .deferred(.unreadable)
    }
  }

  private func refusalNow(of name: SpoolName) throws(SpoolError) -> SpoolReading {
    var status = stat()
    guard name.withCString({ fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0,
      let refusal = refusal(of: status)
    else { return .deferred(.replaced) }
    return .refused(refusal, SpoolIdentity(status), size: Int64(status.st_size))
  }
}
