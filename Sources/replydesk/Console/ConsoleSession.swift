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
  /// What keys asked for and others put off: it is done once none comes for a moment.
  private var owed: [Effect] = []
  /// The state of the store's file when the queue was last looked at.
  private var seen: FileStamp?

  /// How long no key comes before what was put off is done.
  private static let pause = Interval(milliseconds: 20)
  /// How often it is looked whether somebody wrote to the store, while nobody presses a key.
  private static let look = Interval.seconds(2)
  /// How often the queue is looked at anew all the same, since time changes it too.
  private static let refresh = Interval.seconds(30)

  init(_ terminal: consuming Terminal, desk: Desk, settings: Settings, keys: KeyTable, guide: TourGuide? = nil) {
    self.guide = guide
    model = Model(
      keys: keys, size: Self.room(in: terminal.size, guide), now: desk.now, zone: desk.zone,
      person: ConsoleWords.name(of: desk.account), filter: "is:open",
      columns: KeptColumns(store: settings.storePath, account: desk.account).chosen)
    model.hidesAfter = settings.blankAfter
    self.terminal = terminal
    self.desk = ConsoleDesk(desk: desk, settings: settings, firstRows: model.size.rows)
    refreshedAt = desk.now
    seen = self.desk.stamp
  }

  /// How a session ended.
  enum Ending {
    case quit
    /// The person asked to go on in plain mode.
    case plain
    /// A signal ended it.
    case stopped(Int32)
  }

  /// Works until the person ends it.
  ///
  /// - Parameter begin: what can wait until the queue is painted.
  mutating func run(afterFirstPaint begin: () -> Void) -> Ending {
    var effects = model.start
    var hasBegun = false
    for result in desk.waiting(areFromBefore: true) { effects += model.update(.result(result)) }
    while true {
      // What a key changed is painted before anything is asked of the store for it; but a row together with what it shows of
      // its message, which would be wiped and written again.
      if !effects.allSatisfy(\.isPeek) || effects.isEmpty { terminal.draw(view) }
      for effect in effects { if let ending = carryOut(effect) { return ending } }
      if !effects.isEmpty { terminal.draw(view) }
      if !hasBegun { begin() }
      hasBegun = true
      let wait = max(Interval(milliseconds: 1), model.deadline - now)
      effects = []
      switch terminal.next(waiting: min(wait, owed.isEmpty ? Self.look : Self.pause)) {
      case .key where guide?.isFinished == true: return .quit
      case .key(let key): effects = model.update(.key(key, at: now))
      case .click(let position):
        effects = model.update(.click(Position(column: position.column, row: position.row - aboveScreen)))
      case .paste(let text): effects = model.update(.paste(text))
      case .resize(let size): effects = model.update(.resize(Self.room(in: size, guide)))
      case .suspend: effects = [.suspend]
      case .timeout where !owed.isEmpty: swap(&effects, &owed)
      case .woken, .timeout: effects = model.update(.tick(now)) + lookAgain()
      case .stop(let signal): return .stopped(signal)
      case .gone: return .stopped(SIGHUP)
      }
    }
  }

  /// Looks at the store where somebody wrote to it since, or where half a minute has passed.
  private mutating func lookAgain() -> [Effect] {
    let stamp = desk.stamp
    guard stamp != seen || now - refreshedAt >= Self.refresh else { return [] }
    (seen, refreshedAt) = (stamp, now)
    let results =
      desk.refreshed() + (model.openMessage.map { desk.refreshed(open: $0) } ?? [])
      + (model.openPreview.map { desk.refreshed(preview: $0) } ?? [])
    return results.flatMap { model.update(.result($0)) }
  }

  /// Does what an effect asks for; not nil where it ends the session.
  private mutating func carryOut(_ effect: Effect) -> Ending? {
    switch effect {
    case .quit: return .quit
    case .plain: return .plain
    case .redraw: terminal.redraw(view)
    case .bell: terminal.bell()
    case .copy(let id): terminal.copy(id.description)
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .suspend:
      terminal.suspend()
      _ = model.update(.resize(Self.room(in: terminal.size, guide)))
    case .peek, .countFilter, .loadCounts, .loadMoreRows:
      // Keys come first, and of what they ask for one after the other only the last is wanted.
      guard !Terminal.hasInput, let results = desk.answer(effect, unless: { Terminal.hasInput }) else {
        owed.removeAll(where: effect.takesThePlace)
        owed.append(effect)
        return nil
      }
      return take(results)
    default: return take(desk.answer(effect))
    }
    return nil
  }

  private mutating func take(_ results: [StoreResult]) -> Ending? {
    for result in results {
      guide?.see(result)
      let effects = model.update(.result(result))
      if !effects.isEmpty { terminal.draw(view) }
      for next in effects {
        if let ending = carryOut(next) { return ending }
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

extension Effect {
  fileprivate var isPeek: Bool {
    if case .peek = self { true } else { false }
  }

  /// Whether nobody wants another effect any more once this one is asked for.
  fileprivate func takesThePlace(of other: Effect) -> Bool {
    switch (self, other) {
    case (.peek, .peek), (.countFilter, .countFilter), (.loadCounts, .loadCounts),
      (.loadMoreRows, .loadMoreRows):
      true
    default: false
    }
  }
}
