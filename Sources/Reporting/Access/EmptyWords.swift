/// Tells a reason from words that only fill the field.
public enum EmptyWords {
  /// Words that everybody could write of every record.
  private static let fillers: Set<String> = [
    "a", "access", "admin", "an", "and", "as", "asked", "because", "business", "case", "check", "checked", "checking",
    "client", "for", "general", "had", "have", "i", "info", "information", "interest", "is", "it", "just", "look",
    "looked", "looking", "me", "misc", "my", "na", "need", "needed", "no", "none", "nothing", "of", "ok", "on", "other",
    "please", "purpose", "purposes", "query", "read", "reading", "reason", "reasons", "record", "required", "see",
    "some",
    "test", "testing", "text", "the", "this", "to", "up", "use", "view", "wanted", "was", "why", "work", "yes",
  ]

  /// Whether a reason has two words at least, of three letters or more, with a vowel, that not everybody could write.
  public static func saysSomething(_ reason: String) -> Bool {
    let words = reason.lowercased().split { !$0.isLetter }.map(String.init)
    return Set(words.filter { !fillers.contains($0) && isWord($0) }).count >= 2
  }

  private static func isWord(_ word: String) -> Bool {
    word.count >= 3 && word.contains(where: { "aeiouyw".contains($0) }) && Set(word).count > 2
  }
}
