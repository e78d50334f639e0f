public import Casework
internal import Reporting
public import SafeText

/// A draft in the list of drafts.
public struct DraftRow: Hashable, Sendable {
  /// The activity that it answers.
  public let activity: ActivityID
  /// Whom it is for, masked: `A. K*** (..482)`.
  public let client: SafeText
  /// What it answers.
  public let subject: SafeText
  /// The template and its version.
  public let template: SafeText
  /// When the enquiry is to be answered at the latest.
  public let dueAt: Instant
  /// When it was last kept.
  public let savedAt: Instant
  /// How much is to be fixed before preview.
  public let toFix: Int
  /// Why it came back to be a draft, such as `failed: address refused`; empty where it never left.
  public let cameBack: SafeText

  /// A draft.
  public init(
    activity: ActivityID, client: SafeText, subject: SafeText, template: SafeText, dueAt: Instant, savedAt: Instant,
    toFix: Int, cameBack: SafeText = ""
  ) {
    (self.activity, self.client, self.subject, self.template) = (activity, client, subject, template)
    (self.dueAt, self.savedAt, self.toFix, self.cameBack) = (dueAt, savedAt, toFix, cameBack)
  }
}

extension DraftRow: ActivityRow {}

/// The drafts of one person; none is ever lost.
struct DraftsScreen: Screen {
  /// The drafts, the least time left first.
  private(set) var list: ActivityList<DraftRow>

  init(_ rows: [DraftRow]) { list = ActivityList(Self.ordered(rows)) }

  let contexts: [Context] = [.drafts, .list]
  let title: SafeText = "drafts"

  func refusal(of action: Action) -> SafeText? {
    [.openDraft, .discard].contains(action) && list.selected == nil ? "There are no drafts." : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if list.move(action, surroundings) { return [] }
    switch (action, list.selected) {
    case (.back, _), (.leave, _): return [.close]
    case (.openDraft, let row?): return [.effect(.reply(.start(row.activity)))]
    case (.discard, let row?): return [.effect(.reply(.discard(row.activity)))]
    default: return []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    switch result {
    case .reply(.discarded(let id)):
      let others = list.rows.filter { $0.activity != id }
      guard others.count < list.rows.count else { return [] }
      list.replace(with: others, surroundings)
      return [
        .notice(Notice(.done, "The draft is thrown away. \(surroundings.keys.words(for: .undo)) brings it back."))
      ]
    // The same list, loaded anew, comes on top.
    case .reply(.drafts): return [.close]
    case .reply(.draftsChanged(let rows)):
      list.replace(with: Self.ordered(rows), surroundings)
    default: break
    }
    return []
  }

  private static func ordered(_ rows: [DraftRow]) -> [DraftRow] {
    rows.sorted { ($0.dueAt, $0.activity) < ($1.dueAt, $1.activity) }
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    var sheet = Sheet(head: [
      Sheet.title("Drafts, least time left first", "\(list.rows.count)", columns: area.columns),
      Sheet.Row("  Left     Client                To fix  Subject", .heading),
    ])
    sheet.body = list.rows.map { row in
      let isHere = list.isSelected(row)
      let left = TimeLeft(row.dueAt - surroundings.listedAt).text.padded(toColumns: 8)
      let client = row.client.truncated(toColumns: 21).padded(toColumns: 21)
      let fix: SafeText = row.toFix == 0 ? "ready" : "\(row.toFix)"
      let back: SafeText = row.cameBack.isEmpty ? "" : "  CAME BACK: \(row.cameBack)"
      let text: SafeText =
        "\(isHere ? ">" as SafeText : " ") \(left) \(client) \(fix.padded(toColumns: 7)) \(row.subject)\(back)"
      return Sheet.Row(text, isHere ? .selected : .normal, cursor: isHere ? 0 : nil)
    }
    if list.rows.isEmpty { sheet.body = [Sheet.Row("No drafts.", cursor: 0)] }
    if let selected = list.selected {
      let saved = surroundings.zone.wallTime(at: selected.savedAt)
      let words: SafeText =
        "Draft to \(selected.client), \(selected.template), kept \(saved.date.short) at \(saved.hour.twoDigits):\(saved.minute.twoDigits). \(selected.cameBack.capitalised)"
      sheet.foot = [Sheet.Row()] + Sheet.wrapped(words, columns: area.columns)
    }
    return sheet.draw(in: area, of: &grid)
  }
}
