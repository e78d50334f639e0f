import Glibc

/// The folder in which other programs leave files of records, opened once and never looked up by its path again.
///
/// Whoever can write to the folder is not trusted: links are never followed, nothing but regular files with one name is
/// read, and a name is acted on only while it still refers to the file that was read.
public final class SpoolFolder: Sendable {
  /// The name of the folder for entries that were refused.
  static let rejectedName = "rejected"

  /// The path as it was given, for messages.
  public let path: String
  let options: SpoolOptions
  let owners: Set<UInt32>
  let descriptor: Int32
  let rejected: Int32
  /// The folder of finished files; nil where they are removed.
  let done: Int32?

  /// Opens the folder and makes its sub-folders; throws where no file could leave it later.
  public init(path: String, options: SpoolOptions = SpoolOptions()) throws(SpoolError) {
    let folder = try Self.open(path, in: AT_FDCWD, code: .cannotOpen, place: path)
    var opened = [folder]
    do throws(SpoolError) {
      guard faccessat(folder, ".", W_OK | X_OK, AT_EACCESS) == 0 else { throw SpoolError(.notWritable, path, errno) }
      rejected = try Self.make(Self.rejectedName, in: folder, at: path)
      opened.append(rejected)
      if case .move(let name) = options.disposal {
        done = try Self.make(name, in: folder, at: path)
      } else {
        done = nil
      }
    } catch {
      for descriptor in opened { close(descriptor) }
      throw error
    }
    descriptor = folder
    self.path = path
    self.options = options
    owners = options.owners ?? [geteuid()]
  }

  deinit {
    close(descriptor)
    close(rejected)
    if let done { close(done) }
  }

  private static func make(_ name: String, in folder: Int32, at path: String) throws(SpoolError) -> Int32 {
    let place = name.utf8.first == UInt8(ascii: "/") ? name : "\(path)/\(name)"
    if mkdirat(folder, name, 0o700) != 0, errno != EEXIST { throw SpoolError(.notWritable, place, errno) }
    let made = try open(name, in: folder, code: .cannotOpen, place: place)
    guard faccessat(made, ".", W_OK | X_OK, AT_EACCESS) == 0 else {
      let number = errno
      close(made)
      throw SpoolError(.notWritable, place, number)
    }
    return made
  }

  private static func open(
    _ name: String, in folder: Int32, code: SpoolError.Code, place: String
  ) throws(SpoolError) -> Int32 {
    let opened = retrying { openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard opened >= 0 else {
      let isOtherKind = errno == ENOTDIR || errno == ELOOP
      throw SpoolError(isOtherKind ? .notAFolder : code, place, errno)
    }
    return opened
  }

  /// Whether its path still names the folder that was opened, and not another one that was put there since.
  public var isInPlace: Bool {
    var (there, opened) = (stat(), stat())
    guard fstat(descriptor, &opened) == 0, stat(path, &there) == 0 else { return false }
    return there.st_dev == opened.st_dev && there.st_ino == opened.st_ino
  }

  /// Confirms on the disk that names have gone from here and come there.
  public func flush() throws(SpoolError) {
    // The new names first: a power cut in between leaves a file twice, never nowhere.
    for folder in [done, rejected, descriptor].compactMap({ $0 }) where retrying({ fsync(folder) }) != 0 {
      throw SpoolError(.cannotFlush, path, errno)
    }
  }
}

/// Calls C again as long as a signal interrupts it.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
