public import Casework
public import SafeText
public import Wording

/// What became of a `ReplyEffect`.
public enum ReplyResult: Sendable {
  /// Several templates fit, or somebody asked which there are.
  case templates(TemplateChoices)
  /// A draft to work at.
  case draft(Composition)
  /// The draft is kept, since then.
  case saved(ActivityID, at: Instant)
  /// Pasted text was approved lines; the draft holds them now.
  case pasted(ActivityID, Reply)
  /// Pasted text was not approved lines; nothing was changed.
  case pasteRefused(ActivityID, PasteRefusal)
  /// The draft is gone.
  case discarded(ActivityID)
  /// What would be sent.
  case preview(PreviewView)
  /// It cannot be sent as it is: every reason, without personal data.
  case previewRefused(ActivityID, [SafeText])
  /// What others did meanwhile about an email that is previewed, as `PreviewView.others`.
  case othersChanged(ActivityID, SafeText)
  /// It is approved, and held.
  case sent(WaitingReply)
  /// It is a draft again.
  case takenBack(ActivityID)
  /// The drafts of this person.
  case drafts([DraftRow])
  /// The drafts changed while their list is open.
  case draftsChanged([DraftRow])
  /// What is waiting to go.
  case waiting([WaitingRow])
  /// What is waiting to go changed while its list is open.
  case waitingChanged([WaitingRow])
}

extension ReplyResult {
  /// The screen that this result opens; nil where it belongs to one that is open.
  var screen: (any Screen)? {
    switch self {
    case .templates(let choices): TemplateScreen(choices)
    case .draft(let draft): ComposeScreen(draft)
    case .preview(let view): PreviewScreen(view)
    case .drafts(let rows): DraftsScreen(rows)
    case .waiting(let rows): WaitingScreen(rows)
    case .draftsChanged, .waitingChanged, .saved, .pasted, .pasteRefused, .discarded, .previewRefused, .othersChanged,
      .sent,
      .takenBack:
      nil
    }
  }
}

/// Why pasted text was not taken: the nearest approved line, beside what was pasted (EM-3).
public struct PasteRefusal: Hashable, Sendable {
  /// The nearest approved line; nil where none is near.
  public let nearest: WordingReference?
  /// Its words and the pasted ones side by side, in order, what was pasted masked.
  public let words: [Word]

  /// A word of the nearest line, or of what was pasted.
  public enum Word: Hashable, Sendable {
    /// In both.
    case same(SafeText)
    /// In the approved line only.
    case missing(SafeText)
    /// In the pasted text only, masked.
    case extra(SafeText)
  }

  /// A refusal with the nearest line.
  public init(nearest: WordingReference?, words: [Word]) { (self.nearest, self.words) = (nearest, words) }
}
