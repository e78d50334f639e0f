import Dispatch
import OperatingSystem
import Synchronization

/// Work that mostly waits for other processes, several pieces of it at once, beyond the threads that the tests have.
enum Parallel {
  /// Waits for work that blocks without keeping one of the threads that all tests share.
  static func aside<Made: Sendable>(_ body: @escaping @Sendable () throws -> Made) async throws -> Made {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "aside").async { continuation.resume(with: Result(catching: body)) }
    }
  }

  /// What the body makes of each value, in their order; the first error where there is one.
  static func map<Value: Sendable, Made: Sendable>(
    _ values: [Value], atOnce: Int = 4, _ body: @escaping @Sendable (Value) throws -> Made
  ) throws -> [Made] {
    let made = Made.self
    let work = Work(values, made)
    let threads = try (0..<min(atOnce, values.count)).map { _ in
      try WorkerThread {
        while let (place, value) = work.next() { work.finish(place, Result { try body(value) }) }
      }
    }
    threads.forEach { $0.join() }
    return try work.results().map { try $0.get() }
  }

  private final class Work<Value: Sendable, Made: Sendable>: Sendable {
    private let values: [Value]
    private let state: Mutex<(begun: Int, made: [Int: Result<Made, any Error>])>

    init(_ values: [Value], _: Made.Type) {
      self.values = values
      state = Mutex((0, [:]))
    }

    func next() -> (place: Int, value: Value)? {
      state.withLock { state in
        guard state.begun < values.count else { return nil }
        defer { state.begun += 1 }
        return (state.begun, values[state.begun])
      }
    }

    func finish(_ place: Int, _ result: Result<Made, any Error>) { state.withLock { $0.made[place] = result } }

    func results() -> [Result<Made, any Error>] {
      state.withLock { state in values.indices.compactMap { state.made[$0] } }
    }
  }
}
