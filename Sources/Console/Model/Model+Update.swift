public import Casework
internal import SafeText

extension Model {
  /// When a tick is needed at the latest: when the minute changes, the second while a reply is on hold, a key that writes
  /// has waited long enough, something that a key would keep ends, or that is warned of.
  public var deadline: Instant {
    let pace: Int64 = waiting.allSatisfy { $0.leavesAt == nil } ? 60_000 : 1000
    let next = Instant(milliseconds: (now.milliseconds / pace + 1) * pace)
    return [next, burst.deadline, nextWarning].compactMap(\.self).min() ?? next
  }

  /// Takes an event and returns what is to be done outside, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key, let at):
      now = max(now, at)
      (lastKeyAt, listedAt) = (now, now)
      let due = releaseHeld()
      return due + leases.renewal(of: openMessage, at: now) + press(key)
    case .paste(let text):
      guard top.takesPaste, !isGoing, !isHidden else {
        tell(Notice(.refused, "A paste was not taken: it could have pressed keys. Paste only into a field."))
        return []
      }
      return react { $0.paste(text, $1) }
    case .click(let position): return click(position)
    case .resize(let size):
      self.size = size
      return screens.indices.flatMap { index in react(at: index) { $0.resized($1) } }
    case .tick(let instant):
      now = max(now, instant)
      waiting.removeAll { $0.leavesAt.map { $0 <= now } ?? false }
      if let hidesAt, hidesAt <= now { isHidden = true }
      if now - listedAt >= Self.listsStand || isSomethingLate { listedAt = now }
      return releaseHeld()
    case .result(let result): return receive(result)
    }
  }

  /// How long lists tell the same time left while nobody presses a key: fewer changes to be read aloud.
  private static let listsStand = Interval.minutes(10)

  /// Whether something in the queue passed its target since lists were told anew.
  private var isSomethingLate: Bool {
    (screens.first as? QueueScreen)?.list.rows.contains {
      $0.isLate(at: now) && !$0.isLate(at: listedAt)
    } ?? false
  }

  private mutating func releaseHeld() -> [Effect] {
    guard let action = burst.release(at: now) else { return [] }
    return perform(action)
  }

  /// Moves to the row that was clicked, as the arrows would.
  private mutating func click(_ position: Position) -> [Effect] {
    let distance = position.row - view.cursor.row
    let action: Action = distance < 0 ? .up : .down
    guard !isHidden, !isGoing, top.contexts.contains(where: action.contexts.contains) else { return [] }
    return (0..<abs(distance)).flatMap { _ in perform(action) }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if isHidden {
      isHidden = false
      return [.redraw]
    }
    if top.isTyping && !isGoing && key.typed != nil { return react { $0.type(key, $1) } }
    let isCharacter = key.typed != nil
    guard let action = keys.action(for: key, in: contexts) else {
      isGoing = false
      if isCharacter, let refused = burst.takeCharacter(at: now) { refuseBurst(refused) }
      if top.isTyping { return react { $0.type(key, $1) } }
      return []
    }
    guard isCharacter else { return perform(action) }
    if action.kind == .writes {
      if burst.takeWrite(action, at: now) == .refused { refuseBurst(action) }
      return []
    }
    if let refused = burst.takeCharacter(at: now) { refuseBurst(refused) }
    return perform(action)
  }

  private mutating func refuseBurst(_ action: Action) {
    tell(
      Notice(
        .refused,
        "\(escaping: action.name) was not done: its key came in a burst of others, as from a paste. Press it by itself."
      ))
  }

  /// Does what an action stands for, on the model or on the screen on top.
  mutating func perform(_ action: Action) -> [Effect] {
    if isGoing || action.contexts == [.going] {
      isGoing = false
      return go(action)
    }
    if let refusal = top.refusal(of: action) {
      tell(Notice(.refused, refusal))
      return []
    }
    switch action {
    case .help, .commands:
      return open(
        ActionsScreen(action == .help ? .help : .palette, contexts: contexts, keys: keys) { top.refusal(of: $0) })
    case .notices:
      isNoticeUnread = false
      return open(ReadingScreen.notices(notices, surroundings(at: screens.count - 1))) + [.noticesRead]
    case .leave where screens.count == 1: return leave()
    case .go: isGoing = true
    case .undo where !top.takes(action): return [.undo]
    case .extendHold where !top.takes(action): return [.extendHold]
    case .redraw: return [.redraw]
    case .mouse:
      isMouseOn.toggle()
      return [.mouse(isMouseOn)]
    case .plain: return [.plain]
    case .hide: isHidden = true
    case .suspend: return [.suspend]
    default:
      if action == .back || (notices.last?.kind != .refused && !Action.lists.contains(action)) {
        isNoticeUnread = false
      }
      return react { $0.perform(action, $1) }
    }
    return []
  }

  /// Ends, unless a reply goes soon: then the person says whether to leave it to go. One that waits to be told does so
  /// without this session.
  private mutating func leave() -> [Effect] {
    let leaving = waiting.count { $0.leavesAt != nil }
    guard leaving > 0 else { return [.quit] }
    tell(
      Notice(
        .refused,
        """
        \(leaving) waiting to go: \(keys.words(for: .leave)) ends when nothing is on hold. \
        \(keys.words(for: .undo)) takes it back; or leave it and wait.
        """))
    return []
  }

  private mutating func go(_ action: Action) -> [Effect] {
    switch action {
    case .goQueue: return closeAll()
    case .goMine:
      let left = closeAll()
      return left + react { $0.perform(action, $1) }
    case .goDrafts: return [.reply(.loadDrafts)]
    case .goWaiting: return [.reply(.loadWaiting)]
    case .goFigures: return [.loadFigures]
    case .goOverdue: return [.loadOverdue]
    case .goQuarantine: return [.quarantine(.load(all: false))]
    default: return []
    }
  }
}
