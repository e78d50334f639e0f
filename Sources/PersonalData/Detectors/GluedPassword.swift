/// A password glued to its word by a verb: "passwordisBramble77".
enum GluedPassword {
  private static let verbs = ["is", "was", "yw"]

  /// The value from the verb to the next blank; nil where the letters behind the word are no verb, or make another word.
  static func value(_ view: TextView, _ place: Int) -> Range<Int>? {
    guard let verb = verbs.first(where: { view.begins(place, with: $0.utf8) }),
      view.text(place, place + 5) != "issue"
    else { return nil }
    let start = place + verb.utf8.count
    var end = start
    while end < view.count, end - start < PasswordDetector.longest, !Byte.isBlank(view.bytes[end]),
      view.bytes[end] != Byte.blanked
    {
      end += 1
    }
    let token = PasswordDetector.trimmed(view, start..<end)
    return token.count >= 4 ? token : nil
  }
}
