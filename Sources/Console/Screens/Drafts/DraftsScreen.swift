public import Casework
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

/// The drafts of one person; none is ever lost.
struct DraftsScreen: Screen {
  private(set) var rows: [DraftRow]
  var cursor = RowCursor()

  init(_ rows: [DraftRow]) { self.rows = rows }

  let contexts: [Context] = [.drafts, .list]
  let title: SafeText = "drafts"

  /// The draft under the cursor; nil where there is none.
  var selected: DraftRow? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    if cursor.move(action, count: rows.count, page: surroundings.size.rows - 8) { return [] }
    switch action {
    case .back, .leave: return [.close]
    case .openDraft: return selected.map { [.effect(.reply(.start($0.activity)))] } ?? []
    case .discard: return selected.map { [.effect(.reply(.discard($0.activity)))] } ?? []
    default: return []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    switch result {
    case .reply(.discarded(let id)), .reply(.draft(let draft)) where draft.activity == id: break
    default: break
    }
    return []
  }
}
