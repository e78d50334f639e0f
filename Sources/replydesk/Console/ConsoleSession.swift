internal import Casework
internal import CommandLineKit
internal import Console
internal import Glibc
internal import OperatingSystem
internal import Settings
internal import Terminal
internal import Workflows

/// The full screen on a store: events in, frames out, effects carried out in between.
struct ConsoleSession: ~Copyable {
  private var terminal: Terminal
  private var model: Model
  private let desk: ConsoleDesk
  /// What tells a newcomer what to press, above the screen; nil but in the tour.
  private let guide: TourGuide?
  private var refreshedAt: Instant

  /// How often the queue is looked at anew while nobody presses a key.
  private static let refresh = Interval.seconds(30)

  init(_ terminal: consuming Terminal, desk: Desk, settings: Settings, keys: KeyTable, guide: TourGuide? = nil) {
    self.guide = guide
    model = Model(
      keys: keys, size: Self.room(in: terminal.size, guide), now: desk.now, zone: desk.zone,
      person: ConsoleWords.name(of: desk.account),
      filter: "is:open")
    self.terminal = terminal
    self.desk = ConsoleDesk(desk: desk, settings: settings)
    refreshedAt = desk.now
  }

  /// How a session ended.
  enum Ending {
    case quit
    /// The person asked to go on in plain mode.
    case plain
    /// A signal ended it.
    case stopped(Int32)
  }

  mutating func run() -> Ending {
    var effects = model.start
    for result in desk.waiting() { effects += model.update(.result(result)) }
    while true {
      for effect in effects { if let ending = carryOut(effect) { return ending } }
      terminal.draw(view)
      let wait = max(Interval(milliseconds: 1), model.deadline - now)
      effects = []
      switch terminal.next(waiting: min(wait, Self.refresh)) {
      case .key where guide?.isFinished == true: return .quit
      case .key(let key): effects = model.update(.key(key, at: now))
      case .click(let position):
        effects = model.update(.click(Position(column: position.column, row: position.row - aboveScreen)))
      case .paste(let text): effects = model.update(.paste(text))
      case .resize(let size): effects = model.update(.resize(Self.room(in: size, guide)))
      case .suspend: effects = [.suspend]
      case .woken, .timeout:
        effects = model.update(.tick(now))
        if now - refreshedAt >= Self.refresh { effects += look() }
      case .stop(let signal): return .stopped(signal)
      case .gone: return .stopped(SIGHUP)
      }
    }
  }

  /// Looks at the store for what others changed.
  private mutating func look() -> [Effect] {
    refreshedAt = now
    return desk.refreshed().flatMap { model.update(.result($0)) }
  }

  /// Does what an effect asks for; not nil where it ends the session.
  private mutating func carryOut(_ effect: Effect) -> Ending? {
    switch effect {
    case .quit: return .quit
    case .plain: return .plain
    case .redraw: terminal.redraw(view)
    case .bell: terminal.bell()
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .suspend:
      terminal.suspend()
      _ = model.update(.resize(Self.room(in: terminal.size, guide)))
    default:
      for result in desk.answer(effect) {
        guide?.see(result)
        for next in model.update(.result(result)) {
          if let ending = carryOut(next) { return ending }
        }
      }
    }
    return nil
  }

  /// What is drawn: the model's screen, below the guide where there is one.
  private var view: Frame {
    let frame = model.view
    return guide?.frame(above: frame, in: terminal.size) ?? frame
  }

  /// The rows of the guide.
  private var aboveScreen: Int { guide?.rows(in: terminal.size) ?? 0 }

  private static func room(in size: Size, _ guide: TourGuide?) -> Size {
    Size(columns: size.columns, rows: size.rows - (guide?.rows(in: size) ?? 0))
  }

  private var now: Instant { SystemClock.now() }
}
