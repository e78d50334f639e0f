public import Casework
public import SafeText
public import Wording

/// The templates that could answer a message, with the reasons for which others may not.
public struct TemplateChoices: Sendable {
  /// The message.
  public let activity: ActivityID
  /// Whom it is for, masked, and what it answers.
  public let client: SafeText
  /// The templates.
  public let choices: [WordingChoice<Template>]

  /// Templates for a message.
  public init(activity: ActivityID, client: SafeText, choices: [WordingChoice<Template>]) {
    (self.activity, self.client, self.choices) = (activity, client, choices)
  }
}

/// Chooses a template from a list; those that may not be used are shown only while asked for, with the reasons.
struct TemplatePicker: Sendable {
  /// What there is to choose from.
  let offer: TemplateChoices
  /// Whether templates that may not be used are shown with the reasons.
  private(set) var showsHidden = false
  /// The row on which the cursor stands, from 0 up.
  private(set) var selection = 0

  init(_ offer: TemplateChoices) { self.offer = offer }

  /// The templates shown, those that may be used first.
  var rows: [WordingChoice<Template>] {
    let usable = offer.choices.filter(\.isUsable)
    return showsHidden ? usable + offer.choices.filter { !$0.isUsable } : usable
  }

  /// How many may not be used.
  var hidden: Int { offer.choices.count { !$0.isUsable } }

  /// The row under the cursor; nil where there is none.
  var selected: WordingChoice<Template>? {
    let rows = rows
    return rows.indices.contains(selection) ? rows[selection] : nil
  }

  /// Shows templates that may not be used, or hides them again.
  mutating func toggleHidden() {
    showsHidden.toggle()
    move(by: 0)
  }

  /// Moves by so many rows, at most to either end.
  mutating func move(by count: Int) { selection = max(0, min(selection + count, rows.count - 1)) }
}
