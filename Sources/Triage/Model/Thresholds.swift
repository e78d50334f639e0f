import Casework

/// From which probability on something is said.
struct Thresholds: Hashable, Sendable {
  /// By learned flag: from here on it is certain.
  var certain: [Float]
  /// By learned flag: from here on it is possible; above one where a flag has no such level.
  var possible: [Float]
  /// The same for messages in Welsh, of which fewer examples exist, so that their chances come out too small.
  var possibleInWelsh: [Float]
  /// Below this the subject is unsure.
  var subject: Float
  /// Below this an answerable message is unsure, because an email may not be safe.
  var eligible: Float
  /// The same for messages in Welsh.
  var eligibleInWelsh: Float

  /// From where on a flag is possible.
  func possible(_ language: Language) -> [Float] { language == .welsh ? possibleInWelsh : possible }

  /// Below which chance an answerable message is unsure.
  func eligible(_ language: Language) -> Float { language == .welsh ? eligibleInWelsh : eligible }
}

extension Thresholds {
  /// What share of the messages without a safeguarding flag may be shown as possible; leaders look at each.
  static func mostShown(_ flag: Flag) -> Double {
    switch flag {
    case .suicideOrSelfHarm: 0.085
    case .domesticAbuse: 0.085
    case .childAtRisk: 0.075
    default: 0
    }
  }
  /// What share of the positives the possible level should find before it may be drawn tighter.
  static let wantedRecall = 0.99
  /// What share of the messages that no email may answer may pass for answerable, among hand-written examples of voices
  /// that were never seen, of which far more are on the border than of real messages: about a third of it there.
  static let mostUnsafe = 0.048
  /// A subject less likely than this is unsure.
  static let leastSubject: Float = 0.5

  /// In Welsh, which is one message in twenty, leaders may be shown so many times the share.
  static let moreInWelsh = 2.0
  /// Fewer Welsh examples than this draw no lines of their own.
  static let fewestWelsh = 100

  /// Draws every line by the probabilities of held-out messages.
  static func drawn(
    from shares: [Combination.Shares], labels: [TriageExample.Label], languages: [Language]
  ) -> Thresholds {
    var certain: [Float] = []
    var possible: [Float] = []
    var possibleInWelsh: [Float] = []
    let welsh = shares.indices.filter { languages[$0] == .welsh }
    for (index, flag) in Flag.learned.enumerated() {
      let scored = shares.indices.map { (shares[$0].flags[index], labels[$0].flags.contains(flag)) }
      let best = bestF1(scored)
      certain.append(Float(best))
      guard flag.isSafeguarding else {
        possible.append(2)
        possibleInWelsh.append(2)
        continue
      }
      let line = recallLine(scored, shown: mostShown(flag))
      possible.append(Float(min(best, line)))
      let ownLine = recallLine(welsh.map { scored[$0] }, shown: mostShown(flag) * moreInWelsh)
      possibleInWelsh.append(Float(min(best, welsh.count < fewestWelsh ? line : min(line, ownLine))))
    }
    var thresholds = Thresholds(
      certain: certain, possible: possible, possibleInWelsh: possibleInWelsh, subject: leastSubject, eligible: 0,
      eligibleInWelsh: 0)
    let line = thresholds.eligibleLine(shares, labels, languages)
    let ownLine = thresholds.eligibleLine(
      welsh.map { shares[$0] }, welsh.map { labels[$0] }, welsh.map { languages[$0] })
    (thresholds.eligible, thresholds.eligibleInWelsh) = (line, welsh.count < fewestWelsh ? line : max(line, ownLine))
    return thresholds
  }

  /// The line that balances false and missed best.
  private static func bestF1(_ scored: [(Double, Bool)]) -> Double {
    let total = scored.count { $0.1 }
    let order = scored.sorted { $0.0 > $1.0 }
    var (hits, best, line) = (0, 0.0, 0.5)
    for (rank, item) in order.enumerated() {
      if item.1 { hits += 1 }
      let value = 2 * Double(hits) / Double(rank + 1 + total)
      if value > best {
        let next = rank + 1 < order.count ? order[rank + 1].0 : 0
        (best, line) = (value, (item.0 + next) / 2)
      }
    }
    return line
  }

  /// The lowest line that shows no more than may be shown, or a higher one that misses next to nothing.
  private static func recallLine(_ scored: [(Double, Bool)], shown most: Double) -> Double {
    let negatives = scored.filter { !$0.1 }.map(\.0).sorted(by: >)
    let positives = scored.filter { $0.1 }.map(\.0).sorted(by: >)
    guard let last = negatives.last, !positives.isEmpty else { return 0.5 }
    let place = Int(Double(negatives.count) * most)
    let shown = place < negatives.count ? negatives[place] : last
    let found = positives[min(positives.count - 1, Int(Double(positives.count) * wantedRecall))]
    return max(shown, min(found, 1) * 0.5)
  }

  /// The lowest line at which few enough messages would wrongly be answered by email, all other bars counted.
  private func eligibleLine(
    _ shares: [Combination.Shares], _ labels: [TriageExample.Label], _ languages: [Language]
  ) -> Float {
    var open = shares.indices.filter { !barsEmail(shares[$0], languages[$0]) }
    open.sort { shares[$0].eligible > shares[$1].eligible }
    let allowed = Int(Double(labels.count { !$0.isEmailEligible }) * Self.mostUnsafe)
    var unsafe = 0
    var line: Float = 0.5
    for index in open {
      if !labels[index].isEmailEligible { unsafe += 1 }
      if unsafe > allowed { break }
      line = Float(shares[index].eligible)
    }
    return line
  }

  /// Whether the subject or a flag already keeps every email away, before the eligibility is asked.
  func barsEmail(_ shares: Combination.Shares, _ language: Language) -> Bool {
    let likeliest = shares.subjects.indices.max { shares.subjects[$0] < shares.subjects[$1] } ?? 0
    if !Subject.allCases[likeliest].isAnswerableByEmail || Float(shares.subjects[likeliest]) < subject { return true }
    return Flag.learned.indices.contains { index in
      let flag = Flag.learned[index]
      guard flag.isSafeguarding || flag == .complaint else { return false }
      return Float(shares.flags[index]) >= min(certain[index], possible(language)[index])
    }
  }
}
