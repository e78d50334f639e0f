public import Casework
internal import SafeText
internal import Wording

/// What a form adds to the record, once every answer of it was checked.
public enum FormAnswer: Hashable, Sendable {
  /// A telephone call.
  case call(CallAnswer)
  /// Another way in which the work goes on.
  case outcome(OutcomeAnswer)
  /// A note as it was typed: mask it before it is stored (EM-7).
  case note(String)

  /// The form that it comes from.
  public var purpose: FormPurpose {
    switch self {
    case .call: .call
    case .outcome: .outcome
    case .note: .note
    }
  }
}

/// A telephone call that took place or was tried.
public struct CallAnswer: Hashable, Sendable {
  /// Whether the client proved who they are.
  public let security: SecurityCheck
  /// What came of it.
  public let outcome: CallOutcome
  /// What was covered.
  public let covered: [Subject]
  /// When to ring again; nil where nobody asked for that.
  public let callBack: CallBack?
  /// A note as it was typed, empty where there is none: mask it before it is stored (EM-7).
  public let note: String
}

/// Another way in which the work goes on.
public struct OutcomeAnswer: Hashable, Sendable {
  /// Which.
  public let outcome: OtherOutcome
  /// What the client had to hand before a transfer.
  public let had: [Credential]
  /// What came of a transfer; nil where there was none.
  public let transfer: WarmTransfer?
  /// When to ring; nil where nobody asked for that.
  public let callBack: CallBack?
  /// Why, as it was typed: mask it before it is stored (EM-7).
  public let reason: String
}

extension Form {
  /// What is to be done with the answers; nil where one of them is missing, which `check` says.
  var effect: Effect? {
    switch purpose {
    case .call: callAnswer.map { .form(.save(.call($0), activity)) }
    case .outcome: outcomeAnswer.map { .form(.save(.outcome($0), activity)) }
    case .note: self["note"].map { .form(.save(.note($0.line.text), activity)) }
    }
  }

  private var callAnswer: CallAnswer? {
    guard let security = self["security"]?.choice.flatMap({ SecurityCheck(rawValue: $0.id) }),
      let outcome = self["outcome"]?.choice.flatMap({ CallOutcome(rawValue: $0.id) })
    else { return nil }
    let covered = asked.first { $0.id == "covered" }?.chosen ?? []
    return CallAnswer(
      security: security, outcome: outcome, covered: Subject.allCases.filter { covered.contains($0.rawValue) },
      callBack: callBack("day", "time"), note: self["note"]?.line.text ?? "")
  }

  private var outcomeAnswer: OutcomeAnswer? {
    guard let outcome = self["outcome"]?.choice.flatMap({ OtherOutcome(rawValue: $0.id) }) else { return nil }
    let had = asked.first { $0.id == "had" }?.chosen ?? []
    return OutcomeAnswer(
      outcome: outcome, had: Credential.allCases.filter { had.contains($0.rawValue) },
      transfer: asked.first { $0.id == "transfer" }?.choice.flatMap { WarmTransfer(rawValue: $0.id) },
      callBack: callBack("day", "time") ?? callBack("back-day", "back-time"), reason: self["reason"]?.line.text ?? "")
  }

  private func callBack(_ day: String, _ time: String) -> CallBack? {
    guard let day = asked.first(where: { $0.id == day }), let time = asked.first(where: { $0.id == time }),
      case .success(.date(let date)) = FieldParser.parse(day.line.text, as: .date, today: today),
      let time = TimeOfDay(time.line.text)
    else { return nil }
    return CallBack(day: date, time: time)
  }
}
