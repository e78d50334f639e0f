public import Casework
public import SafeText

/// A reply that was approved and is not with the client yet.
public struct WaitingRow: Hashable, Sendable {
  /// What it answers.
  public let activity: ActivityID
  /// To whom, masked: `B. T*** (..903)`.
  public let client: SafeText
  /// When it goes; nil where that is not a matter of time.
  public let leavesAt: Instant?
  /// When the enquiry is to be answered at the latest.
  public let dueAt: Instant
  /// Where it stands: `on hold`, `put off by the mail server`, `a person must look`.
  public let state: SafeText
  /// Whether it can still be taken back.
  public let canTakeBack: Bool
  /// Whether it is held until whoever approved it lets it go.
  public let isHeldUntilTold: Bool

  /// A reply on its way.
  public init(
    activity: ActivityID, client: SafeText, leavesAt: Instant?, dueAt: Instant, state: SafeText, canTakeBack: Bool,
    isHeldUntilTold: Bool = false
  ) {
    (self.activity, self.client, self.leavesAt, self.dueAt) = (activity, client, leavesAt, dueAt)
    (self.state, self.canTakeBack, self.isHeldUntilTold) = (state, canTakeBack, isHeldUntilTold)
  }
}

extension WaitingRow: ActivityRow {}

/// Replies that are waiting to go, each of which can be taken back by itself.
struct WaitingScreen: Screen {
  /// How much longer `+` holds a reply.
  static let step = Interval.seconds(20)

  /// The replies, the next to go first.
  private(set) var list: ActivityList<WaitingRow>

  init(_ rows: [WaitingRow]) { list = ActivityList(Self.ordered(rows)) }

  let contexts: [Context] = [.waiting, .list]
  let title: SafeText = "waiting to go"

  func takes(_ action: Action) -> Bool { (action == .undo || action == .extendHold) && list.selected != nil }

  func refusal(of action: Action) -> SafeText? {
    guard let selected = list.selected else {
      return [.openWaiting, .holdUntilTold, .letGo].contains(action) ? "Nothing waits to go." : nil
    }
    switch action {
    case .undo where !selected.canTakeBack, .extendHold where !selected.canTakeBack,
      .holdUntilTold where !selected.canTakeBack:
      return "The reply to \(selected.client) can no longer be taken back: \(selected.state)."
    case .extendHold where selected.isHeldUntilTold, .holdUntilTold where selected.isHeldUntilTold:
      return "The reply to \(selected.client) is held until you let it go already."
    case .letGo where !selected.isHeldUntilTold && selected.leavesAt == nil:
      return "The reply to \(selected.client) goes as soon as it can: \(selected.state)."
    default: return nil
    }
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if list.move(action, surroundings) { return [] }
    switch (action, list.selected) {
    case (.back, _), (.leave, _): return [.close]
    case (.undo, let row?): return [.effect(.reply(.takeBack(row.activity)))]
    case (.extendHold, let row?): return [.effect(.reply(.hold(row.activity, longerBy: Self.step)))]
    case (.holdUntilTold, let row?): return [.effect(.reply(.holdUntilTold(row.activity)))]
    case (.letGo, let row?) where row.isHeldUntilTold: return [.effect(.reply(.letGo(row.activity)))]
    case (.letGo, let row?): return [.open(QuestionScreen.sendNow(row))]
    case (.openWaiting, let row?): return [.effect(.openMessage(row.activity))]
    default: return []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    if case .reply(.takenBack(let id)) = result, let row = list.rows.first(where: { $0.activity == id }) {
      return [.notice(Notice(.done, "The reply to \(row.client) is a draft again; nothing was sent."))]
    }
    // The same list, loaded anew, comes on top.
    if case .reply(.waiting) = result { return [.close] }
    guard case .reply(.waitingChanged(let rows)) = result else { return [] }
    list.replace(with: Self.ordered(rows), surroundings)
    return []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let now = surroundings.now
    var sheet = Sheet(head: [
      Sheet.title(
        "Waiting to go", "\(list.rows.count) \(list.rows.count == 1 ? "reply" : "replies" as SafeText)",
        columns: area.columns),
      Sheet.Row("  Client                Goes                    State", .heading),
    ])
    sheet.body = list.rows.map { row in
      let isHere = list.isSelected(row)
      let goes = Self.countdown(to: row.leavesAt, at: now)
      let late: SafeText = (row.leavesAt.map { $0 > row.dueAt && row.dueAt > now } ?? false) ? ", after the target" : ""
      let text: SafeText =
        "\(isHere ? ">" as SafeText : " ") \(row.client.truncated(toColumns: 21).padded(toColumns: 21)) \(goes.padded(toColumns: 23)) \(row.state)\(late)"
      return Sheet.Row(text, isHere ? .selected : .normal, cursor: isHere ? 0 : nil)
    }
    if list.rows.isEmpty { sheet.body = [Sheet.Row("Nothing waits to go.", cursor: 0)] }
    if let selected = list.selected {
      let goes = Self.countdown(to: selected.leavesAt, at: now)
      sheet.foot =
        [Sheet.Row()]
        + Sheet.wrapped(
          "Reply to \(selected.client), \(goes). \(whatCanBeDone(with: selected, surroundings.keys))",
          columns: area.columns)
    }
    return sheet.draw(in: area, of: &grid)
  }

  private func whatCanBeDone(with row: WaitingRow, _ keys: KeyTable) -> SafeText {
    guard row.canTakeBack else { return "It can no longer be taken back." }
    let back: SafeText = "\(keys.words(for: .undo)) takes it back"
    if row.isHeldUntilTold {
      return "\(back), \(keys.words(for: .letGo)) lets it go. Held past the target it counts as late."
    }
    let longer: SafeText = "\(keys.words(for: .extendHold)) holds it \(Self.step.inWords) longer"
    let until: SafeText = "\(keys.words(for: .holdUntilTold)) until you let it go"
    return "\(back), \(longer), \(until), \(keys.words(for: .letGo)) sends it now."
  }

  /// How long until a reply goes, in words.
  static func countdown(to leavesAt: Instant?, at now: Instant) -> SafeText {
    guard let leavesAt else { return "not by itself" }
    return leavesAt > now ? "in \((leavesAt - now).inWords)" : "now"
  }

  private static func ordered(_ rows: [WaitingRow]) -> [WaitingRow] {
    rows.sorted { ($0.leavesAt?.milliseconds ?? .max, $0.activity) < ($1.leavesAt?.milliseconds ?? .max, $1.activity) }
  }
}
