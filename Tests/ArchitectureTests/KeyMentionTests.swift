import Testing

/// The screens ask the table of keys which key to name, since a person may have chosen another.
@Suite struct KeyMentionTests {
  /// The key that a line of code tells people to press, in so many words; nil where there is none.
  static func keyNamed(in line: Substring) -> Character? {
    guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return nil }
    var rest = line
    while let found = rest.firstRange(ofWord: "ress ") {
      rest = rest[found...]
      guard let key = rest.first, let after = rest.dropFirst().first else { return nil }
      if key != "\\", key != " ", " .,;\"".contains(after) { return key }
    }
    return nil
  }

  @Test func noScreenNamesAKeyItself() {
    let files = SourceTree().swiftFiles(in: "Sources").filter { ["Console", "replydesk"].contains($0.module) }
    #expect(files.count > 50)
    for file in files {
      for line in file.text.split(separator: "\n") {
        if let key = Self.keyNamed(in: line) { Issue.record("\(file.path) names the key \(key): \(line)") }
      }
    }
  }

  @Test func aKeyThatIsNamedIsFound() {
    #expect(Self.keyNamed(in: #"  "(empty) press l to insert a line""#) == "l")
    #expect(Self.keyNamed(in: #"  "Press . to show them""#) == ".")
    #expect(Self.keyNamed(in: #"  "Press \(keys.words(for: .showNew)) to show them""#) == nil)
    #expect(Self.keyNamed(in: "  /// press l to insert") == nil)
    #expect(Self.keyNamed(in: #"  "Press any key""#) == nil)
  }
}

extension Substring {
  /// The place behind the first time that some text stands in it.
  fileprivate func firstRange(ofWord text: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
