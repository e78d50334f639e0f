import Glibc

extension SpoolFolder {
  /// Where a file goes that leaves the spool.
  public enum Destination: Hashable, Sendable {
    /// Every line of it is committed.
    case done
    /// It was refused as a whole, or more was wrong with it than quarantine keeps.
    case rejected
  }

  /// Takes an entry out of the spool if its name still refers to the file that was read; call ``flush()`` afterwards.
  ///
  /// Nil when it has left; otherwise why it is still there.
  public func take(
    _ name: SpoolName, _ identity: SpoolIdentity, to destination: Destination
  ) throws(SpoolError) -> SpoolDeferral? {
    options.observer?(.beforeMove, name)
    guard let now = status(of: name, in: descriptor) else { return .gone }
    guard identity.state == nil ? identity.isSameFile(as: now) : identity == now else { return .replaced }
    options.observer?(.afterCheck, name)
    switch (destination, done) {
    case (.rejected, _): return try move(name, identity, to: rejected)
    case (.done, let done?): return try move(name, identity, to: done)
    case (.done, nil): return try remove(name, identity)
    }
  }

  private func status(of name: SpoolName, in folder: Int32) -> SpoolIdentity? {
    var status = stat()
    return name.withCString { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0 ? SpoolIdentity(status) : nil
  }

  private func move(
    _ name: SpoolName, _ identity: SpoolIdentity, to folder: Int32
  ) throws(SpoolError) -> SpoolDeferral? {
    for attempt in 1...SpoolName.attempts {
      guard let new = name.variant(attempt, of: identity) else { break }
      switch rename(name, to: new, in: folder) {
      case 0: return try confirm(new, identity, in: folder, wasCalled: name)
      case EEXIST: continue
      case ENOENT: return .gone
      case EXDEV where identity.state != nil: return try copy(name, identity, to: folder)
      case EBUSY, EXDEV, EPERM, EACCES, EINVAL, ENOTDIR, EISDIR: return .cannotMove
      case let number: throw SpoolError(.cannotMove, name.description, number)
      }
    }
    return .cannotMove
  }

  /// Renames unless the new name is taken; zero, or the operating system's error number.
  ///
  /// Looking first is enough: only this account writes to these folders, and of two processes of it that move files of
  /// one name the second finds the first one's there, since it looked at its own file in the spool before.
  private func rename(_ old: SpoolName, to new: SpoolName, in folder: Int32) -> Int32 {
    guard status(of: new, in: folder) == nil else { return EEXIST }
    let result = old.withCString { old in new.withCString { new in renameat(descriptor, old, folder, new) } }
    return result == 0 ? 0 : errno
  }

  /// Looks at what was really moved: between the check and the rename another file may have taken the name.
  private func confirm(
    _ moved: SpoolName, _ identity: SpoolIdentity, in folder: Int32, wasCalled name: SpoolName
  ) throws(SpoolError) -> SpoolDeferral? {
    guard let now = status(of: moved, in: folder) else { return .gone }
    if now.isSameFile(as: identity) { return nil }
    // Not ours to take. It goes back by a link, which replaces nothing, if need be under a further name.
    for attempt in 1...SpoolName.attempts {
      guard let back = name.variant(attempt, of: now) else { break }
      let linked = moved.withCString { moved in
        back.withCString { back in linkat(folder, moved, descriptor, back, 0) }
      }
      if linked == 0 {
        _ = moved.withCString { unlinkat(folder, $0, 0) }
        return .replaced
      }
      if errno != EEXIST { break }
    }
    throw SpoolError(.cannotMove, moved.description, errno)
  }

  private func remove(_ name: SpoolName, _ identity: SpoolIdentity) throws(SpoolError) -> SpoolDeferral? {
    // Renamed to a name of our own first, so that what is removed is what was looked at.
    guard let own = SpoolName(".taken-\(identity.device)-\(identity.inode)") else { return .cannotMove }
    switch rename(name, to: own, in: descriptor) {
    case 0: break
    case ENOENT: return .gone
    case EEXIST:
      // Left by a process that died here: that file was committed.
      guard own.withCString({ unlinkat(descriptor, $0, 0) }) == 0 else {
        throw SpoolError(.cannotMove, own.description, errno)
      }
      return try remove(name, identity)
    case EBUSY, EPERM, EACCES: return .cannotMove
    case let number: throw SpoolError(.cannotMove, name.description, number)
    }
    if let deferral = try confirm(own, identity, in: descriptor, wasCalled: name) { return deferral }
    guard own.withCString({ unlinkat(descriptor, $0, 0) }) == 0 else {
      throw SpoolError(.cannotMove, name.description, errno)
    }
    return nil
  }
}

extension SpoolName {
  /// How many names are tried before a file is left where it is.
  static let attempts = 10

  /// The name itself; for further attempts a name of at most 255 bytes made of it and of what tells the file apart, so
  /// that a deliverer who uses one name for ever does not run out of them.
  func variant(_ attempt: Int, of identity: SpoolIdentity) -> SpoolName? {
    guard attempt > 1 else { return self }
    let time = identity.state.map { "\($0.changed[0]).\($0.changed[1])-" } ?? ""
    let suffix = Array(".~\(time)\(identity.inode)-\(attempt)".utf8)
    return SpoolName(bytes: bytes.prefix(255 - suffix.count) + suffix)
  }
}
