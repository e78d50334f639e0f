import Casework
import Console
import ConsoleExamples
import Glibc
import Terminal

/// The console on invented data, as the program runs it on a store: one loop, effects answered at once.
struct ProbeSession: ~Copyable {
  private var terminal: Terminal
  private var model: Model
  /// Whether `Ctrl-X` breaks a precondition, to see what a crash leaves behind.
  private let traps: Bool
  private let start = Self.elapsed

  /// Whether messages hold what could upset a terminal.
  private let isHostile: Bool
  /// How many rows the queue has.
  private let rows: Int

  init(_ terminal: consuming Terminal, traps: Bool, isHostile: Bool, rows: Int) {
    self.isHostile = isHostile
    self.rows = rows
    let size = terminal.size
    self.terminal = terminal
    self.traps = traps
    model = Examples.model(size.columns, size.rows)
  }

  /// Why the session ended with a signal.
  struct Stopped: Error, CustomStringConvertible {
    let signal: Int32
    var description: String { "stopped by signal \(signal)" }
  }

  mutating func run() throws {
    var effects = model.start
    while true {
      for effect in effects where try !carryOut(effect) { return }
      terminal.draw(model.view)
      let soonest = Interval(milliseconds: 1)
      effects = []
      switch terminal.next(waiting: max(soonest, model.deadline - now)) {
      case .key(.control("x")) where traps: preconditionFailure("asked to break")
      case .key(let key): effects = model.update(.key(key, at: now))
      case .click(let position): effects = model.update(.click(position))
      case .paste(let text): effects = model.update(.paste(text))
      case .resize(let size): effects = model.update(.resize(size))
      case .suspend: effects = [.suspend]
      case .woken, .timeout: effects = model.update(.tick(now))
      case .stop(let signal): throw Stopped(signal: signal)
      case .gone: throw Stopped(signal: SIGHUP)
      }
    }
  }

  private func answer(_ effect: Effect) -> StoreResult? {
    if isHostile, case .openMessage = effect { return .message(Examples.hostile(Self.hostileText)) }
    return Examples.answer(effect, rows: rows)
  }

  private static let hostileText = "\u{1B}[2J\u{1B}]0;owned\u{7} \u{9B}31m \u{202E}gnorw \u{4E2D}\u{6587} e\u{301}"

  /// Does what an effect asks for; false ends the session.
  private mutating func carryOut(_ effect: Effect) throws -> Bool {
    switch effect {
    case .quit: return false
    case .redraw: terminal.redraw(model.view)
    case .bell: terminal.bell()
    case .copy(let id): terminal.copy(id.description)
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .suspend:
      terminal.suspend()
      _ = model.update(.resize(terminal.size))
    default:
      guard let result = answer(effect) else { return true }
      for next in model.update(.result(result)) where try !carryOut(next) { return false }
    }
    return true
  }

  /// The time of the examples, running on.
  private var now: Instant { Examples.now + (Self.elapsed - start) }

  private static var elapsed: Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

/// Ends the process with a status.
func leave(with status: Int32) -> Never { exit(status) }
