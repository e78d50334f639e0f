public import SafeText

/// A context that has something to say about the run, whichever command it was and however that ended.
public protocol Remarking {
  /// One sentence each; they go to standard error before what the command says itself.
  var remarks: [SafeText] { get }
}
