public import Casework
internal import Glibc

/// A queue between threads: whoever takes from it waits until there is something.
public final class BlockingQueue<Element: Sendable>: Sendable {
  /// What came in since the rest was turned round, and before it the rest, its front last; reached only between lock and
  /// unlock.
  private nonisolated(unsafe) var (arrived, front): ([Element], [Element]) = ([], [])
  /// How many elements whoever waits wants to be woken for; reached only between lock and unlock.
  private nonisolated(unsafe) var wanted = 1
  private nonisolated(unsafe) let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private nonisolated(unsafe) let condition: UnsafeMutablePointer<pthread_cond_t>

  /// An empty queue.
  public init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Puts an element at the end and wakes one taker.
  public func put(_ element: Element) {
    pthread_mutex_lock(mutex)
    arrived.append(element)
    if arrived.count + front.count >= wanted { pthread_cond_signal(condition) }
    pthread_mutex_unlock(mutex)
  }

  /// Everything in the queue in its order, after waiting until there is as much as is wanted; what there is where the limit
  /// runs out first. For a queue with one taker.
  /// - `count`: from 1 up; whoever waits for many is woken once for all of them.
  public func takeAll(atLeast count: Int = 1, upTo limit: Interval) -> [Element] {
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    let nanoseconds = Int64(end.tv_nsec) + limit.milliseconds * 1_000_000
    (end.tv_sec, end.tv_nsec) = (end.tv_sec + Int(nanoseconds / 1_000_000_000), Int(nanoseconds % 1_000_000_000))
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    wanted = count
    while arrived.count + front.count < wanted, limit.milliseconds > 0 {
      guard pthread_cond_timedwait(condition, mutex, &end) == 0 else { break }
    }
    defer { (arrived, front, wanted) = ([], [], 1) }
    return Array(front.reversed()) + arrived
  }

  /// Up to so many elements from the front, which stay where they are.
  public func front(_ count: Int) -> [Element] {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    let turned = Array(front.suffix(count).reversed())
    return turned + arrived.prefix(count - turned.count)
  }

  /// The element at the front, after waiting until there is one.
  public func take() -> Element {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while arrived.isEmpty && front.isEmpty { pthread_cond_wait(condition, mutex) }
    if front.isEmpty { (front, arrived) = (arrived.reversed(), []) }
    return front.removeLast()
  }
}
