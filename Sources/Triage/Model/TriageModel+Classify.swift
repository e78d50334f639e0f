public import Casework

extension TriageModel: SubjectClassifier {
  /// What the model says of a message of the self-service site, with its reasons.
  public func classify(_ message: InboundMessage) -> TriageResult { triage(TriageInput(message)) }

  /// What the model says of a message, with its reasons and with what the message speaks of.
  public func triage(_ input: TriageInput) -> TriageResult {
    let features = extractor.features(of: input, tracksOwners: true)
    let decision = decide(input, features)
    var reasons = subjectReasons(input, features, decision)
    if decision.flags.contains(.childNotNamed) { reasons.append(.childNotNamed) }
    let raised = decision.flags.union(decision.possibleFlags)
    if raised.contains(.callBack) { reasons += CallRequest.findings(in: input) }
    let phrases = ([input.body] + OtherReading.all(of: input).map(\.text)).flatMap {
      SafeguardingWords.standard.findings(in: $0)
    }
    for flag in Flag.learned where raised.contains(flag) {
      if let reason = phrases.first(where: { $0.flag == flag }) {
        reasons.append(reason)
      } else if flag == .complaint && decision.subject == .complaint {
        reasons.append(.phrase(.complaint, entry: "the subject it has"))
      } else {
        reasons.append(.wholeMessage(flag))
      }
    }
    return TriageResult(
      classification: Classification(
        subject: decision.subject, confidence: Int((decision.confidence * 1000).rounded()),
        isUnsure: decision.isUnsure, model: name),
      flags: decision.flags, reasons: reasons, possibleFlags: decision.possibleFlags,
      runnerUp: decision.runnerUp, runnerUpConfidence: Int((decision.runnerUpConfidence * 1000).rounded()),
      intent: decision.intent, language: decision.language, asks: AskReader.asks(in: input.body.unmasked))
  }

  /// The words that spoke most for the subject and against the next one, and those that spoke the other way.
  private func subjectReasons(
    _ input: TriageInput, _ features: Features, _ decision: TriageDecision
  ) -> [TriageReason] {
    if input.isFeedbackLink { return [.feedbackLink] }
    guard let winner = Subject.allCases.firstIndex(of: decision.subject),
      let loser = Subject.allCases.firstIndex(of: decision.runnerUp)
    else { return [] }
    var sums: [Int: Float] = [:]
    func add(_ keys: [UInt32], _ owners: [Int]) {
      for (key, owner) in zip(keys, owners) {
        guard let row = vocabulary.row(of: key) else { continue }
        let start = Int(row) * Outputs.width
        sums[owner, default: 0] +=
          Float(weights[start + winner]) * steps[winner] - Float(weights[start + loser]) * steps[loser]
      }
    }
    add(features.words, features.wordOwners)
    add(features.pieces, features.pieceOwners)
    let numbers = features.wordNumbers
    var byWord: [String: Float] = [:]
    for (owner, sum) in sums {
      if let word = wordNumbers[numbers[owner]] { byWord[word, default: 0] += sum }
    }
    let order = byWord.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let total = byWord.values.reduce(Float(0.001)) { $0 + abs($1) }
    func reason(_ item: (key: String, value: Float)) -> TriageReason {
      .word(item.key, isFor: item.value > 0, weight: Int((abs(item.value) / total * 1000).rounded()))
    }
    var reasons: [TriageReason] = []
    if let text = input.declaredSubject {
      if let meaning = DeclaredSubject(text.unmasked).meaning() {
        reasons.append(.declared(meaning.subject, meaning.reading))
      } else {
        reasons.append(.unknownSubject)
      }
    }
    reasons += order.prefix(4).filter { $0.value > 0 }.map(reason)
    reasons += order.suffix(2).reversed().filter { $0.value < 0 }.map(reason)
    return reasons
  }
}
