internal import Glibc

/// An exclusive lock between processes, held for as long as this object lives and no longer than the process.
///
/// The kernel drops the lock when the process ends, however it ends, so a file left behind locks nobody out. The file
/// itself stays: removing it would let two processes lock two files of one name.
public final class LockFile: Sendable {
  private let file: HeldFile
  /// The path of the lock, as it was given.
  public let path: String

  /// Takes the lock at once or fails; the file is made with mode 0600 where there is none.
  public init(taking path: String) throws(LockFileError) {
    do {
      let file = HeldFile(try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600))
      try file.descriptor.status().requireRegularFile(path)
      guard retrying({ flock(file.descriptor.raw, LOCK_EX | LOCK_NB) }) == 0 else {
        if errno == EWOULDBLOCK {
          throw LockFileError.held(path: PrintablePath.escape(path), processID: Self.holder(file.descriptor))
        }
        throw SystemError.last("lock", path: path)
      }
      guard ftruncate(file.descriptor.raw, 0) == 0 else { throw SystemError.last("write", path: path) }
      try file.descriptor.writeAll(Array("\(getpid())\n".utf8))
      (self.file, self.path) = (file, path)
    } catch let error as SystemError {
      throw .failed(error)
    } catch let error as LockFileError {
      throw error
    } catch {
      throw .failed(SystemError(number: 0, operation: "lock", path: path))
    }
  }

  private static func holder(_ file: borrowing Descriptor) -> Int32? {
    guard let bytes = try? file.readSome(atMost: 32) else { return nil }
    return Int32(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }
}

/// Keeps a noncopyable descriptor inside a class.
private final class HeldFile: Sendable {
  let descriptor: Descriptor
  init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

  deinit {
    // Closing alone would not do while a child that is about to start its program still shares the open file.
    _ = flock(descriptor.raw, LOCK_UN)
  }
}

/// Why a lock was not taken.
public enum LockFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process has it; its number where the file says so.
  case held(path: String, processID: Int32?)
  /// The file could not be opened or written.
  case failed(SystemError)

  /// The stable name of the failure.
  public var code: String {
    switch self {
    case .held: "os-lock-held"
    case .failed(let error): error.code.rawValue
    }
  }

  /// One sentence of who has it and one of what to do.
  public var description: String {
    switch self {
    case .held(let path, let processID):
      "Cannot lock \(path): \(processID.map { "process \($0)" } ?? "another process") has it. "
        + "Wait for that process to end, or stop it."
    case .failed(let error): error.description
    }
  }
}
