import Casework

/// What a message is made of for a linear model: numbers of things that are in it or not.
struct Features {
  /// Words, word pairs and classes; may hold a number twice.
  var words: [UInt32] = []
  /// Pieces of words; may hold a number twice.
  var pieces: [UInt32] = []
  /// Phrases of the lexicon; the message's length does not thin them.
  var clues: [UInt32] = []
  /// Phrases that speak for a subject.
  var topics: [UInt32] = []
  /// Facts of the whole message, which its length does not thin.
  var facts: [UInt32] = []
  /// How many words are Welsh ones, and how many are English ones.
  var languages = (welsh: 0, english: 0)
  /// The number of the word that each of `words` and `pieces` came from; only where reasons are asked for.
  var wordOwners: [Int] = []
  var pieceOwners: [Int] = []
  var wordNumbers: [UInt64] = []
  var tracksOwners = false

  /// Notes that the features added since the last note came from a word.
  mutating func noteOwner(_ word: Int) {
    guard tracksOwners else { return }
    while wordOwners.count < words.count { wordOwners.append(word) }
    while pieceOwners.count < pieces.count { pieceOwners.append(word) }
  }
}

/// Turns a message into features; the same message always gives the same ones.
struct FeatureExtractor: Sendable {
  /// Salts that keep the kinds of features apart.
  private enum Salt {
    static let word: UInt64 = 0x11
    static let pair: UInt64 = 0x22
    static let piece: UInt64 = 0x33
    static let classWord: UInt64 = 0x44
    static let classPair: UInt64 = 0x55
    static let classTriple: UInt64 = 0x66
    static let skip: UInt64 = 0x77
    static let question: UInt64 = 0x88
    static let fact: UInt64 = 0x99
    static let topic: UInt64 = 0xDD
    static let topicPhrase: UInt64 = 0xEE
    static let flag: UInt64 = 0xBB
    static let phrase: UInt64 = 0xCC
  }

  private let classes = WordClasses.standard
  private let lexicon = SafeguardingWords.standard
  private let topics = TopicWords.standard

  /// The features of a message.
  ///
  /// - Parameter tracksOwners: whether to note which word each feature came from; a pair counts for its last word.
  func features(of input: TriageInput, tracksOwners: Bool = false) -> Features {
    let scan = TextScan(input.body.unmasked)
    var features = Features()
    features.words.reserveCapacity(scan.words.count * 9)
    features.pieces.reserveCapacity(scan.letters.count * 3)
    let concepts = concepts(of: scan)
    LanguageDetector.count(scan, in: &features)
    features.tracksOwners = tracksOwners
    if tracksOwners { features.wordNumbers = scan.words.map(\.key) }
    addWords(scan, to: &features)
    addClasses(scan, concepts, to: &features)
    for (index, word) in scan.words.enumerated() where !word.isNumeric {
      addPieces(of: scan.letters[word.range], to: &features)
      features.noteOwner(index)
    }
    addClues(input.body, to: &features)
    addTopics(input.body, to: &features)
    addFacts(of: input, scan, to: &features)
    return features
  }

  /// The class of each word, or the word's own number.
  private func concepts(of scan: TextScan) -> [UInt64] {
    scan.words.map { word in
      if let name = classes.whole(word.key) { return name }
      if word.isNumeric { return word.key }
      return classes.beginning(of: scan.letters[word.range]) ?? word.key
    }
  }

  private func addWords(_ scan: TextScan, to features: inout Features) {
    var previous: UInt64 = 1
    var sentence = -1
    for (index, word) in scan.words.enumerated() {
      defer { features.noteOwner(index) }
      features.words.append(FeatureHash.key(FeatureHash.mix(word.key, Salt.word)))
      if word.sentence != sentence { previous = 1 }
      features.words.append(FeatureHash.key(FeatureHash.mix(FeatureHash.mix(previous, word.key), Salt.pair)))
      (previous, sentence) = (word.key, word.sentence)
    }
  }

