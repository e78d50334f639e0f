internal import Glibc
internal import Synchronization

extension StopSignal {
  /// The wish that SIGTERM, SIGINT and SIGHUP make in this process; the same object at every call.
  ///
  /// A second SIGINT ends the process at once, for a person who will not wait. A signal that was ignored when the
  /// process started (`nohup`, a background job) stays ignored.
  public static func installed() throws(SystemError) -> StopSignal {
    do {
      return try installation.withLock { installation in
        if let installation { return installation }
        let wish = try StopSignal()
        wishForHandler = Unmanaged.passRetained(wish)
        for signal in [SIGTERM, SIGINT, SIGHUP] { try handle(signal) }
        installation = wish
        return wish
      }
    } catch let error as SystemError {
      throw error
    } catch {
      throw SystemError(number: 0, operation: "handle signals", path: nil)
    }
  }

  private static let installation = Mutex<StopSignal?>(nil)

  private static func handle(_ signal: Int32) throws(SystemError) {
    var current = sigaction()
    guard sigaction(signal, nil, &current) == 0 else { throw .last("handle signals", path: nil) }
    let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
    if unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self) == ignored { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      // The interrupted code may be between a failed call and its look at errno.
      let saved = errno
      wishForHandler?._withUnsafeGuaranteedRef { $0.request(signal: number) }
      errno = saved
    }
    action.sa_flags = SA_RESTART
    if signal == SIGINT { action.sa_flags |= Int32(bitPattern: UInt32(SA_RESETHAND)) }
    guard sigaction(signal, &action, nil) == 0 else { throw .last("handle signals", path: nil) }
  }
}

/// What the handler reaches: written once under the lock before any handler is in place, never released.
nonisolated(unsafe) private var wishForHandler: Unmanaged<StopSignal>?
