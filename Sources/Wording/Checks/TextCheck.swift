internal import Casework

/// Looks through one file's text for what must not be sent (TERM-1, EM-7).
struct TextCheck {
  private(set) var faults: [WordingFault] = []
  private let source: WordingSource
  private let header: WordingHeader
  private let lines: WordingLines
  private let paragraphs: [[TextWord]]
  private let limits: WordingLimits
  private var links: [String] { limits.links[header.nation] ?? [] }
  private var numbers: [String] { limits.numbers[header.nation] ?? [] }

  /// The longest sentence without a warning, in words.
  static let longestSentence = 25

  init(_ wording: some ApprovableWording, limits: WordingLimits) {
    self.limits = limits
    source = wording.source
    header = wording.header
    lines = WordingLines(source)
    paragraphs = TextWord.paragraphs(of: lines, kind: source.kind)
  }

  mutating func run() {
    checkCharacters()
    for words in paragraphs {
      checkTerms(words)
      checkLinks(words)
      checkNumbers(words)
      checkSentences(words)
    }
    checkReadingAge()
  }

  private mutating func checkReadingAge() {
    guard header.language == .english, let years = ReadingAge(paragraphs: paragraphs).years,
      years > Double(limits.readingAge)
    else { return }
    warn(
      1, .readingAge, "the text takes a reader of about \(Int(years.rounded())) years, more than \(limits.readingAge)",
      "use shorter words and sentences")
  }

  private mutating func checkCharacters() {
    let allowed = "£" + (header.language == .welsh ? WrittenForms.welshLetters : "")
    for line in lines.lines where !line.text.utf8.allSatisfy({ $0 < 0x80 }) {
      // Scalars, not characters: a letter with a loose accent looks like one letter and is two.
      for scalar in line.text.unicodeScalars where !scalar.isASCII && !allowed.unicodeScalars.contains(scalar) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        report(line.number, .lookAlike, "the character \(name) looks like another", "type the plain character")
      }
    }
  }

  private mutating func checkTerms(_ words: [TextWord]) {
    var terms = OldTerms()
    var partLines: [Int] = []
    for word in words {
      partLines += Array(repeating: word.line, count: max(1, word.parts.count))
      for term in terms.read(word.text.utf8) {
        let partsBehind = term.utf8.count { $0 == 0x20 }
        report(
          partLines.dropLast(partsBehind).last ?? word.line, .oldTerm, "\"\(term)\" is an old term (TERM-1)",
          "write receiving parent, paying parent or Child Maintenance Service")
      }
    }
  }

  private mutating func checkLinks(_ words: [TextWord]) {
    for word in words where Self.looksLikeLink(word.core) {
      let isAllowed = links.contains { prefix in
        word.core.hasPrefix(prefix)
          && word.core.utf8.dropFirst(prefix.utf8.count).allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2F
          }
      }
      guard !isAllowed else { continue }
      report(
        word.line, .linkNotAllowed, "the link or address is not on the list for \(header.nation.title)",
        "begin it with \(links.joined(separator: " or "))")
    }
  }

  private static func looksLikeLink(_ text: String) -> Bool {
    if text.contains("@") || text.contains("://") || text.hasPrefix("www.") { return true }
    let labels = text.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { $0.count >= 2 }
      && labels.last?.allSatisfy { $0.isLetter } == true
  }

  private mutating func checkNumbers(_ words: [TextWord]) {
    for run in Self.numericRuns(words) {
      let number = run.map(\.core).joined(separator: " ")
      guard number.count(where: \.isNumber) >= 6, !numbers.contains(number),
        let line = run.first?.line
      else { continue }
      report(
        line, .numberNotAllowed, "the number is not on the list for \(header.nation.title)",
        "write \(numbers.joined(separator: " or ")), or use a field")
    }
  }

  /// Words of digits and signs that stand side by side; a comma parts two numbers.
  private static func numericRuns(_ words: [TextWord]) -> [[TextWord]] {
    var runs: [[TextWord]] = []
    var run: [TextWord] = []
    for word in words {
      let numeric = isNumeric(word.text)
      if numeric { run.append(word) }
      if !numeric || word.text.hasSuffix(",") {
        if !run.isEmpty { runs.append(run) }
        run = []
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  private static func isNumeric(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || "+()-./,;:?!".contains($0) }
  }

  private mutating func checkSentences(_ words: [TextWord]) {
    var length = 0
    var start: Int?
    for word in words {
      length += 1
      start = start ?? word.line
      guard word.endsSentence else { continue }
      if length > Self.longestSentence { warnOfLength(start ?? word.line, length) }
      (length, start) = (0, nil)
    }
    if length > Self.longestSentence, let start { warnOfLength(start, length) }
  }

  private mutating func warnOfLength(_ line: Int, _ length: Int) {
    warn(
      line, .longSentence, "the sentence has \(length) words, more than \(Self.longestSentence)", "make two of it")
  }

  private mutating func warn(_ line: Int, _ code: WordingFault.Code, _ what: String, _ fix: String) {
    faults.append(
      WordingFault(path: source.path, line: line, code: code, what: what, fix: fix, severity: .warning))
  }

  private mutating func report(_ line: Int, _ code: WordingFault.Code, _ what: String, _ fix: String) {
    faults.append(WordingFault(path: source.path, line: line, code: code, what: what, fix: fix))
  }
}
