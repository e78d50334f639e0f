internal import Casework
internal import Console
internal import Filtering
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Storage
internal import Workflows

/// Carries the effects of the console out on the desk, and says what became of each in its words.
final class ConsoleDesk {
  let desk: Desk
  let settings: Settings
  /// The filter that the queue was last loaded with, and the saved view that it came from.
  private var shown: (filter: String, view: Int?) = ("is:open", nil) { didSet { total = 0 } }
  /// The order in which `next` goes through the queue.
  private var order: [ActivityID] = []
  /// How many it had when it was last counted.
  private var total = 0
  /// The counts above the queue when they were last taken; empty before: it is painted first.
  private var counts: [QueueCount] = []
  /// How many rows of it are painted then.
  private let firstRows: Int
  /// The number of the last thing that the store had to tell.
  private var toldUpTo: Int64 = 0
  /// How many rows of the queue are loaded; more once somebody goes past them.
  private var limit = 100
  /// How many messages are looked at for the rows of a filter before they are shown: a twentieth of a second's work. What
  /// fits behind them comes with the count, which gives way to keys.
  private static let lookedAt = 1000
  /// The days of the leader's figures, and the table beside them.
  var figureDays: ClosedRange<CivilDate>?
  var figureSection = "caseworkers"
  /// Whether the list of what could not be taken in has what was dealt with.
  var showsAllQuarantined = false
  /// Forms that are not finished.
  let forms: KeptForms
  /// The columns of the queue that this person chose.
  let columns: KeptColumns
  /// What `u` takes back, the last change at the end.
  private var undos: [Undo] = []

  /// - Parameter firstRows: how many rows of the queue are wanted before it is counted.
  init(desk: Desk, settings: Settings, firstRows: Int) {
    (self.desk, self.settings, self.firstRows) = (desk, settings, firstRows)
    forms = KeptForms(store: settings.storePath, account: desk.account)
    columns = KeptColumns(store: settings.storePath, account: desk.account)
  }

  /// Keeps how a change is taken back.
  func remember(_ undo: Undo) {
    if case .changes(_, let reversals) = undo, reversals.isEmpty { return }
    undos = undos.suffix(99) + [undo]
  }

  /// Takes back a reply on hold, or where there is none the last change.
  private func undo() throws -> [StoreResult] {
    if try hasReplyOnHold() { return try takeBackNext() }
    guard let undo = undos.popLast() else { throw Refusal("There is nothing to take back.", code: "undo.nothing") }
    return try carryOut(undo)
  }

  /// The state of the store's file: another one once somebody has written to it.
  var stamp: FileStamp? { try? FileStamp("\(settings.storePath)/replydesk.sqlite") }

  /// What others may have changed since about the message that is open.
  func refreshed(open id: ActivityID) -> [StoreResult] { (try? [.messageChanged(message(id, isGlance: true))]) ?? [] }

  /// Where a message stands in the queue: `row 7 of 41`; empty where it is not in it.
  func place(of id: ActivityID) -> SafeText {
    order.firstIndex(of: id).map { "row \($0 + 1) of \(max(total, order.count))" } ?? ""
  }

  /// Everything that an effect leads to; a refusal is one result like any other.
  func answer(_ effect: Effect) -> [StoreResult] {
    do {
      return try carryOut(effect)
    } catch let error as DeskError where error.code == "access.reason" {
      return effect.matter.map { [.reasonWanted($0, SafeText(escaping: error.message))] } ?? [
        .refused(ConsoleWords.refusal(error))
      ]
    } catch {
      return [.refused(ConsoleWords.refusal(error))]
    }
  }

  /// As `answer`; nil where something urgent came before it was done.
  func answer(_ effect: Effect, unless isUrgent: @escaping () -> Bool) -> [StoreResult]? {
    desk.store.reading(unless: isUrgent) { answer(effect) }
  }

  /// What others may have changed since.
  func refreshed() -> [StoreResult] { answer(.loadQueue(filter: shown.filter)) + waiting() + told() }

  /// What the store has to tell this person since it was last asked, the oldest first.
  private func told() -> [StoreResult] {
    let news = (try? desk.notices())?.prefix(50).filter { $0.id > toldUpTo } ?? []
    toldUpTo = news.first?.id ?? toldUpTo
    return news.isEmpty ? [] : [.told(news.reversed().map { SafeText(escaping: $0.text).asSentence })]
  }

