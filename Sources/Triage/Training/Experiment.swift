import Casework

/// Prints how well raw scores order the messages, for trying out features and costs.
package struct Experiment {
  package var kinds = FeatureExtractor.Kinds.standard.rawValue
  package var piece: Float = 0.3
  package var fact: Float = 0.1
  package var clue: Float = 0.2
  package var topic: Float = 0.15
  package var thinning = 0.5
  package var wordsAtLeast = 2
  package var piecesAtLeast = 2
  package var cost: Float = 3
  package var flagCost: Float = 0.5
  package var positive: Float = 3
  package var rounds = 12
  package init() {}

  package static func extraction(kinds: Int) -> (TriageInput) -> Int {
    let extractor = FeatureExtractor(kinds: FeatureExtractor.Kinds(rawValue: kinds))
    return { input in
      let found = extractor.features(of: input)
      return found.words.count + found.pieces.count + found.facts.count
    }
  }

  package func run(_ examples: [TriageExample], folds: [Int]) -> [String] {
    let extractor = FeatureExtractor(kinds: FeatureExtractor.Kinds(rawValue: kinds))
    let features = examples.map { extractor.features(of: $0.input) }
    var positiveCost = SIMD32<Float>(repeating: cost)
    var negativeCost = positiveCost
    for column in Outputs.flags {
      negativeCost[column] = flagCost
      positiveCost[column] = flagCost * positive
    }
    let fit = CrossFit(
      scale: FeatureScale(
        piece: piece, fact: fact, clue: clue, topic: topic, thinning: thinning, wordsAtLeast: wordsAtLeast,
        piecesAtLeast: piecesAtLeast),
      trainer: LinearTrainer(positiveCost: positiveCost, negativeCost: negativeCost, rounds: rounds, seed: 1))
    let scores = fit.scores(of: features, labels: examples.map(\.label), folds: folds)
    var lines: [String] = []
    for group in Set(examples.indices.filter { folds[$0] >= 0 }.map { examples[$0].group }).sorted() {
      lines.append(
        report(group, examples.indices.filter { folds[$0] >= 0 && examples[$0].group == group }, examples, scores))
    }
    lines.append(report("all", examples.indices.filter { folds[$0] >= 0 }, examples, scores))
    return lines
  }

  private func report(_ name: String, _ chosen: [Int], _ examples: [TriageExample], _ scores: [SIMD32<Float>]) -> String
  {
    func guess(_ index: Int) -> Subject {
      Subject.allCases[Outputs.subjects.max { scores[index][$0] < scores[index][$1] } ?? 0]
    }
    func share(_ part: [Int]) -> String {
      let right = part.count { guess($0) == examples[$0].label.subject }
      return percent(right, part.count)
    }
    let wrong = chosen.filter { index in
      guard let text = examples[index].input.declaredSubject else { return false }
      return DeclaredSubject(text.unmasked).meaning()?.subject != examples[index].label.subject
    }
    let welsh = chosen.filter { examples[$0].language == .welsh }
    var line = "\(name) n=\(chosen.count) acc=\(share(chosen)) wrongdecl=\(share(wrong)) cy=\(share(welsh))"
    for (flag, rate) in [(Flag.suicideOrSelfHarm, 0.07), (.domesticAbuse, 0.08), (.childAtRisk, 0.07)] {
      let column = Outputs.column(of: flag)
      let negatives = chosen.filter { !examples[$0].label.flags.contains(flag) }.map { scores[$0][column] }.sorted(
        by: >)
      let positives = chosen.filter { examples[$0].label.flags.contains(flag) }.map { scores[$0][column] }
      let threshold = negatives[min(negatives.count - 1, Int(Double(negatives.count) * rate))]
      let tight = negatives[min(negatives.count - 1, Int(Double(negatives.count) * rate / 3))]
      line +=
        " \(flag.mark)\(flag.rawValue)=\(percent(positives.count { $0 > threshold }, positives.count))(\(percent(positives.count { $0 > tight }, positives.count)) n\(positives.count))"
    }
    for flag in [Flag.complaint, .legal, .changeOfCircumstances, .complex] {
      line +=
        " F1.\(flag.rawValue)=\(bestF1(chosen.map { ($0, scores[$0][Outputs.column(of: flag)]) }, flag, examples))"
    }
    let order = chosen.sorted { scores[$0][Outputs.eligible] > scores[$1][Outputs.eligible] }
    let bad = chosen.count { !examples[$0].label.isEmailEligible }
    let good = chosen.count - bad
    var (found, unsafe) = (0, 0)
    for index in order {
      if examples[index].label.isEmailEligible { found += 1 } else { unsafe += 1 }
      if Double(unsafe) > 0.015 * Double(bad) { break }
    }
    line += " elig=\(percent(found, good))"
    let asked = chosen.filter { examples[$0].label.intent != nil }
    let rightIntents = asked.count { index in
      guard let intent = examples[index].label.intent else { return false }
      let all = TriageIntent.allCases.enumerated().filter { $0.element.subject == intent.subject }
      return all.max {
        scores[index][Outputs.intents.lowerBound + $0.offset] < scores[index][Outputs.intents.lowerBound + $1.offset]
      }?.element == intent
    }
    return line + " intent=\(percent(rightIntents, asked.count))"
  }

  private func bestF1(_ scored: [(Int, Float)], _ flag: Flag, _ examples: [TriageExample]) -> String {
    let total = scored.count { examples[$0.0].label.flags.contains(flag) }
    var (hits, best) = (0, 0.0)
    for (rank, item) in scored.sorted(by: { $0.1 > $1.1 }).enumerated() {
      if examples[item.0].label.flags.contains(flag) { hits += 1 }
      best = max(best, 2 * Double(hits) / Double(rank + 1 + total))
    }
    return "\(Int(best * 1000))"
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "-" : "\(Double(part * 1000 / whole) / 10)"
  }
}
