/// Where a key is bound: a screen, or all of them.
public enum Context: String, CaseIterable, Sendable {
  /// Every screen.
  case everywhere
  /// Every screen that shows rows to choose from.
  case list
  case queue, message, history, client
  case help, palette, notices, question, filter, choices, columns, prompt, reveal
  case figures, overdue
  /// What could not be taken in: the list, and one record of it.
  case quarantine, quarantined
  case templates, compose, lines, field, preview
  case call, outcome, note, drafts, waiting
  /// After `g`: the next letter says where to.
  case going
}

extension Context {
  /// Whether only its own keys apply there, and Esc.
  var isExclusive: Bool { self == .question || self == .going }
}
