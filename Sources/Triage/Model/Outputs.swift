import Casework

/// The columns of the linear model: one a subject, a flag and an intent, and one for whether an email may answer.
enum Outputs {
  /// How many columns a row has; the last ones are not used.
  static let width = 32
  static let subjects: Range<Int> = 0..<Subject.allCases.count
  static let flags: Range<Int> = subjects.upperBound..<(subjects.upperBound + Flag.learned.count)
  static let eligible = flags.upperBound
  static let intents: Range<Int> = (eligible + 1)..<(eligible + 1 + TriageIntent.allCases.count)
  static let used: Range<Int> = 0..<intents.upperBound

  /// The column of a flag that is learned.
  static func column(of flag: Flag) -> Int { flags.lowerBound + flag.rawValue }

  /// What each column should say of an example: 1, -1, or 0 where it is not asked.
  static func targets(of label: TriageExample.Label) -> SIMD32<Float> {
    var targets = SIMD32<Float>(repeating: 0)
    for (index, subject) in Subject.allCases.enumerated() { targets[index] = subject == label.subject ? 1 : -1 }
    for flag in Flag.learned { targets[column(of: flag)] = label.flags.contains(flag) ? 1 : -1 }
    targets[eligible] = label.isEmailEligible ? 1 : -1
    if let intent = label.intent {
      for (index, other) in TriageIntent.allCases.enumerated() where other.subject == intent.subject {
        targets[intents.lowerBound + index] = other == intent ? 1 : -1
      }
    }
    return targets
  }
}
