/// What a cell means; a theme says how that looks.
///
/// No meaning is carried by a style alone: a word, a letter or a mark beside it always says the same.
public enum Style: UInt8, CaseIterable, Sendable {
  /// Plain text.
  case normal
  /// The first line of a screen.
  case title
  /// The head of a table or a part of a screen.
  case heading
  /// The row or thing that the next key acts on.
  case selected
  /// Past the target, or refused.
  case late
  /// Somebody may be in danger.
  case danger
  /// To be fixed, or to be noticed.
  case warning
  /// Not possible here, or not sent.
  case unused
  /// Where text is typed.
  case field
  /// The line of keys at the bottom.
  case hint
}
