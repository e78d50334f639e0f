public import Casework

/// How right decisions were about labelled messages.
public struct TriageEvaluation: Sendable {
  /// A labelled message and what was decided about it.
  public struct Outcome: Hashable, Sendable {
    /// The message and its label.
    public var example: TriageExample
    /// What was decided.
    public var decision: TriageDecision

    /// An outcome.
    public init(example: TriageExample, decision: TriageDecision) {
      self.example = example
      self.decision = decision
    }
  }

  /// A share of a number of messages; a share of none is nil.
  public struct Share: Hashable, Sendable {
    /// How many had it.
    public var part: Int
    /// Of how many.
    public var whole: Int
    /// The share, 0 to 1; nil where there were none.
    public var value: Double? { whole == 0 ? nil : Double(part) / Double(whole) }

    /// The share of one count in another.
    public init(_ part: Int, of whole: Int) {
      self.part = part
      self.whole = whole
    }
  }

  /// How well one subject or flag is found.
  public struct Class: Hashable, Sendable {
    /// How many of those that were called so are so.
    public var precision: Share
    /// How many of those that are so were called so.
    public var recall: Share
    /// The balance of both, 0 to 1; nil where there is nothing to find and nothing was called so.
    public var f1: Double? {
      let sum = precision.whole + recall.whole
      return sum == 0 ? nil : 2 * Double(recall.part) / Double(sum)
    }
  }

  /// How well one flag is found.
  public struct FlagFigures: Hashable, Sendable {
    /// The flag.
    public var flag: Flag
    /// By the certain level alone.
    public var certain: Class
    /// By either level.
    public var either: Class
    /// The share of all messages that either level shows.
    public var shown: Share
  }

  /// A band of confidence and how right the subjects in it were.
  public struct Band: Hashable, Sendable {
    /// The band, in hundredths.
    public var percent: Range<Int>
    /// The mean confidence in it, 0 to 1.
    public var confidence: Double
    /// How many were right.
    public var right: Share
  }

  /// Every message, in order.
  public let outcomes: [Outcome]

  /// An evaluation of outcomes.
  public init(_ outcomes: [Outcome]) { self.outcomes = outcomes }

  /// The part of the evaluation that some messages make.
  public func filtered(_ isIncluded: (Outcome) -> Bool) -> TriageEvaluation {
    TriageEvaluation(outcomes.filter(isIncluded))
  }

  /// The groups of the messages, in order.
  public var groups: [String] { Set(outcomes.map(\.example.group)).sorted() }

  /// How many subjects are right.
  public var subjectAccuracy: Share { share { $0.decision.subject == $0.example.label.subject } }

  /// How many subjects are right where the picked subject was not.
  public var accuracyWhereDeclaredIsWrong: Share { filtered(\.isDeclaredWrong).subjectAccuracy }

  /// How many subjects are right in messages that a person marked as being in a language.
  public func subjectAccuracy(in language: Language) -> Share {
    filtered { $0.example.language == language }.subjectAccuracy
  }

  /// How many languages are told rightly.
  public var languageAccuracy: Share { share { $0.decision.language == $0.example.language } }

  /// How many intents are right, where there is one and the subject is right.
  public var intentAccuracy: Share {
    filtered { $0.example.label.intent != nil && $0.decision.subject == $0.example.label.subject }
      .share { $0.decision.intent == $0.example.label.intent }
  }

  /// How many messages are called each subject, by what they are: `confusion[true][called]`, in the order of all subjects.
  public var confusion: [[Int]] {
    var table = Subject.allCases.map { _ in Subject.allCases.map { _ in 0 } }
    for outcome in outcomes {
      guard let row = Subject.allCases.firstIndex(of: outcome.example.label.subject),
        let column = Subject.allCases.firstIndex(of: outcome.decision.subject)
      else { continue }
      table[row][column] += 1
    }
    return table
  }

  /// How well one subject is found.
  public func figures(of subject: Subject) -> Class {
    figures {
      $0.decision.subject == subject
    } truth: {
      $0.example.label.subject == subject
    }
  }

  /// How well one flag is found.
  public func figures(of flag: Flag) -> FlagFigures {
    let truth: (Outcome) -> Bool = { $0.example.label.flags.contains(flag) }
    let either: (Outcome) -> Bool = { $0.decision.flags.union($0.decision.possibleFlags).contains(flag) }
    return FlagFigures(
      flag: flag,
      certain: figures {
        $0.decision.flags.contains(flag)
      } truth: {
        truth($0)
      },
      either: figures(either, truth: truth), shown: share(either))
  }

  /// How many messages that no email may answer were called answerable.
  public var unsafeEmails: Share {
    filtered { !$0.example.label.isEmailEligible }.share(\.decision.isEmailEligible)
  }

  /// How many messages that were called answerable are not.
  public var unsafeAmongAnswerable: Share {
    filtered(\.decision.isEmailEligible).share { !$0.example.label.isEmailEligible }
  }

  /// How many messages that an email may answer were called answerable.
  public var eligibleFound: Share {
    filtered(\.example.label.isEmailEligible).share(\.decision.isEmailEligible)
  }

  /// How many messages are unsure.
  public var unsure: Share { share(\.decision.isUnsure) }

  /// How often a subject is right, by how likely it was called.
  public var calibration: [Band] {
    (0..<10).compactMap { tenth in
      let inside = filtered { min(9, Int($0.decision.confidence * 10)) == tenth }
      guard !inside.outcomes.isEmpty else { return nil }
      let sum = inside.outcomes.reduce(0) { $0 + $1.decision.confidence }
      return Band(
        percent: (10 * tenth)..<(10 * tenth + 10), confidence: sum / Double(inside.outcomes.count),
        right: inside.subjectAccuracy)
    }
  }

  /// The mean distance between how likely a subject was called and how often it was right, weighed by messages.
  public var calibrationError: Double {
    guard !outcomes.isEmpty else { return 0 }
    return calibration.reduce(0) { sum, band in
      sum + abs(band.confidence - (band.right.value ?? 0)) * Double(band.right.whole) / Double(outcomes.count)
    }
  }

  /// The surest of the wrong subjects, surest first.
  public func worstErrors(_ count: Int) -> [Outcome] {
    let wrong = outcomes.filter { $0.decision.subject != $0.example.label.subject }
    return Array(wrong.sorted { $0.decision.confidence > $1.decision.confidence }.prefix(count))
  }

  private func share(_ isPart: (Outcome) -> Bool) -> Share { Share(outcomes.count(where: isPart), of: outcomes.count) }

  private func figures(_ called: (Outcome) -> Bool, truth: (Outcome) -> Bool) -> Class {
    let hits = outcomes.count { called($0) && truth($0) }
    return Class(
      precision: Share(hits, of: outcomes.count(where: called)), recall: Share(hits, of: outcomes.count(where: truth)))
  }
}

extension TriageEvaluation.Outcome {
  /// Whether the picked subject is another one than the label's, or none that is known.
  public var isDeclaredWrong: Bool {
    guard let text = example.input.declaredSubject else { return true }
    return DeclaredSubject(text.unmasked).meaning()?.subject != example.label.subject
  }
}
