internal import Glibc

/// An open file of this process, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let raw: Int32
  private let path: String

  deinit { _ = Glibc.close(raw) }

  /// Opens a path; always close-on-exec, and non-blocking so that a FIFO cannot hold the program up.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    let isName = !path.isEmpty && !path.utf8.contains(0)
    raw = isName ? retrying { open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode) } : -1
    self.path = path
    guard isName else { throw .badPath("open", path) }
    guard raw >= 0 else { throw .last("open", path: path) }
  }

  /// Opens a name inside an open folder, under the same flags.
  init(opening name: String, inside folder: borrowing Descriptor, _ flags: Int32) throws(SystemError) {
    path = "\(folder.path)/\(name)"
    raw = retrying { openat(folder.raw, name, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
    guard raw >= 0 else { throw .last("open", path: path) }
  }

  /// Owner, mode, kind and size of what is open.
  borrowing func status() throws(SystemError) -> stat {
    var status = stat()
    guard fstat(raw, &status) == 0 else { throw .last("inspect", path: path) }
    return status
  }

  /// Everything up to the end of the file; refuses to read more than `limit` bytes, however the file grows meanwhile.
  borrowing func readAll(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try readSome(atMost: min(65_536, limit - bytes.count + 1))
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= limit else { throw .tooLarge(path, limit: limit) }
    }
  }

  /// The next bytes of the file; none at its end.
  borrowing func readSome(atMost count: Int) throws(SystemError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let got = retrying { Glibc.read(raw, buffer.baseAddress, buffer.count) }
      failed = got < 0
      filled = max(0, got)
    }
    if failed { throw .last("read", path: path) }
    return bytes
  }

  /// Writes every byte.
  borrowing func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    guard writeFully(bytes, to: raw) else { throw .last("write", path: path) }
  }

  /// Writes every byte at a place in the file.
  borrowing func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    let written = bytes.withUnsafeBytes { buffer in
      retrying { pwrite(raw, buffer.baseAddress, buffer.count, off_t(offset)) }
    }
    guard written == bytes.count else { throw .last("write", path: path) }
  }

  /// Waits until the file's content is on the disk, and no more than that: its size must not have changed.
  borrowing func syncData() throws(SystemError) {
    guard retrying({ fdatasync(raw) }) == 0 else { throw .last("flush to disk", path: path) }
  }

  /// Waits until the file's content and size are on the disk.
  borrowing func sync() throws(SystemError) {
    guard retrying({ Glibc.fsync(raw) }) == 0 else { throw .last("flush to disk", path: path) }
  }
}

/// Repeats a call for as long as a signal interrupts it.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// Writes all bytes to a descriptor, waiting where it is full; false with `errno` set where it cannot.
func writeFully(_ bytes: [UInt8], to raw: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = retrying { Glibc.write(raw, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count) }
      if count < 0, errno == EAGAIN {
        var wanted = pollfd(fd: raw, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wanted, 1, -1)
      } else if count < 0 {
        return false
      } else {
        rest = rest.dropFirst(count)
      }
    }
    return true
  }
}

extension SystemError {
  static func badPath(_ operation: String, _ path: String) -> Self {
    Self(
      .badName, operation: operation, path: path, reason: "the path is empty or holds a zero byte",
      advice: "Name a file.")
  }

  static func tooLarge(_ path: String, limit: Int) -> Self {
    Self(
      .tooLarge, operation: "read", path: path, reason: "it is larger than \(limit) bytes",
      advice: "Check that it is the right file.")
  }
}
