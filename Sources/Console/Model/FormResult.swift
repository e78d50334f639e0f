/// What became of a `FormEffect`.
public enum FormResult: Sendable {
}

extension FormResult {
  /// The screen that this result opens; nil where it belongs to one that is open.
  var screen: (any Screen)? { nil }
}
