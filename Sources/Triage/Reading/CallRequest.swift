import Casework

/// Whether a message asks for a call, which must then be made (CH-9).
///
/// Words decide it, not the model: who asks for a call says so. In doubt it is raised, and a caseworker clears it.
enum CallRequest {
  static func isMade(in input: TriageInput) -> Bool { !findings(in: input).isEmpty }

  /// The phrase that asks for it, in the body or in a subject written freely; empty where none does.
  static func findings(in input: TriageInput) -> [TriageReason] {
    let found = SafeguardingWords.calls.findings(in: input.body)
    guard found.isEmpty, let subject = OtherReading.freeSubject(of: input) else { return found }
    return SafeguardingWords.calls.findings(in: ClientText(subject))
  }
}
