internal import Casework
internal import PersonalData
internal import Storage

/// The last gate stopped an email; it is written down before anybody is told (EM-7).
struct GateRefused: Error {
  let activity: ActivityID
  let refusals: [GateRefusal]

  /// What was found, by the policy's names, and a code for what is no personal data; never the value.
  var kinds: [String] {
    refusals.map { refusal in
      if case .personalData(let finding, _) = refusal.cause { finding.kind.policyName } else { refusal.code }
    }
  }

  var error: DeskError {
    let list = refusals.map { "\n  - \($0)" }.joined()
    return DeskError(
      .refused, "reply.personal-data", "The reply to \(activity) holds what looks like personal data:\(list)",
      advice: "Use another line or value.", rules: [.em7])
  }
}

extension Desk {
  /// Does something that the rules or the last gate may refuse; a refusal is recorded although nothing else is (SLA-5).
  func recordingRefusals<Value>(of id: ActivityID, by author: Author, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let refused as GateRefused {
      try store.write(by: author, at: now) { session in
        try session.recordGateRefusal(of: refused.kinds, on: refused.activity)
      }
      throw refused.error
    } catch let error as DeskError where error.decision != nil {
      try store.write(by: author, at: now) { session in try session.recordRefusal(of: id, by: error.rules) }
      throw error
    }
  }
}
