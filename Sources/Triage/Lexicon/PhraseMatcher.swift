import Casework

/// Follows all phrases at once through a text, word by word; the work a word makes has a fixed bound.
struct PhraseMatcher {
  /// A whole phrase, by the places of its first and last word.
  struct Match {
    let phrase: Int
    let first: Int
    let last: Int
  }

  /// Sentences longer than this are judged in parts, so that no text can make the list of matches long.
  private static let longestSentence = 512

  private struct Thread {
    let node: Int
    let skipped: Int
    let first: Int
  }

  private let lexicon: Lexicon
  private var threads: [Thread] = []
  private var next: [Thread] = []
  /// For each node and number of words passed over: the last word at which a thread was put there.
  private var stamps: [Int]
  private var place = 0
  private var sentenceStart = 0
  private var matches: [Match] = []
  private var raised: [Flag: Int] = [:]
  /// Every phrase that fitted and was not excused, each once, and every excuse.
  private(set) var hits: Set<Int> = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    stamps = Array(repeating: -1, count: lexicon.nodes.count * (Phrase.longestGap + 1))
  }

  /// The first phrase that raised each flag, by flag.
  var findings: [(Flag, String)] {
    raised.map { ($0.key, lexicon.entries[$0.value]) }.sorted { $0.0.rawValue < $1.0.rawValue }
  }

  /// Takes the next word; the row is nil for a word that no phrase has.
  mutating func take(row: Int?) {
    next.removeAll(keepingCapacity: true)
    for thread in threads { advance(thread, row: row) }
    if let row {
      for node in lexicon.starts[row] { passed(node, first: place) }
    }
    swap(&threads, &next)
    place += 1
    if place - sentenceStart >= Self.longestSentence { judge() }
  }

  /// Ends the sentence: no phrase goes on beyond it.
  mutating func endSentence() {
    threads.removeAll(keepingCapacity: true)
    judge()
  }

  private mutating func advance(_ thread: Thread, row: Int?) {
    if lexicon.nodes[thread.node].isGap {
      if let row, lexicon.fits(row: row, node: thread.node + 1) { passed(thread.node + 1, first: thread.first) }
      if thread.skipped < Phrase.longestGap { add(thread.node, skipped: thread.skipped + 1, first: thread.first) }
      return
    }
    if let row, lexicon.fits(row: row, node: thread.node) { passed(thread.node, first: thread.first) }
  }

  /// A word fitted a step: the phrase is whole, or waits at the steps that may come now.
  private mutating func passed(_ node: Int, first: Int) {
    var node = node
    while true {
      let passed = lexicon.nodes[node]
      if passed.isLast { return matches.append(Match(phrase: passed.phrase, first: first, last: place)) }
      node += 1
      add(node, skipped: 0, first: first)
      if !lexicon.nodes[node].isOptional { return }
    }
  }

  private mutating func add(_ node: Int, skipped: Int, first: Int) {
    let slot = node * (Phrase.longestGap + 1) + skipped
    guard stamps[slot] != place else { return }
    stamps[slot] = place
    next.append(Thread(node: node, skipped: skipped, first: first))
  }

  /// Raises the flags of the sentence's matches, save those whose words a figure of speech or denial covers.
  private mutating func judge() {
    if matches.isEmpty {
      sentenceStart = place
      return
    }
    let excuses = matches.filter { match in
      if case .excuses = lexicon.meanings[match.phrase] { true } else { false }
    }
    for excuse in excuses { hits.insert(excuse.phrase) }
    for match in matches {
      guard case .raises(let flag) = lexicon.meanings[match.phrase] else { continue }
      if raised[flag] != nil && hits.contains(match.phrase) { continue }
      let isExcused = excuses.contains { other in
        lexicon.meanings[other.phrase] == .excuses(flag) && other.first <= match.last && match.first <= other.last
      }
      if isExcused { continue }
      hits.insert(match.phrase)
      if raised[flag] == nil { raised[flag] = match.phrase }
    }
    matches.removeAll(keepingCapacity: true)
    sentenceStart = place
  }
}
