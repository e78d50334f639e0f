/// Why a text is no filter, and where.
public struct FilterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// No such word.
    case unknownWord(String)
    /// The word has no such value.
    case unknownValue(Word, String)
    /// The beginning of several values.
    case ambiguousValue(Word, String, [String])
    /// A word with nothing after its colon, or between two commas.
    case missingValue(Word)
    /// A length of time without `<`, `>` or a range.
    case needsComparison(Word, String)
    /// A range whose end lies before its beginning.
    case backwards(Word, String)
    /// A quote that is not closed, or that does not surround a whole value.
    case quote
    case repeatedSort
    case negatedSort
    /// More than 1,000 bytes, or 100 words and values.
    case tooLong
  }

  /// What is wrong.
  public var fault: Fault
  /// Where, in characters from 1.
  public var column: Int
  /// The known name nearest to what was written, or the word and value that a value alone stands for, such as
  /// `subject:missing`; nil where none is near.
  public var suggestion: String?

  /// What is wrong, where, and what to do.
  public var description: String {
    switch fault {
    case .unknownWord(let text):
      "unknown word '\(text.shortened)' at column \(column); "
        + (suggestion.map { "did you mean \($0.contains(":") ? $0 : "\($0):")" }
          ?? "words end in a colon, such as is: or owner:")
    case .unknownValue(let word, let text):
      "unknown value '\(text.shortened)' of \(word.name): at column \(column); "
        + (suggestion.map { "did you mean \($0)" } ?? "write for example \(word.example)") + word.list
    case .ambiguousValue(let word, let text, let names):
      "'\(text.shortened)' of \(word.name): at column \(column) could be \(names.joined(separator: " or ")); write more of it"
    case .missingValue(let word):
      "\(word.name): has no value at column \(column); write for example \(word.example)"
    case .needsComparison(let word, let text):
      "\(word.name): at column \(column) needs < or > or a range; write \(word.name):<\(text.shortened) or "
        + "\(word.name):>\(text.shortened)"
    case .backwards(let word, let text):
      "the range '\(text.shortened)' of \(word.name): at column \(column) ends before it begins; turn it round"
    case .quote: "the quote at column \(column) does not surround a whole value; write for example team:\"hastings b\""
    case .repeatedSort: "sort: stands twice, again at column \(column); leave one out"
    case .negatedSort: "sort: cannot be negated at column \(column); write sort:-left for the other direction"
    case .tooLong: "the filter is too long at column \(column); 1,000 bytes and 100 values are the most"
    }
  }
}

extension Word {
  /// Every value that there is; nil where others can stand as well, such as accounts, days and references.
  public var allValues: [String]? {
    switch self {
    case .is, .flag, .role, .prefer, .email, .language, .nation, .source, .unsure, .sort: values
    case .left, .late, .age, .received, .due, .owner, .team, .subject, .case, .client: nil
    }
  }

  fileprivate var list: String { allValues.map { "; there is \($0.joined(separator: ", "))" } ?? "" }
}

extension String {
  fileprivate var shortened: String { count <= 40 ? self : prefix(37) + "..." }
}
