import Glibc

/// Waits for files to come into a spool folder: told by the kernel where it can, and by looking every few seconds.
public final class SpoolWatcher: Sendable {
  /// Why waiting ended.
  public enum Event: Hashable, Sendable {
    /// A file came.
    case arrival
    /// Nothing was heard; look anyway.
    case timeout
    /// ``SpoolWatcher/stop()`` was called.
    case stopped
  }

  /// Writing a byte to it stops the wait; a signal handler may do so.
  public let stopDescriptor: Int32
  /// Whether the kernel tells of arrivals, or only the clock does.
  public var isTold: Bool { notifications != nil }

  private let stopReader: Int32
  private let notifications: Int32?

  /// Starts to listen; what comes from now on ends the next wait.
  public init(_ folder: SpoolFolder) throws(SpoolError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SpoolError(.cannotWatch, folder.path, errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (stopReader, stopDescriptor) = (ends[0], ends[1])
    let listener = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
    // Through the open folder, since its path may by now name another one.
    let mask = UInt32(IN_MOVED_TO) | UInt32(IN_CLOSE_WRITE)
    if listener >= 0, inotify_add_watch(listener, "/proc/self/fd/\(folder.descriptor)", mask) < 0 {
      // Network file systems and exhausted limits: the clock alone has to do.
      close(listener)
      notifications = nil
    } else {
      notifications = listener >= 0 ? listener : nil
    }
  }

  deinit {
    close(stopReader)
    close(stopDescriptor)
    if let notifications { close(notifications) }
  }

  /// Ends the wait that is under way and all later ones.
  public func stop() {
    var byte: UInt8 = 1
    _ = retrying { write(stopDescriptor, &byte, 1) }
  }

  /// Whether ``stop()`` was called.
  public var isStopRequested: Bool { ready([stopReader], milliseconds: 0)?[0] == true }

  /// Waits until a file comes, the time is over, or somebody stops it.
  public func wait(milliseconds: Int32) -> Event {
    var remaining = milliseconds
    while true {
      let started = Self.clock()
      let readers = [stopReader] + (notifications.map { [$0] } ?? [])
      guard let ready = ready(readers, milliseconds: remaining) else { return .timeout }
      if ready[0] { return .stopped }
      if ready.count > 1, ready[1], drain() { return .arrival }
      remaining -= Int32(clamping: Self.clock() - started)
      if remaining <= 0 { return .timeout }
    }
  }

  /// Reads what the kernel told; whether anything of it is for intake.
  private func drain() -> Bool {
    guard let notifications else { return false }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let size = buffer.count
    var isForIntake = false
    while true {
      let got = retrying { Glibc.read(notifications, &buffer, size) }
      guard got > 0 else { return isForIntake }
      var at = 0
      // struct inotify_event: four words of four bytes, the last one the length of the name that follows.
      while at + 16 <= got {
        let length = buffer.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self)) }
        let name = buffer[(at + 16)..<min(at + 16 + length, got)].prefix { $0 != 0 }
        // An event without a name says that events were lost.
        if SpoolName(bytes: name)?.isIgnored != true { isForIntake = true }
        at += 16 + length
      }
    }
  }

  /// Which of the descriptors can be read; nil where the time is over.
  private func ready(_ descriptors: [Int32], milliseconds: Int32) -> [Bool]? {
    var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&waits, nfds_t(waits.count), max(0, milliseconds))
    if count < 0 { return descriptors.map { _ in false } }
    return count == 0 ? nil : waits.map { $0.revents != 0 }
  }

  private static func clock() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
