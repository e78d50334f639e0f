/// What became of a `ReplyEffect`.
public enum ReplyResult: Sendable {
}

extension ReplyResult {
  /// The screen that this result opens; nil where it belongs to one that is open.
  var screen: (any Screen)? { nil }
}