  private func addClasses(_ scan: TextScan, _ concepts: [UInt64], to features: inout Features) {
    for (index, word) in scan.words.enumerated() {
      defer { features.noteOwner(index) }
      let concept = concepts[index]
      let isClassed = concept != word.key
      if isClassed { features.words.append(FeatureHash.key(FeatureHash.mix(concept, Salt.classWord))) }
      if scan.questions[word.sentence] {
        features.words.append(FeatureHash.key(FeatureHash.mix(concept, Salt.question)))
      }
      guard index > 0, scan.words[index - 1].sentence == word.sentence else { continue }
      let pair = FeatureHash.mix(concepts[index - 1], concept)
      features.words.append(FeatureHash.key(FeatureHash.mix(pair, Salt.classPair)))
      if index > 1, scan.words[index - 2].sentence == word.sentence {
        let triple = FeatureHash.mix(concepts[index - 2], pair)
        features.words.append(FeatureHash.key(FeatureHash.mix(triple, Salt.classTriple)))
      }
      guard isClassed else { continue }
      var back = index - 2
      while back >= 0, back >= index - 6, scan.words[back].sentence == word.sentence {
        if concepts[back] != scan.words[back].key {
          let skip = FeatureHash.mix(concepts[back], concept)
          features.words.append(FeatureHash.key(FeatureHash.mix(skip, Salt.skip)))
        }
        back -= 1
      }
    }
  }

  /// Three to five letters in a row, with the word's ends marked.
  private func addPieces(of letters: ArraySlice<UInt8>, to features: inout Features) {
    guard letters.count >= 3 else { return }
    let end = letters.endIndex
    for start in (letters.startIndex - 1)...(end - 2) {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ Salt.piece
      for offset in 0..<5 {
        let at = start + offset
        if at > end { break }
        let byte = at < letters.startIndex || at == end ? 0x5F : letters[at]
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        if offset >= 2 { features.pieces.append(FeatureHash.key(FeatureHash.mix(hash, Salt.piece))) }
      }
    }
  }

  private func addFacts(of input: TriageInput, _ scan: TextScan, to features: inout Features) {
    func add(_ name: String) {
      features.facts.append(FeatureHash.key(FeatureHash.mix(WordKey(name.utf8).value, Salt.fact)))
    }
    var declared = "none"
    if let text = input.declaredSubject {
      declared = DeclaredSubject(text.unmasked).meaning()?.subject.rawValue ?? (text.isEmpty ? "none" : "other")
    }
    add("bias")
    add("declared " + declared)
    add("role " + input.role.rawValue)
    add("role declared " + input.role.rawValue + declared)
    if scan.questions.contains(true) { add("question") }
    if scan.questions.last == true { add("ends with question") }
    if scan.exclamations > 1 { add("exclaims") }
    if scan.capitals.all > 12 && scan.capitals.upper * 2 > scan.capitals.all { add("shouts") }
    var size = 4
    while size < 256, scan.words.count > size {
      add("more words than \(size)")
      size *= 2
    }
  }

  private func addClues(_ text: ClientText, to features: inout Features) {
    let matched = lexicon.lexicon.matched(in: text.unmasked)
    for (flag, _) in matched.findings {
      features.clues.append(FeatureHash.key(FeatureHash.mix(UInt64(flag.rawValue), Salt.flag)))
    }
    for phrase in matched.hits.sorted() {
      features.clues.append(FeatureHash.key(FeatureHash.mix(UInt64(phrase), Salt.phrase)))
    }
  }

  private func addTopics(_ text: ClientText, to features: inout Features) {
    var seen: [Int] = []
    for phrase in topics.lexicon.matched(in: text.unmasked).hits.sorted() {
      features.topics.append(FeatureHash.key(FeatureHash.mix(UInt64(phrase), Salt.topicPhrase)))
      let topic = topics.topics[phrase]
      if !seen.contains(topic) {
        seen.append(topic)
        features.topics.append(FeatureHash.key(FeatureHash.mix(UInt64(topic), Salt.topic)))
      }
    }
  }
}
