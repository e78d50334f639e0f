import Casework

/// Phrases made ready for matching: every word a row, every step a column of one table of bits.
struct Lexicon: Sendable {
  /// What a whole match means.
  enum Meaning: Hashable, Sendable {
    /// The flag is raised.
    case raises(Flag)
    /// Words inside the match are a figure of speech or a denial and raise no flag.
    case excuses(Flag)
  }

  /// A step after which others may come.
  struct Node: Sendable {
    let phrase: Int
    let isGap: Bool
    let isOptional: Bool
    let isLast: Bool
  }

  private(set) var nodes: [Node] = []
  private(set) var meanings: [Meaning] = []
  private(set) var entries: [String] = []
  /// The first nodes that a word may begin, by the word's row.
  private(set) var starts: [[Int]] = []
  private var rows = WordTable<Int>()
  private var prefixRows = WordTable<Int>()
  /// Bit n is set where some beginning is n bytes long.
  private var prefixLengths: UInt64 = 0
  private var bits: [UInt64] = []
  private var stride = 0

  init(_ phrases: [(Meaning, Phrase)]) {
    var stepWords: [[String]] = []
    var firsts: [Int] = []
    for (meaning, phrase) in phrases {
      firsts.append(nodes.count)
      for (index, step) in phrase.steps.enumerated() {
        var words: [String] = []
        var isOptional = false
        if case .words(let list, let optional) = step { (words, isOptional) = (list, optional) }
        nodes.append(
          Node(
            phrase: meanings.count, isGap: step == .gap, isOptional: isOptional,
            isLast: index == phrase.steps.count - 1))
        stepWords.append(words)
      }
      meanings.append(meaning)
      entries.append(phrase.summary)
    }
    fill(stepWords, firsts: firsts)
  }

  /// Gives every word its row; a longer word belongs also to each beginning that fits it.
  private mutating func fill(_ stepWords: [[String]], firsts: [Int]) {
    let words = Set(stepWords.joined()).sorted()
    let beginnings = words.filter { $0.hasSuffix("*") }.map { $0.dropLast() }
    stride = (nodes.count + 63) / 64
    bits = Array(repeating: 0, count: stride * words.count)
    starts = Array(repeating: [], count: words.count)
    var nodesOfWord: [String: [Int]] = [:]
    for (node, list) in stepWords.enumerated() {
      for word in list { nodesOfWord[word, default: []].append(node) }
    }
    let firstNodes = Set(firsts)
    for (row, word) in words.enumerated() {
      let isBeginning = word.hasSuffix("*")
      let stem = isBeginning ? word.dropLast() : word[...]
      let key = WordKey(stem.utf8)
      if isBeginning {
        prefixRows.set(row, for: key.value)
        prefixLengths |= 1 << UInt64(min(key.length, 63))
      } else {
        rows.set(row, for: key.value)
      }
      var members = nodesOfWord[word] ?? []
      for beginning in beginnings where stem.utf8.starts(with: beginning.utf8) && beginning + "*" != word {
        members += nodesOfWord[beginning + "*"] ?? []
      }
      for node in Set(members) {
        bits[row * stride + node / 64] |= 1 << UInt64(node % 64)
        if firstNodes.contains(node) { starts[row].append(node) }
      }
    }
  }

  /// Whether a word that is a given number of bytes long so far may begin one of the words with a star.
  func isPrefixLength(_ length: Int) -> Bool { length < 64 && prefixLengths >> UInt64(length) & 1 == 1 }

  /// The row of a whole word; nil where only a beginning of it may be known.
  func row(ofWord key: WordKey) -> Int? { rows[key.value] }
  /// The row of a beginning; nil where no entry begins so.
  func row(ofBeginning key: WordKey) -> Int? { prefixRows[key.value] }

  /// Whether the word of a row fits a step.
  func fits(row: Int, node: Int) -> Bool { bits[row * stride + node / 64] >> UInt64(node % 64) & 1 == 1 }
}
