public import SafeText

extension SafeText {
  /// The text with a full stop, unless it ends a sentence already.
  public var asSentence: SafeText {
    guard let last = description.last, ".?!".contains(last) else { return self + "." }
    return self
  }

  /// How many of something: `1 draft`, `2 drafts`.
  static func counted(_ count: Int, _ one: SafeText, many: SafeText? = nil) -> SafeText {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  /// The text with a capital at its beginning, where that is a small letter of ASCII.
  var capitalised: SafeText {
    let text = description
    guard let first = text.first, ("a"..."z").contains(first) else { return self }
    return SafeText(escaping: first.uppercased() + text.dropFirst())
  }
}
