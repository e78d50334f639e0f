internal import Glibc

/// A thread of its own for calls that block for long.
public struct WorkerThread: Sendable {
  private let handle: pthread_t

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread that runs a function and ends with it.
  public init(_ run: @escaping @Sendable () -> Void) throws(SystemError) {
    let body = Unmanaged.passRetained(Body(run))
    var made = pthread_t()
    let code = pthread_create(
      &made, nil,
      { context in
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    guard code == 0 else {
      body.release()
      throw SystemError(number: code, operation: "start a thread", path: nil)
    }
    handle = made
  }

  /// Waits until it has ended; to be called exactly once.
  public func join() { pthread_join(handle, nil) }
}
