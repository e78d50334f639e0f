internal import Casework
internal import Console
internal import JSON
internal import PersonalData
internal import SafeText
internal import Storage
internal import Workflows

extension ConsoleDesk {
  /// Calls, other outcomes and notes.
  func carryOut(_ effect: FormEffect) throws -> [StoreResult] {
    switch effect {
    case .startCall(let id):
      let activity = try desk.activity(id)
      return [
        .form(
          .form(
            forms.filled(
              .call(
                to: id, heading: "\(escaping: id.description), \(client(of: id))", number: try number(of: activity),
                failuresRunning: try desk.failedChecksRunning(of: id), subject: activity.subject,
                tellsOfDanger: activity.barringFlags.hasSafeguarding, today: desk.today))))
      ]
    case .startOutcome(let id):
      return [
        .form(
          .form(
            forms.filled(
              .outcome(of: id, heading: "\(escaping: id.description), \(client(of: id))", today: desk.today))))
      ]
    case .startNote(let id):
      return [
        .form(
          .form(
            forms.filled(
              .note(on: id, heading: "\(escaping: id.description), \(client(of: id))", today: desk.today))))
      ]
    case .findPersonalData(let text, let item, let id):
      let found = PersonalData.scan(text).map(\.range)
      return [.form(.marks(found, of: text, item: item, id))]
    case .keep(let form):
      try forms.keep(form)
      return []
    case .save(let answer, let id):
      let words = try save(answer, on: id)
      forms.forget(answer.purpose, id)
      return [.form(.saved(id, words))] + refreshed()
    }
  }

  /// The telephone number of the record, masked; nil where it has none.
  private func number(of activity: Activity) throws -> SafeText? {
    guard let scin = activity.scin else { return nil }
    return try desk.client(scin).client.mobile.map { ConsoleWords.masked(number: $0.unmasked) }
  }

  private func save(_ answer: FormAnswer, on id: ActivityID) throws -> SafeText {
    switch answer {
    case .note(let text):
      try desk.note(text, on: id)
      return "Noted. Not sent to the client."
    case .call(let call):
      guard let outcome = CallRecord.Outcome(rawValue: call.outcome.rawValue),
        let security = CallRecord.Security(rawValue: call.security.rawValue)
      else { throw Refusal("That outcome is not known.", code: "call") }
      let waiting = try desk.unendedReply(to: id)
      let after = try desk.record(CallRecord(security: security, outcome: outcome), on: id)
      try note(call.note, covered: call.covered, callBack: call.callBack, on: id)
      return try sentence(
        after.status == .open
          ? "The call is recorded. The clock runs on." : "The call is recorded, and the message is answered.",
        and: waiting)
    case .outcome(let outcome):
      let recorded: RecordedOutcome =
        switch outcome.outcome {
        case .siteSupport:
          switch outcome.transfer {
          case .support: .transferredToSupport
          case .general: .transferredToCallHandling
          case .callBack, nil: .callBackAgreed
          }
        case .complaint: .complaintLogged
        case .subjectAccess: .accessRequestReferred
        case .letter: .letterIssued
        case .callBack: .callBackAgreed
        }
      let facts = OutcomeFacts(
        had: outcome.transfer == nil ? nil : Set(outcome.had), callBack: outcome.callBack, reason: outcome.reason)
      let waiting = try desk.unendedReply(to: id)
      let after = try desk.record(recorded, facts, on: id)
      return try sentence(
        after.status == .open
          ? "It is recorded. The clock runs on." : "It is recorded, and the message is answered.", and: waiting)
    }
  }

  /// What was done, and what became of a reply that waited before.
  private func sentence(_ done: SafeText, and waiting: OutboxRow?) throws -> SafeText {
    try waiting.flatMap { try desk.fate(of: $0) }.map { "\(done) \(escaping: $0)" as SafeText } ?? done
  }

  private func note(_ text: String, covered: [Subject], callBack: CallBack?, on id: ActivityID) throws {
    var parts = text.allSatisfy(\.isWhitespace) ? [] : [text]
    if !covered.isEmpty { parts.append("Covered: \(covered.map(\.title).joined(separator: ", ")).") }
    if let callBack {
      parts.append(
        "Call back on \(callBack.day) at \(callBack.time.hour):\(callBack.time.minute < 10 ? "0" : "")\(callBack.time.minute)."
      )
    }
    if !parts.isEmpty { try desk.note(parts.joined(separator: " "), on: id) }
  }
}
