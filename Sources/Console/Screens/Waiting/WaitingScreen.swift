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

  /// A reply on its way.
  public init(
    activity: ActivityID, client: SafeText, leavesAt: Instant?, dueAt: Instant, state: SafeText, canTakeBack: Bool
  ) {
    (self.activity, self.client, self.leavesAt, self.dueAt) = (activity, client, leavesAt, dueAt)
    (self.state, self.canTakeBack) = (state, canTakeBack)
  }
}

/// Replies that are waiting to go, each of which can be taken back by itself.
struct WaitingScreen: Screen {
  /// How much longer `+` holds a reply.
  static let step = Interval.seconds(20)

  /// The replies, the next to go first.
  private(set) var rows: [WaitingRow]
  private var cursor = RowCursor()
  /// The reply under the cursor: the list may change, the cursor stays with it.
  private var selectedID: ActivityID?

  init(_ rows: [WaitingRow]) {
    self.rows = Self.ordered(rows)
    selectedID = self.rows.first?.activity
  }

  let contexts: [Context] = [.waiting, .list]
  let title: SafeText = "waiting to go"

  /// The reply under the cursor; nil where none waits.
  var selected: WaitingRow? { rows.first { $0.activity == selectedID } }

  func takes(_ action: Action) -> Bool { (action == .undo || action == .extendHold) && selected != nil }

  func refusal(of action: Action) -> SafeText? {
    guard action == .undo || action == .extendHold, let selected, !selected.canTakeBack else { return nil }
    return "The reply to \(selected.client) can no longer be taken back: \(selected.state)."
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if cursor.move(action, count: rows.count, page: surroundings.size.rows - 8) {
      selectedID = rows.indices.contains(cursor.selected) ? rows[cursor.selected].activity : nil
      return []
    }
    switch (action, selected) {
    case (.back, _), (.leave, _): return [.close]
    case (.undo, let row?): return [.effect(.reply(.takeBack(row.activity)))]
    case (.extendHold, let row?): return [.effect(.reply(.hold(row.activity, longerBy: Self.step)))]
    case (.openWaiting, let row?): return [.effect(.openMessage(row.activity))]
    default: return []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    if case .reply(.takenBack(let id)) = result, let row = rows.first(where: { $0.activity == id }) {
      return [.notice(Notice(.done, "The reply to \(row.client) is a draft again; nothing was sent."))]
    }
    // The same list, loaded anew, comes on top.
    if case .reply(.waiting) = result { return [.close] }
    guard case .reply(.waitingChanged(let rows)) = result else { return [] }
    self.rows = Self.ordered(rows)
    if let index = self.rows.firstIndex(where: { $0.activity == selectedID }) {
      cursor.selected = index
    } else {
      cursor.keepInside(count: self.rows.count, page: surroundings.size.rows - 8)
      selectedID = self.rows.indices.contains(cursor.selected) ? self.rows[cursor.selected].activity : nil
    }
    return []
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let now = surroundings.now
    var sheet = Sheet(head: [
      Sheet.title(
        "Waiting to go", "\(rows.count) \(rows.count == 1 ? "reply" : "replies" as SafeText)", columns: area.columns),
      Sheet.Row("  Client                Goes                    State", .heading),
    ])
    sheet.body = rows.map { row in
      let isHere = row.activity == selectedID
      let goes = Self.countdown(to: row.leavesAt, at: now)
      let late: SafeText = (row.leavesAt.map { $0 > row.dueAt && row.dueAt > now } ?? false) ? ", after the target" : ""
      let text: SafeText =
        "\(isHere ? ">" as SafeText : " ") \(row.client.truncated(toColumns: 21).padded(toColumns: 21)) \(goes.padded(toColumns: 23)) \(row.state)\(late)"
      return Sheet.Row(text, isHere ? .selected : .normal, cursor: isHere ? 0 : nil)
    }
    if rows.isEmpty { sheet.body = [Sheet.Row("Nothing waits to go.", cursor: 0)] }
    if let selected {
      let goes = Self.countdown(to: selected.leavesAt, at: now)
      let can: SafeText =
        selected.canTakeBack
        ? "u takes it back, + holds it \(Self.step.inWords) longer." : "It can no longer be taken back."
      sheet.foot = [Sheet.Row()] + Sheet.wrapped("Reply to \(selected.client), \(goes). \(can)", columns: area.columns)
    }
    return sheet.draw(in: area, of: &grid)
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
