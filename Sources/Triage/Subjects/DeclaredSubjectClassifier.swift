public import Casework

/// The first classifier: believes the subject that the sender picked, and reads the text for flags only.
///
/// A feedback-link message is feedback whatever it says (IN-4). A subject that means none of the eight becomes a
/// general query that a person must confirm. Flags come from the lexicon; a missing-payment message that names no
/// child is marked (IN-3).
public struct DeclaredSubjectClassifier: SubjectClassifier {
  /// The name and version that are kept with every classification it makes.
  public static let model = "declared-subject/1"

  private let words: SafeguardingWords

  /// A classifier with the given lexicon.
  public init(words: SafeguardingWords = .standard) { self.words = words }

  /// Classifies by declared subject, source, children and phrases; the body never decides the subject.
  public func classify(_ message: InboundMessage) -> TriageResult {
    let (classification, reading) = subject(of: message)
    var reasons = [reading]
    if classification.subject == .missingPayment && message.children.allSatisfy({ $0.isBlank }) {
      reasons.append(.childNotNamed)
    }
    reasons += words.findings(in: message.body)
    // A subject line may say what the text does not.
    let others = [message.subject] + OtherReading.all(of: TriageInput(message)).map(\.text)
    for text in others {
      let seen = Set(reasons.compactMap(\.flag))
      reasons += words.findings(in: text).filter { reason in reason.flag.map { !seen.contains($0) } ?? false }
    }
    reasons += CallRequest.findings(in: TriageInput(message))
    if classification.subject == .complaint && !reasons.contains(where: { $0.flag == .complaint }) {
      reasons.append(.phrase(.complaint, entry: "the subject that was picked"))
    }
    return TriageResult(
      classification: classification, flags: Flags(Set(reasons.compactMap(\.flag))), reasons: reasons)
  }

  private func subject(of message: InboundMessage) -> (Classification, TriageReason) {
    if message.source == .feedbackLink { return (Self.classified(.feedback, 900), .feedbackLink) }
    guard let meaning = DeclaredSubject(message.subject.unmasked).meaning() else {
      let unsure = Classification(subject: .generalQuery, confidence: 300, isUnsure: true, model: Self.model)
      return (unsure, .unknownSubject)
    }
    // Senders pick the wrong subject about one time in three.
    let confidence = meaning.reading == .name ? 650 : 600
    return (Self.classified(meaning.subject, confidence), .declared(meaning.subject, meaning.reading))
  }

  private static func classified(_ subject: Subject, _ confidence: Int) -> Classification {
    Classification(subject: subject, confidence: confidence, isUnsure: false, model: model)
  }
}

extension ClientText {
  /// Whether it has no letter or digit.
  var isBlank: Bool {
    unmasked.unicodeScalars.allSatisfy { scalar in
      if case .letters = FoldedLetter(scalar) { false } else { true }
    }
  }
}
