public import Casework

/// What a model says of one message, without the reasons.
public struct TriageDecision: Hashable, Sendable {
  /// The likeliest subject, also where it is unsure.
  public var subject: Subject
  /// The second likeliest.
  public var runnerUp: Subject
  /// How likely the subject is, 0 to 1.
  public var confidence: Double
  /// How likely the second is, 0 to 1.
  public var runnerUpConfidence: Double
  /// How likely it is that an approved email may answer it, 0 to 1.
  public var emailConfidence: Double
  /// Whether a person must decide before an email may answer.
  public var isUnsure: Bool
  /// What is certain.
  public var flags: Flags
  /// What is possible and not certain; it bars emails as well.
  public var possibleFlags: Flags
  /// What is asked, for the subjects that have intents.
  public var intent: TriageIntent?
  /// The language it is written in.
  public var language: Language

  /// A decision.
  public init(
    subject: Subject, runnerUp: Subject, confidence: Double, runnerUpConfidence: Double, emailConfidence: Double,
    isUnsure: Bool, flags: Flags, possibleFlags: Flags, intent: TriageIntent?, language: Language
  ) {
    self.subject = subject
    self.runnerUp = runnerUp
    self.confidence = confidence
    self.runnerUpConfidence = runnerUpConfidence
    self.emailConfidence = emailConfidence
    self.isUnsure = isUnsure
    self.flags = flags
    self.possibleFlags = possibleFlags
    self.intent = intent
    self.language = language
  }

  /// Whether an approved email may answer it by what the model says: a sure answerable subject, and no bar even possible.
  public var isEmailEligible: Bool {
    let all = flags.union(possibleFlags)
    return subject.isAnswerableByEmail && !isUnsure && !all.hasSafeguarding && !all.contains(.complaint)
  }
}

extension TriageModel {
  /// What the model says of a message, without the reasons: the fast way for many messages.
  public func decide(_ input: TriageInput) -> TriageDecision { decide(input, extractor.features(of: input)) }

  func decide(_ input: TriageInput, _ features: Features) -> TriageDecision {
    var decision = decision(of: input, scores: scores(of: features), language: LanguageDetector.language(of: features))
    for reading in OtherReading.all(of: input) { add(reading, of: input, to: &decision) }
    if CallRequest.isMade(in: input) { decision.flags.formUnion(Flags([.callBack])) }
    return decision
  }

  /// Adds the flags of another reading: certain where the model is certain of it by itself, else possible, so that a person looks.
  private func add(_ reading: OtherReading, of input: TriageInput, to decision: inout TriageDecision) {
    let missing = Flags(reading.raised.all.filter { Flag.learned.contains($0) }).subtracting(decision.flags)
    guard !missing.isEmpty else { return }
    let alone = TriageInput(declaredSubject: nil, role: input.role, children: input.children, body: reading.text)
    let features = extractor.features(of: alone)
    let found = self.decision(
      of: alone, scores: scores(of: features), language: LanguageDetector.language(of: features))
    for flag in missing.all {
      if found.flags.contains(flag) {
        decision.flags.insert(Flags([flag]))
        decision.possibleFlags.remove(Flags([flag]))
      } else if flag.isSafeguarding {
        decision.possibleFlags.insert(Flags([flag]))
      }
    }
  }

  func decision(of input: TriageInput, scores: SIMD32<Float>, language: Language) -> TriageDecision {
    let shares = combination.shares(of: scores)
    let order = shares.subjects.indices.sorted { shares.subjects[$0] > shares.subjects[$1] }
    var decision = TriageDecision(
      subject: Subject.allCases[order[0]], runnerUp: Subject.allCases[order[1]],
      confidence: shares.subjects[order[0]], runnerUpConfidence: shares.subjects[order[1]],
      emailConfidence: shares.eligible, isUnsure: Float(shares.subjects[order[0]]) < thresholds.subject, flags: [],
      possibleFlags: [], intent: nil,
      language: language)
    if input.isFeedbackLink {
      // It is feedback whatever it says (IN-4); the flags are read from the words all the same.
      decision.runnerUp = decision.subject == .feedback ? decision.runnerUp : decision.subject
      (decision.subject, decision.confidence, decision.isUnsure) = (.feedback, 1, false)
      decision.runnerUpConfidence = 0
    }
    var certain: Set<Flag> = []
    var possible: Set<Flag> = []
    // Of a message without a word only its role and its drop-down could speak, and neither is a sign of danger.
    for (index, flag) in Flag.learned.enumerated() where !input.body.isBlank {
      let share = Float(shares.flags[index])
      if share >= thresholds.certain[index] {
        certain.insert(flag)
      } else if share >= thresholds.possible(language)[index] {
        possible.insert(flag)
      }
    }
    if decision.subject == .complaint {
      certain.insert(.complaint)
      possible.remove(.complaint)
    }
    if decision.subject == .missingPayment && input.children.allSatisfy(\.isBlank) { certain.insert(.childNotNamed) }
    decision.flags = Flags(certain)
    decision.possibleFlags = Flags(possible)
    let isOpen = decision.subject.isAnswerableByEmail && decision.isEmailEligible
    if isOpen && Float(shares.eligible) < thresholds.eligible(language) { decision.isUnsure = true }
    decision.intent = certain.contains(.complex) ? nil : intent(of: decision.subject, scores)
    return decision
  }

  private func intent(of subject: Subject, _ scores: SIMD32<Float>) -> TriageIntent? {
    var best: (intent: TriageIntent, score: Float)?
    for (index, intent) in TriageIntent.allCases.enumerated() where intent.subject == subject {
      let score = scores[Outputs.intents.lowerBound + index]
      if best.map({ $0.score < score }) ?? true { best = (intent, score) }
    }
    return best?.intent
  }
}
