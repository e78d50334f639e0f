public import Casework
public import SafeText

extension Form {
  /// Records a telephone call: the security check, what came of it, what was covered, and a note.
  ///
  /// - Parameters:
  ///   - number: the number to ring, masked; nil where the record has none.
  ///   - tellsOfDanger: whether only a team leader may end the message (SG-1, SG-2).
  public static func call(
    to activity: ActivityID, heading: SafeText, number: SafeText?, failuresRunning: Int, subject: Subject,
    tellsOfDanger: Bool = false, today: CivilDate
  ) -> Form {
    var form = Form(
      .call, activity, heading: heading,
      remarks: [
        "Telephone number  \(number ?? "none on the record")",
        "Ask two PIN digits, the special password, two more questions. No value goes here.",
        "Failures in a row so far: \(failuresRunning). Three block the account (CH-7).",
      ] + (tellsOfDanger ? ["It tells of danger: a team leader alone records it as answered (SG-1, SG-2)."] : []),
      today: today,
      items: [
        FormItem(
          "security", "Security check", .choice,
          options: [
            FormOption("passed", "passed"),
            FormOption("failed", "failed"), FormOption("not-asked", "not needed"),
          ]),
        FormItem("outcome", "Outcome", .choice, options: CallOutcome.allCases.map(\.option)),
        FormItem("day", "Call back on", .date, when: FormItem.Condition("outcome", "call-back"), limit: 40),
        FormItem("time", "Call back at", .time, when: FormItem.Condition("outcome", "call-back"), limit: 8),
        FormItem(
          "covered", "What was covered", .ticks,
          options: Subject.allCases.map { subject in
            FormOption(subject.rawValue, SafeText(escaping: subject.title))
          }, when: FormItem.Condition("outcome", "answered", "more-to-do", "call-back")),
        FormItem("note", "Note for the record", .text),
      ])
    form.preset("covered", [subject.rawValue])
    return form
  }
}

/// What came of a call.
public enum CallOutcome: String, CaseIterable, Sendable {
  case answered
  case moreToDo = "more-to-do"
  case noAnswer = "no-answer"
  case wrongNumber = "wrong-number"
  case callBack = "call-back"
  case securityFailed = "security-failed"

  /// What it is called and what it does to the clock (SLA-3).
  var option: FormOption {
    switch self {
    case .answered: FormOption(rawValue, "Spoke to the client, enquiry answered", effect: "stops the clock (SLA-3)")
    case .moreToDo: FormOption(rawValue, "Spoke to the client, more to do", effect: "clock keeps running")
    case .noAnswer: FormOption(rawValue, "No answer. Try again at another time of day", effect: "clock keeps running")
    case .wrongNumber: FormOption(rawValue, "Wrong number or line dead", effect: "asks for a location check")
    case .callBack: FormOption(rawValue, "Client asked for a call back at", effect: "clock keeps running")
    case .securityFailed: FormOption(rawValue, "Security check failed", effect: "failure is counted")
    }
  }
}

/// Whether a caller proved who they are; what they answered is never kept (CH-7).
public enum SecurityCheck: String, CaseIterable, Sendable {
  case passed
  case failed
  case notAsked = "not-asked"
}
