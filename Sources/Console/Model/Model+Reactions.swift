internal import SafeText

extension Model {
  /// The notices that are kept.
  private static let noticesKept = 200

  /// Lets the screen on top act, and carries out what it wants.
  mutating func react(_ act: (inout any Screen, Surroundings) -> [Reaction]) -> [Effect] {
    react(at: screens.count - 1, act)
  }

  mutating func react(at index: Int, _ act: (inout any Screen, Surroundings) -> [Reaction]) -> [Effect] {
    let known = surroundings(at: index)
    return carryOut(act(&screens[index], known), of: index)
  }

  private mutating func carryOut(_ reactions: [Reaction], of index: Int) -> [Effect] {
    var effects: [Effect] = []
    for reaction in reactions {
      switch reaction {
      case .effect(let effect): effects.append(effect)
      case .open(let screen): effects += open(screen)
      case .replace(let screen): if screens.indices.contains(index) { screens[index] = screen }
      case .close: if index > 0, screens.indices.contains(index) { screens.remove(at: index) }
      case .notice(let notice): tell(notice)
      case .columns(let columns):
        if var queue = screens[0] as? QueueScreen {
          queue.columns = columns
          screens[0] = queue
        }
        effects.append(.keepColumns(columns))
      case .showQueue(let filter):
        // What was refused while the filter was typed is settled.
        isNoticeUnread = false
        effects += showQueue(filter)
      case .closeAndPerform(let action):
        if index > 0, screens.indices.contains(index) { screens.remove(at: index) }
        effects += perform(action)
      }
    }
    return effects
  }

  /// Goes back to the queue, and says of a message that was open that it is left.
  mutating func closeAll() -> [Effect] {
    let left = screens.dropFirst().compactMap { ($0 as? MessageScreen)?.id }
    screens.removeSubrange(1...)
    return left.map { .closeMessage($0) }
  }

  private mutating func showQueue(_ filter: String) -> [Effect] {
    let left = closeAll()
    guard var queue = screens[0] as? QueueScreen else { return left }
    let reactions = queue.load(filter)
    screens[0] = queue
    return left + carryOut(reactions, of: 0)
  }

  /// Puts a screen on top.
  mutating func open(_ screen: any Screen) -> [Effect] {
    screens.append(screen)
    return []
  }

  /// Puts the screen of a result on top; a message takes the place of the one that was open before.
  private mutating func show(_ screen: any Screen) -> [Effect] {
    if screen is FiguresScreen, screens.contains(where: { $0 is FiguresScreen }) { return [] }
    guard screen is MessageScreen, let index = screens.firstIndex(where: { $0 is MessageScreen }),
      let old = screens[index] as? MessageScreen
    else { return open(screen) }
    screens.removeSubrange(index...)
    return [.closeMessage(old.id)] + open(screen)
  }

  /// Says something that stays until it is read.
  mutating func tell(_ notice: Notice) {
    var notice = notice
    notice.at = now
    notices.append(notice)
    if notices.count > Self.noticesKept { notices.removeFirst(notices.count - Self.noticesKept) }
    isNoticeUnread = true
  }

  /// Keeps what the store has to tell; what was said of the person's own doing a moment ago stays on the screen.
  private mutating func tell(_ news: [SafeText]) {
    let own = isNoticeUnread && notices.last?.at == now ? notices.popLast() : nil
    for words in news { tell(Notice(.information, words)) }
    if news.count > 3 {
      tell(Notice(.information, "\(news.count) notices wait for you. \(keys.words(for: .notices)) lists them."))
    }
    if let own { notices.append(own) }
  }

  /// What is said at the start of replies that were sent in a session before and can still be taken back.
  private var stillOnHold: Notice {
    let (undo, list) = (keys.words(for: .undo), "\(keys.words(for: .go)) \(keys.words(for: .goWaiting))" as SafeText)
    return Notice(
      .information,
      waiting.count == 1
        ? "1 reply from before is on hold: \(undo) takes it back, \(list) lists it."
        : "\(waiting.count) replies from before are on hold: \(undo) takes back the next, \(list) lists them.")
  }

  /// Takes what became of an effect: opens the screen that it brings, and shows it to every screen that is open.
  mutating func receive(_ result: StoreResult) -> [Effect] {
    leases.follow(result, at: now)
    switch result {
    case .waiting(let replies, let areFromBefore):
      waiting = replies.sorted()
      if areFromBefore && !replies.isEmpty { tell(stillOnHold) }
    case .told(let news): tell(news)
    case .done(let words): tell(Notice(.done, words))
    case .refused(let refusal): tell(Notice(refusal))
    case .backToQueue: return closeAll()
    case .changed(let change, let outcomes): if outcomes.count == 1 { tell(Notice(change, outcomes[0])) }
    default: break
    }
    var effects: [Effect] = []
    for index in screens.indices.reversed() where screens.indices.contains(index) {
      effects += react(at: index) { $0.receive(result, $1) }
    }
    if let screen = result.screen { effects += show(screen) }
    return effects
  }
}

extension StoreResult {
  /// The screen that this result opens; nil where it belongs to one that is open.
  var screen: (any Screen)? {
    switch self {
    case .message(let view): MessageScreen(view)
    case .reasonWanted(let id, _): PromptScreen.reading(id)
    case .history(let view): ReadingScreen.history(view)
    case .client(let view): ReadingScreen.client(view)
    case .figures(let view): FiguresScreen(view)
    case .overdue(let view): OverdueScreen(view)
    case .quarantine(let view): QuarantineScreen(view)
    case .quarantined(let view): QuarantinedScreen(view)
    case .revealed(let id, let label, let value): RevealScreen(id, label: label, value: value)
    case .changed(let change, let outcomes) where outcomes.count > 1: ReadingScreen.outcomes(change, outcomes)
    case .reply(let result): result.screen
    case .form(let result): result.screen
    default: nil
    }
  }
}
