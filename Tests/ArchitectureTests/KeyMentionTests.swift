import Testing

/// The screens ask the table of keys which key to name, since a person may have chosen another.
@Suite struct KeyMentionTests {
  /// The key that a line of code tells people to press, in so many words; nil where there is none.
  static func keyNamed(in line: Substring) -> Character? {
    guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return nil }
    var rest = line
    while let found = rest.firstEnd(of: "ress ") {
      let isWord = rest[..<found].dropLast(5).last.map { "pP".contains($0) } ?? false
      let isOwn = rest[..<found].dropLast(6).last.map { !$0.isLetter } ?? true
      rest = rest[found...]
      guard let key = rest.first, let after = rest.dropFirst().first else { return nil }
      // `let press = …` and `press { … }` are code.
      if isWord, isOwn, !"\\ ={".contains(key), " .,;\"".contains(after) { return key }
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
    #expect(Self.keyNamed(in: "  if let address { return }") == nil)
  }
}

extension Substring {
  /// The place behind the first time that some text stands in it.
  fileprivate func firstEnd(of text: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