  private func carryOut(_ effect: Effect) throws -> [StoreResult] {
    switch effect {
    case .loadQueue(let filter):
      if filter != shown.filter { shown = (filter, nil) }
      return [.queue(try queue())]
    case .loadCounts:
      counts = try counted()
      return [.queue(try queue(isCounted: true))] + told()
    case .noticesRead:
      if toldUpTo > 0 { _ = try desk.markNoticesRead() }
      return []
    case .loadMoreRows:
      // Where a key comes first the limit stays, and this is done once more.
      let view = try queue(limit: limit * 4, isWhole: true)
      limit *= 4
      return [.queue(view)]
    case .loadView(let number):
      guard let view = settings.views.first(where: { $0.number == number }) else {
        throw Refusal(
          "There is no saved view \(number).", advice: "Write [view.\(number)] into the configuration.", code: "view")
      }
      shown = (view.filter, number)
      return [.queue(try queue())]
    case .countFilter(let text):
      do {
        return [.filterCount(filter: text, .success(try desk.count(Filter(text))))]
      } catch let error as FilterError {
        return [.filterCount(filter: text, .failure(Refusal(SafeText(escaping: error.description), code: "filter")))]
      }
    case .keepColumns(let chosen):
      try columns.keep(chosen)
      return []
    case .peek(let id): return [.peek(try message(id, isGlance: true))]
    case .openMessage(let id, let reason): return try open(id, because: reason)
    case .renew(let id):
      // Where it fails the end of the lease is told, as if no key had been pressed.
      return (try? leased(id, from: desk.now, desk.keepOpen(id)) ?? refreshed(open: id)) ?? []
    case .openNext(let id, let backwards): return try openNext(after: id, backwards: backwards)
    case .closeMessage(let id):
      try desk.close(id)
      return []
    case .change(let change, let ids): return try carryOut(change, on: ids)
    case .loadHistory(let id): return [.history(try history(of: id))]
    case .loadClient(let id): return [.client(try clientView(of: id))]
    case .loadFigures, .loadFiguresBy, .loadFiguresOf: return [.figures(try figures(effect))]
    case .loadOverdue: return [.overdue(try overdue())]
    case .quarantine(let effect): return try carryOut(effect)
    case .loadPeople: return [.people(try people())]
    case .exportFigures: return [.done(try exportFigures())]
    case .undo: return try undo()
    case .extendHold: return try extendNext()
    case .reply(let effect): return try carryOut(effect)
    case .form(let effect): return try carryOut(effect)
    case .copy, .bell, .redraw, .mouse, .suspend, .plain, .quit: return []
    }
  }

  /// The queue as it is now, under the counts that were taken last.
  ///
  /// - Parameters:
  ///   - isCounted: whether it is counted too, which takes as long as looking at every message.
  ///   - isWhole: whether every row up to the limit is wanted, however long that takes.
  private func queue(limit wanted: Int? = nil, isCounted: Bool = false, isWhole: Bool = false) throws -> QueueView {
    let filter = try Filter(shown.filter)
    let limit = wanted ?? (counts.isEmpty ? firstRows : limit)
    let lines = try desk.queue(filter, limit: limit, lookingAt: isCounted || isWhole ? .max : Self.lookedAt)
    order = lines.map(\.activity.id)
    let total = !isCounted ? nil : lines.count < limit ? lines.count : try desk.count(filter)
    if let total { self.total = total }
    let readers = Dictionary(
      grouping: try desk.presences().filter { $0.account != desk.account }, by: \.activity)
    return QueueView(
      heading: shown.view.flatMap { number in settings.views.first { $0.number == number } }
        .map { SafeText(escaping: $0.name) } ?? ConsoleWords.heading(of: shown.filter),
      counts: counts,
      filter: shown.filter, rows: lines.map { row(of: $0, reader: readers[$0.activity.id]?.first?.account) },
      total: total, view: shown.view, viewNames: settings.views.map { SafeText(escaping: $0.name) })
  }

  /// A message that is opened, which is recorded: taken, where nobody has it, so that two people never work on the same one.
  private func open(_ id: ActivityID, because reason: String? = nil) throws -> [StoreResult] {
    let from = desk.now
    let lease = leased(id, from: from, try desk.open(id, because: reason))
    return [.message(try message(id))] + (lease ?? [])
  }

  /// Until when a message is this person's; nil where somebody else works on it.
  private func leased(_ id: ActivityID, from: Instant, _ until: Instant?) -> [StoreResult]? {
    until.map { [.leased(Lease(on: id, from: from, until: $0))] }
  }

  func openNext(after id: ActivityID?, backwards: Bool) throws -> [StoreResult] {
    if let id, let index = order.firstIndex(of: id) {
      let next = backwards ? index - 1 : index + 1
      if order.indices.contains(next), let line = try? desk.line(of: desk.activity(order[next])),
        line.activity.status == .open, line.activity.owner == desk.account
      {
        return try open(order[next])
      }
    }
    guard !backwards else { throw Refusal("There is nothing of yours before this one.", code: "queue.first") }
    guard let claimed = try desk.claimNext() else {
      throw Refusal("Nothing waits for you.", advice: "Look at the whole queue.", code: "queue.empty")
    }
    return try open(claimed.id) + [.queue(try queue())]
  }

  private func counted() throws -> [QueueCount] {
    let counts = try desk.queueCounts()
    let quarantined = try desk.quarantineCount()
    return [
      QueueCount("Open", Int(counts.open)), QueueCount("due in 12h", Int(counts.dueInTwelveHours)),
      QueueCount("due in 4h", Int(counts.dueInFourHours)), QueueCount("LATE", Int(counts.late), style: .late),
      QueueCount("SAFEGUARDING", Int(counts.safeguarding), style: .warning), QueueCount("mine", Int(counts.mine)),
    ] + (quarantined > 0 ? [QueueCount("QUARANTINE", quarantined, style: .warning)] : [])
  }
}
