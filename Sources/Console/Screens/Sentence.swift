internal import SafeText

extension SafeText {
  /// The text with a full stop, unless it ends a sentence already.
  var asSentence: SafeText {
    guard let last = description.last, ".?!".contains(last) else { return self + "." }
    return self
  }
}
